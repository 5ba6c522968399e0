/** English words of the late fee calculator and of the schedule of instalments. */
import type { Rhythm } from '#domain/schedule.ts';

export const FEE_KINDS = {
  flat: 'A sum for each late invoice',
  percent: 'A percentage of the invoice',
} as const;
export const LATE_FEE = {
  kind: 'What was agreed?',
  sum: 'Late fee',
  pct: 'Late fee, percent of the invoice',
  amount: 'Amount of the invoice',
  dueOn: 'Due on',
  grace: 'Days of grace, if any were agreed',
  asOf: 'On which day?',
  asOfHint: 'Leave it empty for today.',
  action: 'Work out the fee',
  errors: {
    kind: 'Choose what was agreed',
    sum: 'Enter the late fee, such as 25.00',
    pct: 'Enter the percentage from 0 to 100, such as 5',
    amount: 'Enter the amount of the invoice, such as 1250.00',
    dueOn: 'Enter the due date as month, day and year',
    grace: 'Enter the days of grace as a whole number, or leave it empty',
    asOf: 'Enter the day as month, day and year',
  },
  owed: (fee: string, total: string) => `The late fee is ${fee}. With it, they owe ${total}.`,
  notYet: (fee: string, day: string) => `No late fee yet. A fee of ${fee} is owed from ${day}.`,
  once: 'It is owed once for the invoice. It does not grow from day to day.',
} as const;

export const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  week: 'Every week',
  'two-weeks': 'Every two weeks',
  month: 'Every month',
};
export const PLAN_BY = { count: 'A number of instalments', amount: 'An amount each' } as const;
export const SCHEDULE = {
  sum: 'What do they owe?',
  currency: 'Currency',
  firstOn: 'First instalment on',
  every: 'How often?',
  by: 'What is agreed?',
  count: 'How many instalments?',
  amount: 'Amount of each instalment',
  action: 'Make the schedule',
  errors: {
    sum: 'Enter what they owe, such as 1250.00',
    firstOn: 'Enter the first day as month, day and year',
    by: 'Choose a number of instalments, or an amount each',
    count: 'Enter how many instalments, from 1 to 120',
    amount: 'Enter the amount of each instalment, such as 200.00',
    tooMany: 'That makes more than 120 instalments, or less than a cent each',
  },
  verdict: (count: number, last: string, day: string) =>
    count === 1
      ? `One instalment: ${last} on ${day}.`
      : `${count} instalments, the last of ${last} on ${day}.`,
  total: (sum: string) => `Together they are ${sum}, to the cent.`,
  head: ['Instalment', 'Day', 'Amount', 'Left after it'],
  weekend: (day: string) => `${day}, a weekend`,
  weekendNote:
    'Dates are not moved. Where one falls on a weekend, agree on a day before or after it.',
  text: (index: number, day: string, sum: string) => `${index}. ${day}: ${sum}`,
} as const;
