/**
 * English words of the pictures of a case: line of time, balance, calendar, time to sue, worth it.
 */
import type { ContactChannel } from '#domain/contact-budget.ts';
import type { Confidence } from '#domain/law.ts';
import type { Proof } from '#domain/case.ts';
import type { Asked, ContactCalendar } from '#planner/pictures/contact-calendar.ts';
import type { Edge, Restart } from '#planner/pictures/limitation-clock.ts';
import type { CAN_PAY, CANNOT_PAY, CostlyRoute, WorthIt } from '#planner/pictures/worth-it.ts';

export const TIME = {
  title: 'One line of time',
  how: 'Dots are deeds, diamonds are days. Full is past, open is to come.',
  today: 'Today',
  earlier: (count: number) => (count === 1 ? 'One day before' : `${count} days before`),
  calendar: 'Put these dates in your calendar',
  after: 'If nothing comes of it',
  then: 'After that',
  /** The next step is overdue: what follows counts from the day it is done. */
  afterDone: 'Once you have done that',
  daysAfter: (days: number) => {
    if (days === 0) return 'The same day';
    return days === 1 ? 'The day after' : `${days} days after`;
  },
  next: 'Next',
} as const;

export const CALENDAR = {
  title: 'Contact calendar',
  how: 'Each day says what was done, or what is fair if you make no other contact before it. One contact a day is the most.',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekOf: (day: string) => `Week of ${day}`,
  today: 'today',
  did: {
    call: (count: number) => (count === 1 ? 'called' : `called ×${count}`),
    electronic: (count: number) => (count === 1 ? 'wrote' : `wrote ×${count}`),
    post: (count: number) => (count === 1 ? 'letter' : `letter ×${count}`),
    visit: (count: number) => (count === 1 ? 'visit' : `visit ×${count}`),
  } satisfies Record<ContactChannel, (count: number) => string> as Readonly<
    Record<ContactChannel, (count: number) => string>
  >,
  theirs: 'they did',
  over: 'too much',
  any: 'any',
  rest: 'rest',
  may: { call: 'call', electronic: 'email', post: 'letter' } satisfies Record<
    Asked,
    string
  > as Readonly<Record<Asked, string>>,
  next: 'next',
  plan: 'plan',
  legend: [
    ['any', 'a call, an email or text, or a letter is fine: one of them'],
    ['call, email, letter', 'only this is fine on that day'],
    ['rest', 'any contact would be too much'],
    ['too much', 'more was done than the limit'],
    ['next, plan', 'a step of your plan is on that day'],
  ] as readonly (readonly [string, string])[],
  used: (parts: string) => `Used up so far: ${parts}.`,
  usedOf: {
    'calls-week': (used: number, of: number) => `${used} of ${of} calls in seven days`,
    'calls-month': (used: number, of: number) => `${used} of ${of} calls in thirty days`,
    'messages-week': (used: number, of: number) => `${used} of ${of} emails or texts in seven days`,
    'letters-week': (used: number, of: number) => `${used} of ${of} letters in seven days`,
  } satisfies Record<ContactCalendar['used'][number]['what'], (used: number, of: number) => string>,
  why: 'Why some days are closed',
  dayWhy: (days: string) => `Days: ${days}`,
  span: (first: string, last: string) => `${first} to ${last}`,
  label: 'Contact calendar, six weeks',
} as const;

export const CLOCK = {
  title: 'Time left to sue',
  keep: (day: string, distance: string) =>
    `Keep this day: ${day} (${distance}). It is the earliest on which your right to sue may end.`,
  over: (day: string) => `The time to sue seems to have run out on ${day}.`,
  both: (day: string) => `At the latest it may end on ${day}. Do not rely on that day.`,
  same: 'On your answers the earliest and the latest day are the same.',
  from: (day: string) => `It counts from ${day}, the day the oldest unpaid bill was due.`,
  label: (earliest: string, latest: string, today: string) =>
    `Time to sue: may end between ${earliest} and ${latest}. Today is ${today}.`,
  due: 'Due',
  earliest: 'Earliest',
  latest: 'Latest',
  today: 'Today',
  why: 'Why there are two days',
  edges: {
    'agreement-unknown':
      'You have not said what kind of agreement this is. The time differs by kind, and the shorter one is used.',
    'kind-unknown':
      'You have not said if this is a consumer. A shorter time may hold for consumers, and it is used.',
    'consumer-shorter': 'A shorter time may hold for consumers. The shorter one is used.',
    unsigned:
      'The longer time may need a contract that they signed. You have not said that you hold one, so the shorter one is used.',
    medical: 'A bill for health care may have a shorter time of its own here. It is used.',
    restart:
      'Something you logged may have started the time again. The earliest day leaves that out.',
  } satisfies Record<Edge, string> as Readonly<Record<Edge, string>>,
  restarts: 'What may have started it again',
  restart: { payment: 'They paid a part', promise: 'They promised to pay' } satisfies Record<
    Restart['kind'],
    string
  > as Readonly<Record<Restart['kind'], string>>,
  effect: {
    'bars-suit': 'After it you may no longer win in court.',
    extinguishes: 'After it the debt itself is gone.',
  },
  unknown:
    'What this site does not know: when the court would say the time began, and if the debtor moved. Ask a lawyer early.',
  sure: {
    seen: 'Read in a source.',
    'seen-undated': 'Read in a copy without a date.',
    'seen-old': 'Read in an older copy.',
    mixed: 'Only partly read in a source.',
    recalled: 'Not verified: check before you rely on it.',
  } satisfies Record<Confidence, string> as Readonly<Record<Confidence, string>>,
  answer: 'Say what kind of agreement it is',
} as const;

export const SHUT_DAYS = {
  shut: (day: string) => `That day is not a working day. Act by ${day}.`,
} as const;

export const WORTH = {
  title: 'Before you spend money: is it worth it?',
  route: { agency: 'Agency', 'small-claims': 'Small claims', lawsuit: 'Lawsuit' } satisfies Record<
    CostlyRoute,
    string
  > as Readonly<Record<CostlyRoute, string>>,
  lead: (route: string) => `The plan leads to: ${route}. Look at the cost and the chance first.`,
  sum: 'What could come in',
  fee: 'Fee or cost',
  share: 'The agency keeps',
  time: 'Your own time',
  chance: 'Chance that they pay',
  even: 'It pays for itself from',
  signals: (good: number, bad: number) =>
    `Can they pay, and can you prove it? (${good} for, ${bad} against)`,
  hours: 'Hours you would spend',
  hourly: 'What an hour of yours is worth',
  hoursHint: 'Count your own time too. It is used here and not saved.',
  evenOf: (low: string, high: string) =>
    low === high ? `a chance of ${low}%` : `a chance of ${low}% to ${high}%`,
  never: 'no chance: it costs more than it can bring',
  verdict: {
    clear: 'Even a low chance pays for the cost.',
    close: 'It can go either way. The chance has to be in the upper part of the range.',
    not: 'It would most likely cost more than it brings.',
  } satisfies Record<WorthIt['verdict'], string> as Readonly<Record<WorthIt['verdict'], string>>,
  label: (low: string, high: string, even: string) =>
    `Chance that they pay: ${low}% to ${high}%. It pays for itself from: ${even}.`,
  picture:
    'The bar is the range of the chance. The upright mark is where the step pays for itself.',
  breakEven: 'pays for itself',
  change: 'Change the figures',
  canPay: 'Can they pay?',
  forIt: 'Speaks for it',
  against: 'Speaks against it',
  nothing: 'Nothing you logged or answered.',
  good: {
    'paid-part': 'they have paid a part',
    'kept-promise': 'they kept a promise',
    'good-history': 'they always paid on time before',
    talking: 'they still talk to you',
  } satisfies Record<(typeof CAN_PAY)[number], string> as Readonly<Record<string, string>>,
  bad: {
    'says-cannot': 'they say they cannot pay',
    hardship: 'they are in hardship',
    closed: 'their business has closed',
    'moving-assets': 'they are moving assets away',
    'broken-promise': 'they broke a promise',
    gone: 'you cannot find them',
    bankruptcy: 'they are in bankruptcy',
  } satisfies Record<(typeof CANNOT_PAY)[number], string> as Readonly<Record<string, string>>,
  proof: 'Can you prove it?',
  held: 'You have',
  missing: 'Still missing',
  proofs: {
    contract: 'a contract',
    order: 'an order',
    invoice: 'the invoice',
    delivery: 'proof of delivery',
    acceptance: 'a sign that they accepted it',
    messages: 'messages about it',
    'part-payment': 'proof of a part payment',
    signed: 'their signature',
  } satisfies Record<Proof, string> as Readonly<Record<Proof, string>>,
  first: 'What to know first',
  firsts: [
    'their exact legal name, and where they can be served',
    'where their money is: a bank, a wage, customers who pay them',
    'who else is owed, and if others have sued them already',
    'if they are still in business',
  ],
} as const;
