/**
 * English words of the page of one case: its next step, its ladder, and what else can be done with
 * it.
 */
import type { Route } from '#domain/case.ts';
import type { Reply } from '#planner/plan/plan-types.ts';

const times = (count: number): string => ['', 'once', 'twice'][count] || `${count} times`;

export const BUDGET = {
  hold: 'Do not contact them while the case is on hold.',
  open: (calls: number, from: string, until: string) =>
    `You may call ${times(calls)} more this week, from ${from} to ${until} their time, and make one contact a day.`,
  from: (calls: number, moment: string) =>
    `You may call ${times(calls)} more this week, from ${moment} their time.`,
  wait: (moment: string) => `No call now. You may call again from ${moment} their time.`,
  own: 'These are this site’s own limits. They are stricter than most laws.',
  why: 'Why this limit',
} as const;

/** What a reply is called on the ladder: where it would lead from here. */
export const IF: Readonly<Record<Reply, string>> = {
  paid: 'if they pay',
  'part-paid': 'if they pay a part',
  promises: 'if they promise',
  disputes: 'if they dispute it',
  refuses: 'if they refuse',
  'cannot-pay': 'if they cannot pay',
  silent: 'if no answer',
  accepted: 'if they accept',
  done: 'once done',
};

export const WAY = {
  opens: (ifs: string, stage: string) => `${ifs[0]?.toUpperCase() ?? ''}${ifs.slice(1)}: ${stage}`,
} as const;

export const WHY = {
  checked: (day: string) => `The sources here were last checked on ${day} or later.`,
  other: 'What would change it',
  goal: {
    yes: 'You want to keep this customer. That sets the tone and the pace, never a legal date.',
    'if-possible':
      'You want to keep this customer if you can. That sets the tone and the pace, never a legal date.',
    no: 'You do not mind if you lose this customer. That sets the pace, never the tone.',
  },
  goalChange: 'Change',
} as const;

/** Under the next step: what happened, and how the step is put away. */
export const STEP = {
  came: (amount: string) => `Did the ${amount} come?`,
  promisedBy: (day: string) => `They promised it by ${day}.`,
  partDue: (number: number, of: number, day: string) =>
    `It is payment ${number} of ${of}, due on ${day}.`,
  settlementDue: (day: string) => `It was agreed for ${day}.`,
  yes: 'Yes, it came',
  part: 'A part came',
  no: 'No, nothing came',
  /** Written to the log as what was found. */
  foundNo: 'Nothing came',
  paidExpected: {
    promise: 'They paid what they promised',
    instalment: 'They paid this instalment',
    settlement: 'They paid the settlement',
  },
  paidInFull: 'They paid in full',
  looked: 'I looked at it',
  letGo: (amount: string) => `Let the ${amount} go`,
  askOnceMore: 'Ask once more',
  refuse: 'I refuse their offer',
  keepAsking: 'Keep asking for now',
} as const;

/** A way out of a step, as a button. */
export const TAKE: Readonly<Record<Route, string>> = {
  'paid-in-full': 'They paid in full',
  'payment-plan': 'Offer a payment plan',
  settlement: 'Offer a settlement',
  agency: 'Hand it to an agency',
  'small-claims': 'Go to small claims court',
  lawsuit: 'See a lawyer about a lawsuit',
  'write-off': 'Write it off',
};
export const ACCEPT = 'I accept their offer';
