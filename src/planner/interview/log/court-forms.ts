/** Forms for agency, court and the end of a case. */
import { COURTS, DECISIONS, OUTCOMES } from '#domain/case.ts';
import { choice } from '#planner/interview/fields.ts';
import { logFormsOf, some } from '#planner/interview/log/log-form.ts';
import { instalmentsOf, PARTS, talkParts } from '#planner/interview/log/talk-forms.ts';

export const DECIDED_FORMS = [
  logFormsOf<'decided'>()({
    id: 'decided',
    topic: 'court',
    fields: [{ ...choice('route', DECISIONS), preset: true }],
    make: ({ route }) => ({ type: 'decided', route }),
    shows: ({ route }) => ({ route }),
  }),
];
export const PLACED_FORMS = [
  logFormsOf<'placed'>()({
    id: 'placed',
    topic: 'court',
    fields: [],
    make: () => ({ type: 'placed', with: 'agency' }),
    shows: () => ({}),
  }),
];
export const RECALLED_FORMS = [
  logFormsOf<'recalled'>()({
    id: 'recalled',
    topic: 'court',
    fields: [],
    make: () => ({ type: 'recalled' }),
    shows: () => ({}),
  }),
];
export const FILED_FORMS = [
  logFormsOf<'filed'>()({
    id: 'filed',
    topic: 'court',
    fields: [
      { ...choice('in', COURTS), preset: true },
      { name: 'number', kind: 'text', most: 200, optional: true, more: true },
    ],
    make: (given) => ({ type: 'filed', in: given.in, ...some({ number: given.number }) }),
    shows: (entry) => ({ in: entry.in, ...some({ number: entry.number }) }),
  }),
];
export const SERVED_FORMS = [
  logFormsOf<'served'>()({
    id: 'served',
    topic: 'court',
    fields: [],
    make: () => ({ type: 'served' }),
    shows: () => ({}),
  }),
];
export const HEARING_FORMS = [
  logFormsOf<'hearing'>()({
    id: 'hearing',
    topic: 'court',
    fields: [{ name: 'hearingOn', kind: 'date', side: 'ahead' }],
    make: ({ hearingOn }) => ({ type: 'hearing', on: hearingOn }),
    shows: ({ on }) => ({ hearingOn: on }),
  }),
];
/** Judgments that give the creditor something. */
const GRANTED = { outcome: ['won', 'default', 'agreed'] } as const;

export const JUDGMENT_FORMS = [
  logFormsOf<'judgment'>()({
    id: 'judgment',
    topic: 'court',
    fields: [
      { ...choice('outcome', OUTCOMES), preset: true },
      { name: 'amount', kind: 'money', when: GRANTED },
      { name: 'costs', kind: 'money', optional: true, when: GRANTED },
      { ...PARTS, least: 0, when: GRANTED, more: true },
    ],
    make: ({ outcome, amount, costs, parts = [] }) => ({
      type: 'judgment',
      outcome,
      ...some({ amount, costs }),
      ...(parts.length > 0 ? { instalments: instalmentsOf(parts) } : {}),
    }),
    shows: ({ outcome, amount, costs, instalments }) => ({
      outcome,
      ...some({ amount, costs }),
      ...(instalments ? { parts: talkParts(instalments) } : {}),
    }),
  }),
];
export const WRITTEN_OFF_FORMS = [
  logFormsOf<'written-off'>()({
    id: 'written-off',
    topic: 'court',
    fields: [{ name: 'reason', kind: 'text', most: 200, optional: true }],
    make: (given) => ({ type: 'written-off', ...some(given) }),
    shows: ({ reason }) => some({ reason }),
  }),
];
