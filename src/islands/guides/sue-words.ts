/** English words of the tool that finds the last day to sue. */
import type { AgreementKind } from '#domain/case.ts';
import type { SueStatus } from '#domain/time-to-sue.ts';

export const AGREEMENT_LABELS: Readonly<
  Record<AgreementKind, { readonly label: string; readonly hint: string }>
> = {
  written: {
    label: 'Written',
    hint: 'A contract, a quote or an order that they accepted in writing.',
  },
  oral: { label: 'Spoken', hint: 'Agreed by word of mouth only.' },
  'open-account': {
    label: 'Open account',
    hint: 'A running account: orders and payments over time.',
  },
  goods: { label: 'Goods sold', hint: 'You sold things, more than work.' },
};
export const SUE = {
  restartNotHeld: 'What restarts the time here is not held on this site.',
  place: 'Where is the debtor?',
  placeHint: 'If your contract names the law of another place, try both.',
  agreement: 'What kind of agreement is it?',
  kind: 'Who owes you?',
  dueOn: 'When did this invoice fall due?',
  admittedOn: 'The last part payment, or the last signed line that admits the debt',
  admittedHint: 'Leave it empty if there was none.',
  action: 'Find the last day',
  errors: {
    place: 'Choose where the debtor is',
    dueOn: 'Enter the due date as month, day and year',
    admittedOn:
      'Enter the day of the payment or the signed line as month, day and year, or leave it empty',
    ahead: 'The payment or signed line is in the future. Enter a day that has passed',
  },
  one: (day: string) => `Count on ${day} as the last day to sue.`,
  verdict: {
    running: (first: string) => `There is time. Count on ${first} as the last day to sue.`,
    near: (first: string) =>
      `Time is short. Count on ${first} as the last day to sue, and decide this week.`,
    between: (first: string, last: string) =>
      `It may be too late. The safe day was ${first}; the latest that may hold is ${last}. Ask a lawyer today.`,
    over: () => 'It looks too late to sue. Do not file a claim, and do not threaten one.',
    extinguished: () => 'It looks as if the debt itself is gone. Do not ask for it any more.',
  } satisfies Readonly<Record<SueStatus, (first: string, last: string) => string>>,
  edges: 'The two edges of the time to sue',
  head: ['Edge', 'Last day', 'How it is counted'],
  earliest: 'Earliest: plan on this one',
  latest: 'Latest that may hold',
  shortest: (years: number, from: string) =>
    `${years} years from the due date, ${from}. The shortest period that may apply, never restarted.`,
  longest: (years: number, from: string) =>
    `${years} years from the due date, ${from}. The longest period that may apply.`,
  restarted: (years: number, from: string) =>
    `${years} years from the payment or signed line of ${from}, if that started the time again.`,
  restartTitle: 'What may restart it.',
  tooLate:
    'Your payment or signed line came after that time. It is not counted. Whether it wakes the debt is for a lawyer to say.',
  unknownTitle: 'What is not known.',
  unknown: [
    'Whether the court calls your agreement what you call it.',
    'Whether a clause of your contract, a stay abroad or a bankruptcy moves the day.',
    'Whether the court counts from the due date or from the day after.',
  ],
  each: 'Each invoice has a last day of its own. Try the oldest first.',
  doubt: 'In doubt here.',
} as const;
