/** English words of the first plan: its questions, and the plan that grows beside them. */
import type { DateOrder } from '#domain/country.ts';
import type { FirstId } from '#islands/planner/interview/first-answers.ts';
import { FIRST_STEP } from '#islands/planner/words/first-step.ts';
import type { PasteProblem } from '#islands/planner/interview/paste-lines.ts';

const EXAMPLES: Readonly<Record<DateOrder, string>> = {
  'month-first': 'Nov 6, 11/6',
  'day-first': '6 Nov, 6/11',
  'year-first': '2026-11-06',
};
const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

export const FIRST = {
  title: 'What do they owe you?',
  lead: 'The plan is there with the first line. Each answer sharpens it.',
  them: 'What do you know of them?',
  invoices: 'How much, and due when?',
  days: (order: DateOrder) => `A day such as ${EXAMPLES[order]} or 3 weeks ago`,
  amount: 'Amount',
  due: 'Due date',
  amountOf: (line: number) => `Amount of invoice ${line}`,
  dueOf: (line: number) => `Due date of invoice ${line}`,
  numberOf: (number: string) => `No. ${number}`,
  late: FIRST_STEP.late,
  other: (day: string) => `Or ${day}?`,
  remove: (line: number) => `Take invoice ${line} away`,
  add: 'Add a line',
  paste: 'Paste several',
  total: 'Total',
  currency: 'Currency',
  inLine: (line: number, message: string) => `Line ${line}: ${message}`,
  pasteLabel: 'Paste your list here',
  pasteHint:
    'One invoice a line: amount, due date, number. From a spreadsheet, an email or a note.',
  pasteTake: 'Add these lines',
  pasteClose: 'Close',
  pasted: (count: number) => `${lines(count)} added.`,
  pasteLeft: (count: number) =>
    `${count === 1 ? '1 line is' : `${count} lines are`} still below: change ${count === 1 ? 'it' : 'them'}, then add ${count === 1 ? 'it' : 'them'}.`,
  pasteNothing: 'Paste or type at least one line',
  pasteWhy: {
    amount: 'no amount found',
    day: 'no due date found',
    both: 'no amount and no due date found',
    either: 'the amount can be read in two ways; write it as 1,250.00',
  } satisfies Record<PasteProblem, string>,
  reach: 'Touch the furthest rung that you reached.',
  further: 'Further: an agency or a court',
  soFar: 'so far',
  name: 'Their name',
  nameHint: 'For the letters. It can wait.',
  limit: (sum: string) => `Small claims up to ${sum}`,
  why: 'Why these questions',
  open: 'Open the plan',
  openShort: 'Open',
  panel: 'The plan so far',
  flag: 'Next, by your answers so far',
  empty: 'Your plan',
  emptyHow:
    'Enter an amount and the day it was due. The next step and its dates stand here at once.',
  emptyShort: 'Enter an amount and a due date',
  ladder: 'If nothing comes of each step',
  after: (day: string) => `after ${day}`,
  today: 'today',
  done: 'done',
  here: 'here',
  changes: 'Would change it:',
  /** What is open, in a few words each. */
  asked: {
    invoices: 'what they owe',
    'debtor-place': 'where they are',
    before: 'what you did so far',
    who: 'what they are',
    history: 'how they paid before',
    says: 'what they say',
    reach: 'whether they answer',
  } satisfies Record<FirstId, string>,
  openAnswers: (open: readonly string[]) =>
    `${open.join(', ')}. There the plan takes the usual course.`,
  openTitle: 'Not answered yet:',
  said: (step: string, day: string) => `The plan so far. Next: ${step}, ${day}.`,
} as const;
