/** Blanks of letters that are answers of the case: filled once, they fill every letter. */
import type { Answers } from '#domain/case.ts';
import { addressTyped } from '#planner/interview/answers.ts';

type Change = (answers: Answers, value: string) => Answers;

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
    creditor: { ...answers.creditor, address: [...addressTyped(value)] },
  }),
  debtorName: (answers, value) => ({ ...answers, debtor: { ...answers.debtor, name: value } }),
  debtorAddress: (answers, value) => ({
    ...answers,
    debtor: { ...answers.debtor, address: [...addressTyped(value)] },
  }),
};

/** The answers with a detail that a letter asked for; undefined where it is none of the case. */
export function withDetail(answers: Answers, blank: string, value: string): Answers | undefined {
  const change = CHANGES[blank];
  const said = value.trim();
  return change && said !== '' ? change(answers, said) : undefined;
}
