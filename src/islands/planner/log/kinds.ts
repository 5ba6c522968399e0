/** The kinds of log entry an owner can add: what each form asks, and the entry that comes of it. */
import {
  COURTS,
  DEBTOR_SAYINGS,
  HOLD_NOTICES,
  LETTERS,
  NOTICES,
  OFFERS,
  OFFER_ANSWERS,
  PARTIES,
  SENT_BY,
  SPOKEN_TO,
  type LogEntry,
} from '#domain/case.ts';
import { addDays, addMonths, type PlainDate } from '#domain/dates.ts';

export interface LogField {
  readonly name: string;
  readonly kind: 'date' | 'money' | 'choice' | 'text' | 'lines' | 'check' | 'count';
  readonly options?: readonly string[];
  readonly optional?: true;
  /** Which field a choice from the address fills. */
  readonly preset?: true;
  readonly only?: (given: Given) => boolean;
  /** A detail, a fold away: a log entry takes ten seconds on a phone. */
  readonly more?: true;
}
export type Given = Readonly<Record<string, string | undefined>>;
/** An entry without its id and time. */
export type Draft = {
  readonly [Key in LogEntry['type']]: Omit<Extract<LogEntry, { type: Key }>, 'id' | 'at'>;
}[LogEntry['type']];

export interface LogKind {
  readonly id: string;
  readonly group: 'contact' | 'money' | 'dispute' | 'offer' | 'notice' | 'you' | 'route';
  readonly fields: readonly LogField[];
  readonly build: (given: Given) => Draft;
  /** What else the same form tells: a promise made in a call, a request to stop. An entry of its own. */
  readonly also?: (given: Given) => Draft | undefined;
}

/** What was said, and the news that stops the chase: that part becomes a notice of its own. */
const SAID = [
  'will-pay',
  'not-now',
  'cannot-pay',
  'disputes',
  'refuses',
  'stop-contact',
  'lawyer',
  'wrong-person',
] as const;
/** Where the owner goes on from here. Writing off is an entry of its own. */
const ROUTES_CHOSEN = ['agency', ...COURTS] as const;
const pick = <T extends string>(list: readonly T[], value: string | undefined): T =>
  list.find((each) => each === value) ?? list[0]!;
const maybe = (
  key: 'amount' | 'method' | 'about' | 'reason' | 'with' | 'contact' | 'reference',
  value: string | undefined,
) => (value ? { [key]: value } : {});
const asked = (given: Given) => (given['atTheirRequest'] ? { atTheirRequest: true } : {});
const date = (value: string | undefined) => value as PlainDate;
const REQUEST: LogField = { name: 'atTheirRequest', kind: 'check', optional: true, more: true };
const WITH: LogField = { name: 'with', kind: 'text', optional: true, more: true };
const PARTY: LogField = { name: 'party', kind: 'choice', options: SPOKEN_TO, more: true };
const willPay = (given: Given) => given['said'] === 'will-pay';
/** A promise made in the same breath: its day, and the sum where it is not the whole. */
const PROMISE: readonly LogField[] = [
  { name: 'byDay', kind: 'date', optional: true, only: willPay },
  { name: 'promised', kind: 'money', optional: true, only: willPay },
];
const saidOf = (given: Given) =>
  (DEBTOR_SAYINGS as readonly (string | undefined)[]).includes(given['said'])
    ? { said: pick(DEBTOR_SAYINGS, given['said']) }
    : {};
const who = (given: Given) => ({
  ...maybe('with', given['with']),
  ...(given['party'] && given['party'] !== 'debtor'
    ? { party: pick(SPOKEN_TO, given['party']) }
    : {}),
});
/** Only what the debtor, or their lawyer, said is a promise or a request. */
const fromThem = (given: Given) =>
  !given['party'] || given['party'] === 'debtor' || given['party'] === 'lawyer';
const toldToo = (given: Given): Draft | undefined => {
  if (!fromThem(given)) return undefined;
  if (willPay(given) && given['byDay'])
    return { type: 'promise', by: date(given['byDay']), ...maybe('amount', given['promised']) };
  const notice = HOLD_NOTICES.find((each) => each === given['said']);
  return notice ? { type: 'notice', notice } : undefined;
};

const called = (id: string, outcome: 'no-answer' | 'left-message'): LogKind => ({
  id,
  group: 'contact',
  fields: [WITH, REQUEST],
  build: (given) => ({
    type: 'contact',
    channel: 'call',
    direction: 'out',
    outcome,
    ...asked(given),
    ...who(given),
  }),
});
const wrote = (id: string, channel: 'email' | 'text'): LogKind => ({
  id,
  group: 'contact',
  fields: [PARTY, WITH, REQUEST],
  build: (given) => ({
    type: 'contact',
    channel,
    direction: 'out',
    outcome: 'sent',
    ...asked(given),
    ...who(given),
  }),
});

/** Instalments of one size, from a first day on. */
function instalments(given: Given): readonly { on: PlainDate; amount: string }[] {
  const count = Math.min(Number(given['count'] ?? '0'), 120);
  const first = date(given['firstOn']);
  const next = (index: number) =>
    given['every'] === 'month'
      ? addMonths(first, index)
      : addDays(first, index * (given['every'] === 'week' ? 7 : 14));
  return Array.from({ length: count }, (_, index) => ({
    on: next(index),
    amount: given['each'] ?? '0',
  }));
}
const isPlan = (given: Given) => given['offer'] === 'payment-plan';

export const LOG_KINDS: readonly LogKind[] = [
  {
    id: 'spoke',
    group: 'contact',
    fields: [
      { name: 'said', kind: 'choice', options: SAID, optional: true, preset: true },
      ...PROMISE,
      PARTY,
      WITH,
      { name: 'direction', kind: 'choice', options: ['out', 'in'], more: true },
      REQUEST,
    ],
    build: (given) => ({
      type: 'contact',
      channel: 'call',
      direction: pick(['out', 'in'] as const, given['direction']),
      outcome: 'spoke',
      ...asked(given),
      ...saidOf(given),
      ...who(given),
    }),
    also: toldToo,
  },
  called('no-answer', 'no-answer'),
  called('left-message', 'left-message'),
  {
    id: 'visit',
    group: 'contact',
    fields: [
      { name: 'met', kind: 'choice', options: ['spoke', 'no-answer'] },
      {
        name: 'said',
        kind: 'choice',
        options: SAID,
        optional: true,
        only: (given) => given['met'] !== 'no-answer',
      },
      ...PROMISE,
      PARTY,
      WITH,
      REQUEST,
    ],
    build: (given) => ({
      type: 'contact',
      channel: 'visit',
      direction: 'out',
      outcome: pick(['spoke', 'no-answer'] as const, given['met']),
      ...asked(given),
      ...saidOf(given),
      ...who(given),
    }),
    also: toldToo,
  },
  wrote('email', 'email'),
  wrote('text', 'text'),
  {
    id: 'letter',
    group: 'contact',
    fields: [
      { name: 'letter', kind: 'choice', options: LETTERS, preset: true },
      { name: 'sentBy', kind: 'choice', options: SENT_BY },
      {
        name: 'deadline',
        kind: 'date',
        optional: true,
        only: (given) => given['letter'] !== 'reminder' && given['letter'] !== 'statement',
      },
      { name: 'to', kind: 'choice', options: ['debtor', 'lawyer', 'representative'], more: true },
    ],
    build: (given) => ({
      type: 'letter',
      letter: pick(LETTERS, given['letter']),
      sentBy: pick(SENT_BY, given['sentBy']),
      ...(given['deadline'] ? { deadline: date(given['deadline']) } : {}),
      ...(given['to'] === 'lawyer' || given['to'] === 'representative' ? { to: given['to'] } : {}),
    }),
  },
  {
    id: 'they-wrote',
    group: 'contact',
    fields: [
      { name: 'by', kind: 'choice', options: ['email', 'text', 'post'] },
      { name: 'said', kind: 'choice', options: SAID, optional: true, preset: true },
      ...PROMISE,
      PARTY,
      WITH,
    ],
    build: (given) => ({
      type: 'contact',
      channel: pick(['email', 'text', 'post'] as const, given['by']),
      direction: 'in',
      outcome: 'delivered',
      ...saidOf(given),
      ...who(given),
    }),
    also: toldToo,
  },
  {
    id: 'returned',
    group: 'contact',
    fields: [{ name: 'cameBack', kind: 'choice', options: ['post', 'email'] }],
    build: (given) => ({
      type: 'contact',
      channel: pick(['post', 'email'] as const, given['cameBack']),
      direction: 'out',
      outcome: 'returned',
    }),
  },
  {
    id: 'promise',
    group: 'money',
    fields: [
      { name: 'byDay', kind: 'date' },
      { name: 'amount', kind: 'money', optional: true },
    ],
    build: (given) => ({
      type: 'promise',
      by: date(given['byDay']),
      ...maybe('amount', given['amount']),
    }),
  },
  {
    id: 'paid',
    group: 'money',
    fields: [
      { name: 'amount', kind: 'money' },
      { name: 'method', kind: 'text', optional: true, more: true },
    ],
    build: (given) => ({
      type: 'payment',
      amount: given['amount'] ?? '0',
      ...maybe('method', given['method']),
    }),
  },
  {
    id: 'dispute',
    group: 'dispute',
    fields: [
      { name: 'about', kind: 'lines', optional: true },
      { name: 'amount', kind: 'money', optional: true },
    ],
    build: (given) => ({
      type: 'dispute',
      ...maybe('about', given['about']),
      ...maybe('amount', given['amount']),
    }),
  },
  {
    id: 'dispute-answered',
    group: 'dispute',
    fields: [{ name: 'upheld', kind: 'money' }],
    build: (given) => ({ type: 'dispute-answered', upheld: given['upheld'] ?? '0' }),
  },
  {
    id: 'offer',
    group: 'offer',
    fields: [
      { name: 'offer', kind: 'choice', options: OFFERS, preset: true },
      { name: 'made', kind: 'choice', options: PARTIES },
      { name: 'amount', kind: 'money', optional: true, only: (given) => !isPlan(given) },
      { name: 'firstOn', kind: 'date', only: isPlan },
      { name: 'each', kind: 'money', only: isPlan },
      { name: 'count', kind: 'count', only: isPlan },
      { name: 'every', kind: 'choice', options: ['week', 'two-weeks', 'month'], only: isPlan },
      { name: 'expiresOn', kind: 'date', optional: true },
    ],
    build: (given) => ({
      type: 'offer',
      offer: pick(OFFERS, given['offer']),
      by: pick(PARTIES, given['made']),
      ...(isPlan(given) ? { instalments: instalments(given) } : maybe('amount', given['amount'])),
      ...(given['expiresOn'] ? { expiresOn: date(given['expiresOn']) } : {}),
    }),
  },
  {
    id: 'offer-answered',
    group: 'offer',
    fields: [{ name: 'answer', kind: 'choice', options: OFFER_ANSWERS, preset: true }],
    build: (given) => ({ type: 'offer-answered', answer: pick(OFFER_ANSWERS, given['answer']) }),
  },
  {
    id: 'notice',
    group: 'notice',
    fields: [
      { name: 'notice', kind: 'choice', options: NOTICES, preset: true },
      {
        name: 'pauseUntil',
        kind: 'date',
        optional: true,
        only: (given) => given['notice'] === 'breathing-space',
      },
      { name: 'contact', kind: 'text', optional: true, more: true },
      { name: 'reference', kind: 'text', optional: true, more: true },
    ],
    build: (given) => ({
      type: 'notice',
      notice: pick(NOTICES, given['notice']),
      ...maybe('contact', given['contact']),
      ...maybe('reference', given['reference']),
      ...(given['pauseUntil'] ? { until: date(given['pauseUntil']) } : {}),
    }),
  },
  { id: 'hold-ended', group: 'notice', fields: [], build: () => ({ type: 'hold-ended' }) },
  {
    id: 'cooling-off',
    group: 'you',
    fields: [{ name: 'until', kind: 'date' }],
    build: (given) => ({ type: 'cooling-off', until: date(given['until']) }),
  },
  {
    id: 'decided',
    group: 'route',
    fields: [{ name: 'route', kind: 'choice', options: ROUTES_CHOSEN, preset: true }],
    build: (given) => ({ type: 'decided', route: pick(ROUTES_CHOSEN, given['route']) }),
  },
  { id: 'placed', group: 'route', fields: [], build: () => ({ type: 'placed', with: 'agency' }) },
  {
    id: 'filed',
    group: 'route',
    fields: [{ name: 'in', kind: 'choice', options: COURTS, preset: true }],
    build: (given) => ({ type: 'filed', in: pick(COURTS, given['in']) }),
  },
  {
    id: 'hearing',
    group: 'route',
    fields: [{ name: 'hearingOn', kind: 'date' }],
    build: (given) => ({ type: 'hearing', on: date(given['hearingOn']) }),
  },
  {
    id: 'judgment',
    group: 'route',
    fields: [{ name: 'amount', kind: 'money' }],
    build: ({ amount = '0' }) => ({
      type: 'judgment',
      outcome: Number(amount) === 0 ? 'lost' : 'won',
      amount,
    }),
  },
  {
    id: 'written-off',
    group: 'route',
    fields: [{ name: 'reason', kind: 'text', optional: true }],
    build: (given) => ({ type: 'written-off', ...maybe('reason', given['reason']) }),
  },
];
