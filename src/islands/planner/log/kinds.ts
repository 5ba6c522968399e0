/** The kinds of log entry an owner can add: what each form asks, and the entry that comes of it. */
import { COURTS, DECISIONS, LETTERS, NOTICES, OFFERS, OFFER_ANSWERS, PARTIES, SENT_BY, type LogEntry } from '#domain/case.ts';
import { addDays, addMonths, type PlainDate } from '#domain/dates.ts';

export interface LogField {
  readonly name: string;
  readonly kind: 'date' | 'money' | 'choice' | 'text' | 'lines' | 'check' | 'count';
  readonly options?: readonly string[];
  readonly optional?: true;
  /** Which field a choice from the address fills. */
  readonly preset?: true;
  readonly only?: (given: Given) => boolean;
}
export type Given = Readonly<Record<string, string | undefined>>;
/** An entry without its id and time. */
export type Draft = { readonly [Key in LogEntry['type']]: Omit<Extract<LogEntry, { type: Key }>, 'id' | 'at'> }[LogEntry['type']];

export interface LogKind {
  readonly id: string;
  readonly group: 'contact' | 'money' | 'dispute' | 'offer' | 'notice' | 'you' | 'route';
  readonly fields: readonly LogField[];
  readonly build: (given: Given) => Draft;
}

const SAID = ['will-pay', 'not-now', 'cannot-pay', 'disputes', 'refuses'] as const;
const pick = <T extends string>(list: readonly T[], value: string | undefined): T => list.find((each) => each === value) ?? list[0]!;
const maybe = (key: 'amount' | 'method' | 'about' | 'reason', value: string | undefined) => (value ? { [key]: value } : {});
const asked = (given: Given) => (given['atTheirRequest'] ? { atTheirRequest: true } : {});
const date = (value: string | undefined) => value as PlainDate;
const REQUEST: LogField = { name: 'atTheirRequest', kind: 'check', optional: true };

const called = (id: string, outcome: 'no-answer' | 'left-message'): LogKind => ({
  id, group: 'contact', fields: [REQUEST], build: (given) => ({ type: 'contact', channel: 'call', direction: 'out', outcome, ...asked(given) }),
});
const wrote = (id: string, channel: 'email' | 'text'): LogKind => ({
  id, group: 'contact', fields: [REQUEST], build: (given) => ({ type: 'contact', channel, direction: 'out', outcome: 'sent', ...asked(given) }),
});

/** Instalments of one size, from a first day on. */
function instalments(given: Given): readonly { on: PlainDate; amount: string }[] {
  const count = Math.min(Number(given['count'] ?? '0'), 120);
  const first = date(given['firstOn']);
  const next = (index: number) => (given['every'] === 'month' ? addMonths(first, index) : addDays(first, index * (given['every'] === 'week' ? 7 : 14)));
  return Array.from({ length: count }, (_, index) => ({ on: next(index), amount: given['each'] ?? '0' }));
}
const isPlan = (given: Given) => given['offer'] === 'payment-plan';

export const LOG_KINDS: readonly LogKind[] = [
  {
    id: 'spoke', group: 'contact',
    fields: [
      { name: 'said', kind: 'choice', options: SAID, optional: true, preset: true },
      { name: 'direction', kind: 'choice', options: ['out', 'in'] }, REQUEST,
    ],
    build: (given) => ({
      type: 'contact', channel: 'call', direction: pick(['out', 'in'] as const, given['direction']), outcome: 'spoke', ...asked(given),
      ...(given['said'] ? { said: pick(SAID, given['said']) } : {}),
    }),
  },
  called('no-answer', 'no-answer'),
  called('left-message', 'left-message'),
  wrote('email', 'email'),
  wrote('text', 'text'),
  {
    id: 'letter', group: 'contact',
    fields: [
      { name: 'letter', kind: 'choice', options: LETTERS, preset: true }, { name: 'sentBy', kind: 'choice', options: SENT_BY },
      { name: 'deadline', kind: 'date', optional: true, only: (given) => given['letter'] !== 'reminder' && given['letter'] !== 'statement' },
    ],
    build: (given) => ({
      type: 'letter', letter: pick(LETTERS, given['letter']), sentBy: pick(SENT_BY, given['sentBy']),
      ...(given['deadline'] ? { deadline: date(given['deadline']) } : {}),
    }),
  },
  {
    id: 'they-wrote', group: 'contact',
    fields: [
      { name: 'by', kind: 'choice', options: ['email', 'text', 'post'] },
      { name: 'said', kind: 'choice', options: SAID, optional: true, preset: true },
    ],
    build: (given) => ({
      type: 'contact', channel: pick(['email', 'text', 'post'] as const, given['by']), direction: 'in', outcome: 'delivered',
      ...(given['said'] ? { said: pick(SAID, given['said']) } : {}),
    }),
  },
  {
    id: 'promise', group: 'money', fields: [{ name: 'byDay', kind: 'date' }, { name: 'amount', kind: 'money', optional: true }],
    build: (given) => ({ type: 'promise', by: date(given['byDay']), ...maybe('amount', given['amount']) }),
  },
  {
    id: 'paid', group: 'money', fields: [{ name: 'amount', kind: 'money' }, { name: 'method', kind: 'text', optional: true }],
    build: (given) => ({ type: 'payment', amount: given['amount'] ?? '0', ...maybe('method', given['method']) }),
  },
  {
    id: 'dispute', group: 'dispute', fields: [{ name: 'about', kind: 'lines', optional: true }, { name: 'amount', kind: 'money', optional: true }],
    build: (given) => ({ type: 'dispute', ...maybe('about', given['about']), ...maybe('amount', given['amount']) }),
  },
  {
    id: 'dispute-answered', group: 'dispute', fields: [{ name: 'upheld', kind: 'money' }],
    build: (given) => ({ type: 'dispute-answered', upheld: given['upheld'] ?? '0' }),
  },
  {
    id: 'offer', group: 'offer',
    fields: [
      { name: 'offer', kind: 'choice', options: OFFERS, preset: true }, { name: 'party', kind: 'choice', options: PARTIES },
      { name: 'amount', kind: 'money', optional: true, only: (given) => !isPlan(given) },
      { name: 'firstOn', kind: 'date', only: isPlan }, { name: 'each', kind: 'money', only: isPlan },
      { name: 'count', kind: 'count', only: isPlan }, { name: 'every', kind: 'choice', options: ['week', 'two-weeks', 'month'], only: isPlan },
      { name: 'expiresOn', kind: 'date', optional: true },
    ],
    build: (given) => ({
      type: 'offer', offer: pick(OFFERS, given['offer']), by: pick(PARTIES, given['party']),
      ...(isPlan(given) ? { instalments: instalments(given) } : maybe('amount', given['amount'])),
      ...(given['expiresOn'] ? { expiresOn: date(given['expiresOn']) } : {}),
    }),
  },
  {
    id: 'offer-answered', group: 'offer', fields: [{ name: 'answer', kind: 'choice', options: OFFER_ANSWERS, preset: true }],
    build: (given) => ({ type: 'offer-answered', answer: pick(OFFER_ANSWERS, given['answer']) }),
  },
  {
    id: 'notice', group: 'notice', fields: [{ name: 'notice', kind: 'choice', options: NOTICES, preset: true }],
    build: (given) => ({ type: 'notice', notice: pick(NOTICES, given['notice']) }),
  },
  { id: 'hold-ended', group: 'notice', fields: [], build: () => ({ type: 'hold-ended' }) },
  {
    id: 'cooling-off', group: 'you', fields: [{ name: 'until', kind: 'date' }],
    build: (given) => ({ type: 'cooling-off', until: date(given['until']) }),
  },
  {
    id: 'decided', group: 'route', fields: [{ name: 'route', kind: 'choice', options: DECISIONS, preset: true }],
    build: (given) => ({ type: 'decided', route: pick(DECISIONS, given['route']) }),
  },
  { id: 'placed', group: 'route', fields: [], build: () => ({ type: 'placed', with: 'agency' }) },
  {
    id: 'filed', group: 'route', fields: [{ name: 'in', kind: 'choice', options: COURTS, preset: true }],
    build: (given) => ({ type: 'filed', in: pick(COURTS, given['in']) }),
  },
  { id: 'hearing', group: 'route', fields: [{ name: 'hearingOn', kind: 'date' }], build: (given) => ({ type: 'hearing', on: date(given['hearingOn']) }) },
  {
    id: 'judgment', group: 'route', fields: [{ name: 'amount', kind: 'money' }],
    build: (given) => ({ type: 'judgment', amount: given['amount'] ?? '0' }),
  },
  {
    id: 'written-off', group: 'route', fields: [{ name: 'reason', kind: 'text', optional: true }],
    build: (given) => ({ type: 'written-off', ...maybe('reason', given['reason']) }),
  },
];
