/**
 * One case for each stage that an owner can be in, as the store would have saved it: for tests of
 * every screen.
 */
import type { Answers, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { caseKey, logKey, META_KEY } from '#islands/storage/keys.ts';
import {
  writeCaseRecord,
  writeEntryRecord,
  writeMeta,
  type CaseVersion,
} from '#islands/storage/records.ts';

export type Text = readonly [key: string, text: string];
interface Given {
  readonly title?: string;
  readonly amount?: string;
  readonly dueOn?: PlainDate;
  readonly answers?: Partial<Answers>;
  /** Entries without ids; each is at ten in the morning of `on`, unless it says otherwise. */
  readonly log?: readonly (Readonly<Record<string, unknown>> & { readonly day?: string })[];
  /** Whether another tab saved answers of its own at the same time. */
  readonly conflict?: true;
}

const answersOf = ({
  title = 'Blue Door Café',
  amount = '290.00',
  dueOn = '2026-11-09',
  answers = {},
}: Given): Answers => ({
  creditor: { place: 'US-TX', entity: 'company' },
  debtor: {
    name: title,
    kind: 'business',
    place: 'US-TX',
    history: 'always-on-time',
    says: 'nothing',
    reach: 'talking',
  },
  debt: { currency: 'USD', invoices: [{ number: '1', amount, dueOn }] },
  ...answers,
});
const entriesOf = ({ log = [] }: Given): readonly LogEntry[] =>
  log.map(
    ({ day = '2026-11-10', ...fields }, index) =>
      ({ id: `e${index}`, at: `${day}T10:00:00-06:00`, ...fields }) as unknown as LogEntry,
  );

interface Saved {
  readonly title: string;
  readonly answers: Answers;
  readonly openedOn: PlainDate;
  readonly log?: readonly LogEntry[];
  readonly other?: CaseVersion;
}

/**
 * What the store keeps of a case with these answers and entries: keys and texts, written by the
 * store's own format.
 */
export const asStored = (id: string, { log = [], ...saved }: Saved): readonly Text[] => [
  [META_KEY, writeMeta({ installId: 'install', backups: {} })],
  [caseKey(id), writeCaseRecord({ ...saved, updatedAt: '2026-11-20T15:00:00.000Z', rev: 1 })],
  ...log.map((entry): Text => [
    logKey(id, entry.id),
    writeEntryRecord({ entry, savedAt: '2026-11-20T15:00:00.000Z' }),
  ]),
];

/** What the store keeps of a case of a stage. */
export function keptCase(id: string, given: Given): readonly Text[] {
  const { title = 'Blue Door Café', conflict } = given;
  const answers = answersOf(given);
  const other: CaseVersion = {
    title,
    answers: { ...answers, debtor: { ...answers.debtor, reach: 'silent' } },
    updatedAt: '2026-11-20T15:00:00.000Z',
  };
  return asStored(id, {
    title,
    answers,
    openedOn: '2026-11-09',
    log: entriesOf(given),
    ...(conflict ? { other } : {}),
  });
}

/** The case file of a case. */
export const fileOfCase = (id: string, given: Given): object => ({
  format: 'firm-and-fair/case',
  schema: 1,
  id,
  title: given.title ?? 'Blue Door Café',
  openedOn: '2026-11-09',
  answers: answersOf(given),
  log: entriesOf(given),
});

const REMINDER = { type: 'letter', letter: 'reminder', sentBy: 'email', day: '2026-09-22' };
const CALL = { type: 'contact', channel: 'call', direction: 'out', outcome: 'no-answer' };
/** All that was tried before a decision. */
const TRIED = [
  REMINDER,
  { ...CALL, outcome: 'spoke', said: 'will-pay', day: '2026-09-30' },
  { type: 'promise', amount: '1000.00', by: '2026-10-05', day: '2026-09-30' },
  { type: 'payment', amount: '1000.00', day: '2026-10-05' },
  { type: 'letter', letter: 'demand', sentBy: 'post', deadline: '2026-11-02', day: '2026-10-19' },
  {
    type: 'letter',
    letter: 'final-demand',
    sentBy: 'certified',
    deadline: '2026-11-20',
    day: '2026-11-05',
  },
  { ...CALL, day: '2026-11-17' },
] as const;
const LARGE = {
  title: 'Northwind Media',
  amount: '4200.00',
  dueOn: '2026-09-01',
  answers: {
    debtor: {
      name: 'Northwind Media',
      kind: 'business',
      place: 'US-TX',
      history: 'new',
      reach: 'talking',
      says: 'will-pay',
    },
    debt: {
      currency: 'USD',
      invoices: [{ number: '77', amount: '4200.00', issuedOn: '2026-08-01', dueOn: '2026-09-01' }],
      interest: { kind: 'agreed', pct: '12', per: 'year' },
    },
    proof: ['contract', 'invoice', 'delivery'],
    goal: { keepCustomer: 'if-possible', acceptLess: 'no' },
  },
} as const satisfies Given;
const SUED = { type: 'decided', route: 'small-claims', day: '2026-11-18' };
const FILED = { type: 'filed', in: 'small-claims', day: '2026-11-19' };
const PLAN = {
  type: 'offer',
  offer: 'payment-plan',
  by: 'creditor',
  day: '2026-11-02',
  instalments: [
    { on: '2026-11-16', amount: '100.00' },
    { on: '2026-11-30', amount: '100.00' },
    { on: '2026-12-14', amount: '90.00' },
  ],
};
/** A name that no narrow screen holds in one line. */
export const LONG_NAME =
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein & Söhne, Wholesale and Retail';

/** A case for each stage, by its id. */
export const CASES = {
  fresh: {},
  called: { log: [REMINDER, { ...CALL, day: '2026-11-23' }, { ...CALL, day: '2026-11-19' }] },
  promised: {
    log: [
      { ...CALL, outcome: 'spoke', said: 'will-pay', day: '2026-11-20' },
      { type: 'promise', amount: '290.00', by: '2026-11-27', day: '2026-11-20' },
    ],
  },
  later: { title: 'Not Yet Due', amount: '800.00', dueOn: '2026-12-20' },
  disputed: {
    title: 'Quarry Lane',
    log: [
      REMINDER,
      { type: 'dispute', about: 'Two hours too many', amount: '90.00', day: '2026-11-18' },
    ],
  },
  plan: {
    title: 'Old Mill',
    log: [
      PLAN,
      { type: 'offer-answered', answer: 'accepted', day: '2026-11-03' },
      { type: 'payment', amount: '100.00', day: '2026-11-16' },
    ],
  },
  bankrupt: {
    title: 'Gone Under Inc',
    amount: '9000.00',
    log: [{ type: 'notice', notice: 'bankruptcy', filedOn: '2026-11-10' }],
  },
  cooling: {
    title: 'Loud Words Ltd',
    log: [{ type: 'cooling-off', until: '2026-11-26', day: '2026-11-23' }],
  },
  deciding: { ...LARGE, log: TRIED },
  court: {
    ...LARGE,
    title: 'Westfield Ltd',
    log: [...TRIED, SUED, FILED, { type: 'hearing', on: '2026-12-15', day: '2026-11-20' }],
  },
  judged: {
    ...LARGE,
    log: [
      ...TRIED,
      SUED,
      FILED,
      { type: 'hearing', on: '2026-11-20', day: '2026-11-19' },
      { type: 'judgment', amount: '3200.00', day: '2026-11-20' },
    ],
  },
  paid: { title: 'Good Payer', amount: '700.00', log: [{ type: 'payment', amount: '700.00' }] },
  dropped: {
    ...LARGE,
    log: [...TRIED, { type: 'written-off', reason: 'Not worth it', day: '2026-11-20' }],
  },
  person: {
    title: LONG_NAME,
    amount: '48999.99',
    answers: {
      creditor: { place: 'GB-ENG', entity: 'sole-proprietor' },
      debtor: {
        name: LONG_NAME,
        kind: 'consumer',
        place: 'GB-ENG',
        history: 'often-late',
        reach: 'silent',
      },
      debt: {
        currency: 'GBP',
        invoices: [{ number: 'INV-2026-000000000000001', amount: '48999.99', dueOn: '2026-10-01' }],
      },
    },
    log: [
      REMINDER,
      {
        ...CALL,
        day: '2026-11-20',
        note: 'https://example.com/a/very/long/address/that/has/no/space/in/it/at/all/and/goes/on',
      },
    ],
  },
  twice: { conflict: true },
} as const satisfies Readonly<Record<string, Given>>;
export type CaseName = keyof typeof CASES;

/** What the store keeps of these cases. */
export const kept = (...names: readonly CaseName[]): readonly Text[] =>
  names.flatMap((name) => keptCase(name, CASES[name]));
