/** The parts of the recap about the debt: who, which invoices, the sum, the proof. */
import { PROOFS } from '#domain/case.ts';
import { decimal } from '#domain/money.ts';
import { placeName } from '#islands/planner/interview/places.ts';
import { interestSentence } from '#islands/planner/papers/interest-sentence.ts';
import type { PaperPart } from '#islands/planner/papers/paper.ts';
import { RECAP } from '#islands/planner/words/recap.ts';
import { AGREEMENT_NAMES, ENTITY_NAMES, DEBTOR_KIND_NAMES } from '#islands/planner/words/share.ts';
import { type Making, known, facts, labelsOf } from '#islands/planner/papers/recap-parts.ts';

export function parties({ file: { answers, openedOn }, data, veil }: Making): PaperPart {
  const { creditor, debtor, debt } = answers;
  const placeOf = (id: string | undefined) => id && placeName(data.law, id);
  return {
    id: 'parties',
    title: RECAP.parties,
    blocks: [
      {
        kind: 'sides',
        sides: [
          known([
            [RECAP.creditor, veil.name(creditor?.name, RECAP.nameHidden, RECAP.noName)],
            [RECAP.signer, veil.mark(creditor?.signer)],
            [RECAP.phone, veil.mark(creditor?.phone)],
            [RECAP.email, veil.mark(creditor?.email)],
            [RECAP.entity, creditor?.entity && ENTITY_NAMES[creditor.entity]],
            [RECAP.creditorPlace, placeOf(creditor?.place)],
          ]),
          known([
            [RECAP.debtor, veil.name(debtor?.name, RECAP.nameHidden, RECAP.noName)],
            [RECAP.kind, debtor?.kind && DEBTOR_KIND_NAMES[debtor.kind]],
            [RECAP.debtorPlace, placeOf(debtor?.place)],
            [RECAP.agreement, debt.agreement && AGREEMENT_NAMES[debt.agreement]],
            [RECAP.clauses, debt.clauses && labelsOf(data, 'clauses', debt.clauses).join('; ')],
            [RECAP.opened, veil.day(openedOn)],
          ]),
        ],
      },
    ],
  };
}

export function invoices({
  file: {
    answers: { debt },
  },
  veil,
}: Making): PaperPart {
  const dated = debt.invoices.some(({ issuedOn }) => issuedOn);
  const rows = debt.invoices.map(({ number, issuedOn, dueOn, amount }, index) => [
    veil.name(number, RECAP.number(index)),
    ...(dated ? [issuedOn ? veil.day(issuedOn) : ''] : []),
    veil.day(dueOn),
    veil.money(amount),
  ]);
  return {
    id: 'invoices',
    title: RECAP.invoices,
    blocks: [
      {
        kind: 'table',
        head: [RECAP.invoice, ...(dated ? [RECAP.issued] : []), RECAP.due, RECAP.amount],
        rows,
      },
    ],
  };
}

export function sum({
  file: { answers },
  recap: { sum: total, basis, rates },
  veil,
  today,
}: Making): PaperPart {
  const money = (amount: number) => veil.money(decimal(amount));
  const off = (amount: number) => RECAP.minus(money(amount));
  const rows = [
    { label: RECAP.lines.invoices, value: money(total.invoices) },
    ...(total.fees > 0 ? [{ label: RECAP.lines.fees, value: money(total.fees) }] : []),
    ...(total.interest > 0 ? [{ label: RECAP.lines.interest, value: money(total.interest) }] : []),
    ...(total.paid > 0 ? [{ label: RECAP.lines.paid, value: off(total.paid) }] : []),
    ...(total.credited > 0 ? [{ label: RECAP.lines.credited, value: off(total.credited) }] : []),
    ...(total.overpaid > 0 ? [{ label: RECAP.lines.overpaid, value: money(total.overpaid) }] : []),
    { label: RECAP.lines.balance, value: money(total.balance), total: true },
    ...(total.notYetDue > 0
      ? [{ label: RECAP.lines.notYetDue, value: money(total.notYetDue) }]
      : []),
    ...(total.disputed > 0 ? [{ label: RECAP.lines.disputed, value: money(total.disputed) }] : []),
  ];
  return {
    id: 'sum',
    title: RECAP.sum(veil.day(today)),
    blocks: [
      { kind: 'sum', rows },
      {
        kind: 'text',
        text: [
          veil.hidden.has('amounts') ? RECAP.addsRanges : RECAP.adds,
          RECAP.interest.labelled(interestSentence(answers.debt, { basis, rates })),
          RECAP.rule,
        ].join(' '),
      },
    ],
  };
}

export function proof({ file: { answers }, data, audience }: Making): PaperPart {
  const have = answers.proof;
  if (!have)
    return { id: 'proof', title: RECAP.proof, blocks: [{ kind: 'text', text: RECAP.proofOpen }] };
  const list = (ids: readonly string[]): string => labelsOf(data, 'proof', ids).join('; ');
  // What is lacking is for the creditor and an adviser to know.
  const lacking = audience === 'judge' ? '' : list(PROOFS.filter((each) => !have.includes(each)));
  return {
    id: 'proof',
    title: RECAP.proof,
    blocks: [
      facts([
        [RECAP.have, list(PROOFS.filter((each) => have.includes(each))) || RECAP.zero],
        [RECAP.lack, lacking],
      ]),
    ],
  };
}
