/** Generated cases: any answers, any log, in any order and on any dates around a centre. */
import fc from 'fast-check';
import {
  AGREEMENTS,
  CHANNELS,
  CLAUSES,
  CONTACT_OUTCOMES,
  COURTS,
  CREDITOR_ENTITIES,
  DEBTOR_HISTORIES,
  DEBTOR_KINDS,
  DEBTOR_REACHES,
  DEBTOR_SAYINGS,
  DEBTOR_SIGNS,
  DECISIONS,
  DIRECTIONS,
  HOLD_NOTICES,
  KEEP_CUSTOMER,
  LETTERS,
  NOTICES,
  OFFER_ANSWERS,
  OFFERS,
  PARTIES,
  PROOFS,
  SENT_BY,
  TYPE_OVERRIDES,
  YES_NO,
  type Case,
  type LogEntry,
} from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { decimal } from '#domain/money.ts';

export const CENTRE: PlainDate = '2026-06-15';
/** Places of every kind of law: consumer caps, two limits, forums, Scotland, and one that is not covered. */
export const PLACES = [
  'US-TX',
  'US-CA',
  'US-MA',
  'US-NY',
  'US-DC',
  'US-LA',
  'US-MS',
  'US-TN',
  'GB-ENG',
  'GB-SCT',
  'GB-NIR',
  'GB-WLS',
  'CA-ON',
] as const;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const from = <T>(list: readonly T[]) => fc.constantFrom(...list);
export const dateWithin = (before: number, after: number): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: -before, max: after }).map((days) => addDays(CENTRE, days));
const money = fc.integer({ min: 0, max: 900_000 }).map(decimal);
const sum = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 2_500_000 }).map(decimal) },
  { weight: 1, arbitrary: fc.constantFrom('0.01', '999999999.99') },
);

/** Drops fields that are undefined, as an absent answer is an absent field. */
const dense = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const shapes: fc.Arbitrary<object> = fc.oneof(
  fc.record({
    type: fc.constant('contact'),
    channel: from(CHANNELS),
    direction: from(DIRECTIONS),
    outcome: maybe(from(CONTACT_OUTCOMES)),
    said: maybe(from(DEBTOR_SAYINGS)),
    atTheirRequest: maybe(fc.boolean()),
  }),
  fc.record({ type: fc.constant('promise'), amount: maybe(money), by: dateWithin(60, 60) }),
  fc.record({ type: fc.constant('payment'), amount: money, on: maybe(dateWithin(90, 30)) }),
  fc.record({
    type: fc.constant('letter'),
    letter: from(LETTERS),
    sentBy: maybe(from(SENT_BY)),
    deadline: maybe(dateWithin(30, 60)),
    to: maybe(from(['debtor', 'lawyer', 'representative'])),
  }),
  fc.record({ type: fc.constant('dispute'), amount: maybe(money) }),
  fc.record({ type: fc.constant('dispute-answered'), upheld: maybe(money) }),
  fc.record({
    type: fc.constant('offer'),
    offer: from(OFFERS),
    by: from(PARTIES),
    amount: maybe(money),
    expiresOn: maybe(dateWithin(20, 60)),
    instalments: maybe(
      fc.array(fc.record({ on: dateWithin(30, 90), amount: money }), { maxLength: 4 }),
    ),
  }),
  fc.record({ type: fc.constant('offer-answered'), answer: from(OFFER_ANSWERS) }),
  fc.record({ type: fc.constant('notice'), notice: from(NOTICES) }),
  fc.record({
    type: fc.constant('hold-ended'),
    hold: maybe(from([...HOLD_NOTICES, 'cooling-off'])),
  }),
  fc.record({ type: fc.constant('cooling-off'), until: dateWithin(20, 20) }),
  fc.record({ type: fc.constant('decided'), route: from(DECISIONS) }),
  fc.record({ type: fc.constant('placed') }),
  fc.record({ type: fc.constant('filed'), in: from(COURTS) }),
  fc.record({ type: fc.constant('hearing'), on: dateWithin(30, 90) }),
  fc.record({ type: fc.constant('judgment'), amount: money }),
  fc.record({ type: fc.constant('written-off') }),
);

export const anyLog = (most: number): fc.Arbitrary<LogEntry[]> =>
  fc
    .array(
      fc.record({
        shape: shapes,
        day: fc.integer({ min: -120, max: 20 }),
        hour: fc.integer({ min: 0, max: 23 }),
        struck: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: most },
    )
    .map((rows) =>
      rows.flatMap(({ shape, day, hour, struck }, index) => {
        const at = `${addDays(CENTRE, day)}T${String(hour).padStart(2, '0')}:00:00Z`;
        const entry = { ...dense(shape), id: `e${index}`, at } as LogEntry;
        return struck === 0
          ? [entry, { type: 'correction', id: `c${index}`, at, of: `e${index}` }]
          : [entry];
      }),
    );

const answers = fc
  .record({
    creditor: maybe(
      fc.record({ place: maybe(from(PLACES)), entity: maybe(from(CREDITOR_ENTITIES)) }).map(dense),
    ),
    debtor: maybe(
      fc
        .record({
          kind: maybe(from(DEBTOR_KINDS)),
          place: maybe(from(PLACES)),
          history: maybe(from(DEBTOR_HISTORIES)),
          reach: maybe(from(DEBTOR_REACHES)),
          says: maybe(from(DEBTOR_SAYINGS)),
          signs: maybe(fc.uniqueArray(from(DEBTOR_SIGNS), { maxLength: 2 })),
          typeOverride: fc.option(from(TYPE_OVERRIDES), { nil: undefined, freq: 1 }),
        })
        .map(dense),
    ),
    debt: fc
      .record({
        currency: from(['USD', 'GBP', 'EUR'] as const),
        invoices: fc.array(
          fc.record({
            number: fc.constant('1'),
            amount: sum,
            dueOn: fc.oneof(
              { weight: 6, arbitrary: dateWithin(200, 40) },
              { weight: 1, arbitrary: dateWithin(2_600, 0) },
            ),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        agreement: maybe(from(AGREEMENTS)),
        interestPctPerYear: maybe(from(['0', '8', '18', '1.5'])),
        lateFee: maybe(from(['25.00', '0.00'])),
        clauses: maybe(fc.uniqueArray(from(CLAUSES), { maxLength: 2 })),
        disputedAmount: fc.option(money, { nil: undefined, freq: 1 }),
      })
      .map(dense),
    proof: maybe(fc.uniqueArray(from(PROOFS), { maxLength: 4 })),
    goal: maybe(
      fc
        .record({ keepCustomer: maybe(from(KEEP_CUSTOMER)), acceptLess: maybe(from(YES_NO)) })
        .map(dense),
    ),
    before: maybe(
      fc
        .record({
          reminders: maybe(fc.integer({ min: 0, max: 4 })),
          calls: maybe(fc.integer({ min: 0, max: 4 })),
          demandLetters: maybe(fc.integer({ min: 0, max: 2 })),
          finalDemandOn: maybe(dateWithin(120, 0)),
          lastContactOn: maybe(dateWithin(40, 0)),
        })
        .map(dense),
    ),
  })
  .map(dense);

/** Any case with up to so many log entries. */
export const anyCase = (mostEntries = 12): fc.Arbitrary<Case> =>
  fc
    .record({ answers, log: anyLog(mostEntries), opened: fc.integer({ min: -60, max: 10 }) })
    .map(({ answers: given, log, opened }) => ({
      id: 'any',
      title: 'Any case',
      openedOn: addDays(CENTRE, opened),
      answers: given as Case['answers'],
      log,
    }));
