/** Blanks of letters that are answers of the case: filled once, they fill every letter. */
import type { Answers } from '#domain/case.ts';

type Change = (answers: Answers, value: string) => Answers;

const linesOf = (value: string): readonly string[] =>
  value
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 8);

const creditor =
  (name: 'name' | 'signer' | 'phone' | 'email' | 'howToPay' | 'reference'): Change =>
  (answers, value) => ({ ...answers, creditor: { ...answers.creditor, [name]: value } });

const CHANGES: Readonly<Record<string, Change>> = {
  creditorName: creditor('name'),
  signerName: creditor('signer'),
  creditorPhone: creditor('phone'),
  creditorEmail: creditor('email'),
  howToPay: creditor('howToPay'),
  reference: creditor('reference'),
  creditorAddress: (answers, value) => ({
    ...answers,
    creditor: { ...answers.creditor, address: [...linesOf(value)] },
  }),
  debtorName: (answers, value) => ({ ...answers, debtor: { ...answers.debtor, name: value } }),
  debtorAddress: (answers, value) => ({
    ...answers,
    debtor: { ...answers.debtor, address: [...linesOf(value)] },
  }),
};

/** The answers with a detail that a letter asked for; undefined where it is none of the case. */
export function withDetail(answers: Answers, blank: string, value: string): Answers | undefined {
  const change = CHANGES[blank];
  const said = value.trim();
  return change && said !== '' ? change(answers, said) : undefined;
}
