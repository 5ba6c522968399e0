/**
 * The questions of the interview, as data: which answers each one fills, and when it is asked.
 *
 * Words are in `content/questions`; order here is the order of asking: by the share of cases whose
 * next step or routes change with the answer, as `tests/planner/interview/order.test.ts` measures
 * it. The first five make a useful plan.
 */
import {
  AGREEMENTS,
  CLAUSES,
  CREDITOR_ENTITIES,
  DEBTOR_HISTORIES,
  DEBTOR_KINDS,
  DEBTOR_REACHES,
  DEBTOR_SAYINGS,
  DEBTOR_SIGNS,
  KEEP_CUSTOMER,
  PROOFS,
  TYPE_OVERRIDES,
  WORKS,
  YES_NO,
  type Answers,
  type Debt,
} from '#domain/case.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { BEFORE_FIELDS, DONE, FURTHEST } from '#planner/interview/before.ts';
import type { Field, RowsField } from '#planner/interview/fields.ts';

/** Answers on their way: as those of a case, but the invoices may still be missing. */
export type DraftAnswers = Omit<Answers, 'debt'> & { readonly debt: Partial<Debt> };

export const SECTIONS = ['basics', 'them', 'you', 'debt', 'proof', 'goal'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Question {
  readonly id: string;
  readonly section: Section;
  readonly fields: readonly Field[];
  /** One of the first five, after which there is a plan. */
  readonly core?: true;
  /** The one question that cannot be skipped. */
  readonly required?: true;
  /** Asked where it is wanted, such as for a letter: no plan waits for it. */
  readonly aside?: true;
  readonly when?: (answers: DraftAnswers, law: Law | undefined) => boolean;
}

/** One of a few, or "not sure". */
const choice = (name: string, options: readonly string[]): Field => ({
  name,
  kind: 'choice',
  options,
  unsure: true,
});
const choices = (name: string, options: readonly string[]): Field => ({
  name,
  kind: 'choices',
  options,
});
const text = (name: string, most: number): Field => ({ name, kind: 'text', most, optional: true });
/** Kept as its lines. */
const address = (name: string): Field => ({ name, kind: 'lines', most: 600, optional: true });

/** The unpaid invoices, one under the other. */
export const INVOICES: RowsField = {
  name: 'debt.invoices',
  kind: 'rows',
  least: 1,
  most: 500,
  fields: [
    { name: 'amount', kind: 'money' },
    { name: 'dueOn', kind: 'date', near: true },
    { name: 'number', kind: 'text', most: 60, short: true, optional: true, more: true },
    { name: 'issuedOn', kind: 'date', optional: true, more: true },
  ],
};

/** Trades in which the creditor may still have what the debt is about. */
const heldBack = ({ debt }: DraftAnswers) =>
  debt.work === 'creative' || debt.work === 'repair' || debt.work === 'goods';
const hasTerms = ({ debt }: DraftAnswers) => debt.agreement !== 'oral';

/** Trades whose rights end so many days after the last day of work or delivery. */
const DATED_WORK = ['construction', 'federal-construction', 'goods'];

export const QUESTIONS: readonly Question[] = [
  {
    id: 'who',
    section: 'basics',
    core: true,
    fields: [text('debtor.name', 120), choice('debtor.kind', DEBTOR_KINDS)],
  },
  {
    id: 'debtor-place',
    section: 'basics',
    core: true,
    fields: [{ name: 'debtor.place', kind: 'place' }],
  },
  {
    id: 'invoices',
    section: 'basics',
    core: true,
    required: true,
    fields: [INVOICES],
  },
  {
    id: 'before',
    section: 'basics',
    core: true,
    fields: [choice(FURTHEST, DONE), ...BEFORE_FIELDS],
  },
  {
    id: 'says',
    section: 'basics',
    core: true,
    fields: [
      choice('debtor.says', DEBTOR_SAYINGS),
      {
        name: 'debt.disputedAmount',
        kind: 'money',
        optional: true,
        when: { 'debtor.says': ['disputes'] },
      },
    ],
  },
  { id: 'signs', section: 'them', fields: [choices('debtor.signs', DEBTOR_SIGNS)] },
  {
    id: 'work',
    section: 'debt',
    fields: [
      choice('debt.work', WORKS),
      {
        name: 'debt.lastDayOn',
        kind: 'date',
        side: 'past',
        optional: true,
        when: { 'debt.work': DATED_WORK },
      },
    ],
  },
  { id: 'accept-less', section: 'goal', fields: [choice('goal.acceptLess', YES_NO)] },
  { id: 'proof', section: 'proof', fields: [choices('proof', PROOFS)] },
  { id: 'history', section: 'them', fields: [choice('debtor.history', DEBTOR_HISTORIES)] },
  { id: 'reach', section: 'them', fields: [choice('debtor.reach', DEBTOR_REACHES)] },
  { id: 'keep-customer', section: 'goal', fields: [choice('goal.keepCustomer', KEEP_CUSTOMER)] },
  { id: 'agreement', section: 'debt', fields: [choice('debt.agreement', AGREEMENTS)] },
  { id: 'clauses', section: 'debt', when: hasTerms, fields: [choices('debt.clauses', CLAUSES)] },
  {
    id: 'late-fee',
    section: 'debt',
    when: hasTerms,
    fields: [{ name: 'debt.lateFee', kind: 'money', zero: true }],
  },
  {
    id: 'interest',
    section: 'debt',
    when: hasTerms,
    fields: [{ name: 'debt.interest', kind: 'percent' }],
  },
  { id: 'holding', section: 'debt', when: heldBack, fields: [choice('debt.holding', YES_NO)] },
  { id: 'entity', section: 'you', fields: [choice('creditor.entity', CREDITOR_ENTITIES)] },
  { id: 'creditor-place', section: 'you', fields: [{ name: 'creditor.place', kind: 'place' }] },
  {
    id: 'rights',
    section: 'debt',
    when: (a) => a.debt.work === 'creative',
    fields: [choice('debt.rightsOnPayment', YES_NO)],
  },
  {
    id: 'private-details',
    section: 'debt',
    when: (a) => a.debt.work === 'health',
    fields: [choice('debt.privateDetails', YES_NO)],
  },
  {
    id: 'time-zone',
    section: 'them',
    aside: true,
    fields: [{ name: 'debtor.timeZone', kind: 'zone' }],
    when: (a, law) => (law ? (placeLaw(law, a.debtor?.place)?.timeZones.length ?? 0) : 0) > 1,
  },
  {
    id: 'your-details',
    section: 'you',
    aside: true,
    fields: [
      text('creditor.name', 120),
      text('creditor.legalName', 120),
      text('creditor.signer', 120),
      address('creditor.address'),
      text('creditor.phone', 60),
      text('creditor.email', 120),
      { name: 'creditor.howToPay', kind: 'lines', most: 600, optional: true },
    ],
  },
  {
    id: 'their-details',
    section: 'them',
    aside: true,
    fields: [
      text('debtor.legalName', 120),
      text('debtor.contact', 120),
      address('debtor.address'),
      text('debtor.phone', 60),
      text('debtor.email', 120),
    ],
  },
  {
    id: 'agreed',
    section: 'debt',
    aside: true,
    fields: [
      { name: 'debt.agreedOn', kind: 'date', side: 'past', optional: true },
      text('debt.agreedWith', 120),
    ],
  },
  {
    id: 'type',
    section: 'them',
    aside: true,
    fields: [choice('debtor.typeOverride', TYPE_OVERRIDES)],
  },
];

/** The ids of all questions: `content/questions` has one file for each. */
export const QUESTION_IDS: readonly string[] = QUESTIONS.map(({ id }) => id);

/** The question of this id, or undefined. */
export function question(id: string): Question | undefined {
  return QUESTIONS.find((candidate) => candidate.id === id);
}

/** The question that fills this answer path, or undefined. */
export function questionOf(path: string): Question | undefined {
  return QUESTIONS.find(({ fields }) => fields.some(({ name }) => name === path));
}
