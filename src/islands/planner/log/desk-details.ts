/** What may be known beside a press of the holds desk: its fields and their words. */
import type { FieldWords } from '#islands/form/words.ts';
import { DESK } from '#islands/planner/words/holds.ts';
import { LOG } from '#islands/planner/words/log.ts';
import type { CellField, Field } from '#planner/interview/fields.ts';

const LINE = { kind: 'text', most: 200, optional: true } as const;

export const DETAILS = [
  { name: 'reference', ...LINE },
  { name: 'contact', ...LINE },
  { name: 'until', kind: 'date', side: 'ahead', quick: true, optional: true },
  { name: 'amount', kind: 'money', optional: true },
] as const satisfies readonly CellField[];

/** The words of a detail. */
export const detailWords = ({ name }: Pick<Field, 'name'>): FieldWords => {
  const label = DETAILS.find((each) => each.name === name)?.name ?? 'reference';
  return {
    label: LOG.optional(DESK[label]),
    ...(name === 'until' ? { errors: { wrong: DESK.wrongAhead, past: DESK.wrongAhead } } : {}),
  };
};
