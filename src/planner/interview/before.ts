/**
 * What was done before the case was opened, as the interview asks for it: the furthest that the
 * owner went, and what is worth knowing of that. The case file holds counts and days.
 */
import { COURTS, type Before } from '#domain/case.ts';
import { choice, type CountField, type DateField, type Field } from '#planner/interview/fields.ts';

/** How far the owner went, the furthest last. */
export const DONE = [
  'nothing',
  'reminders',
  'called',
  'letter',
  'final-demand',
  'agency',
  'filed',
  'judgment',
] as const;
export type DoneBefore = (typeof DONE)[number];

/** The answer that stands for all counts and days of `before`: it is worked out, not stored. */
export const FURTHEST = 'before.done';

const WRITTEN: readonly DoneBefore[] = ['reminders', 'called', 'letter', 'final-demand'];
const SPOKEN: readonly DoneBefore[] = ['called', 'letter', 'final-demand'];

const count = (name: string, on: readonly DoneBefore[]): CountField => ({
  name,
  kind: 'count',
  most: 1000,
  optional: true,
  when: { [FURTHEST]: on },
});
/** A day that has been, asked of those who went so far. */
const day = (name: string, ...on: readonly DoneBefore[]): DateField => ({
  name,
  kind: 'date',
  side: 'past',
  when: { [FURTHEST]: on },
});

/** The furthest step first; then only what that step leaves open. */
export const BEFORE_FIELDS: readonly Field[] = [
  day('before.finalDemandOn', 'final-demand'),
  day('before.placedOn', 'agency'),
  day('before.filed.on', 'filed'),
  {
    ...choice('before.filed.in', COURTS),
    unsure: true,
    optional: true,
    when: { [FURTHEST]: ['filed'] },
  },
  { name: 'before.filed.hearingOn', kind: 'date', optional: true, when: { [FURTHEST]: ['filed'] } },
  day('before.judgment.on', 'judgment'),
  {
    name: 'before.judgment.amount',
    kind: 'money',
    optional: true,
    when: { [FURTHEST]: ['judgment'] },
  },
  count('before.reminders', WRITTEN),
  count('before.calls', SPOKEN),
  { ...day('before.lastContactOn', ...WRITTEN), optional: true },
];

/** The furthest that was done; undefined where nobody has said. */
export function doneOf(before: Before | undefined): DoneBefore | undefined {
  if (!before) return undefined;
  if (before.judgment) return 'judgment';
  if (before.filed) return 'filed';
  if (before.placedOn) return 'agency';
  if (before.finalDemandOn) return 'final-demand';
  const { reminders, calls, demandLetters } = before;
  if (demandLetters) return 'letter';
  if (calls) return 'called';
  if (reminders) return 'reminders';
  const counts = [reminders, calls, demandLetters].filter((each) => each !== undefined);
  return counts.length > 0 ? 'nothing' : undefined;
}

const atLeastOne = (told: number | undefined): number => Math.max(told ?? 1, 1);

/**
 * What was told of the time before, with counts that say how far the owner went: one where none was
 * told, none of what would have been further.
 * @param before the counts and days that were told
 */
export function withDone(before: Before, done: DoneBefore): Before {
  switch (done) {
    case 'nothing':
      return { reminders: 0, calls: 0, demandLetters: 0 };
    case 'reminders':
      return { ...before, reminders: atLeastOne(before.reminders), calls: 0, demandLetters: 0 };
    case 'called':
      return { ...before, calls: atLeastOne(before.calls), demandLetters: 0 };
    case 'letter':
      return { ...before, demandLetters: atLeastOne(before.demandLetters) };
    case 'final-demand':
    case 'agency':
    case 'filed':
    case 'judgment':
      return before;
  }
}

/** Whether a text is one of the steps. */
export const isFurthest = (value: unknown): value is DoneBefore =>
  DONE.some((each) => each === value);
