/** Arbitrary cases for fast-check: every kind of entry and answer, with hostile texts where texts are allowed. */
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
import { dayNumber, EARLIEST, fromDayNumber, LATEST } from '#domain/dates.ts';
import { CURRENCIES, decimal } from '#domain/money.ts';

/** Texts that have broken other programs. */
export const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u202Eexe.tnemyap',
  '\u200F\u200E\u2066',
  '👩‍👩‍👧‍👦 🏳️‍🌈',
  'Zoë Ångström',
  'e\u0301',
  '\u0000\u0007\u001B[31m',
  '\u2028\u2029',
  'a\r\nb',
  '"\\\'`${x}',
  '__proto__',
  'constructor',
  '=1+1',
  '{{x}}',
  '%s%n',
  '\uD800',
  '\uFEFF',
  ' ',
  '',
];

const dated = (min: string, max: string) =>
  fc
    .integer({ min: dayNumber(min as typeof EARLIEST), max: dayNumber(max as typeof EARLIEST) })
    .map(fromDayNumber);
/** Dates near one another, as those of a case are, and now and then any date that is allowed. */
export const anyDate = fc.oneof(
  { weight: 8, arbitrary: dated('2025-10-01', '2026-09-30') },
  { weight: 1, arbitrary: dated(EARLIEST, LATEST) },
);
export const anyAmount = fc
  .oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(0, 1, 99_999_999_999))
  .map(decimal);
const text = (maxLength: number) =>
  fc
    .oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ maxLength: Math.min(maxLength, 40), unit: 'binary' }),
    )
    .map((value) => value.slice(0, maxLength));
const place = fc.constantFrom(
  'US-TX',
  'US-CA',
  'US-MA',
  'US-NY',
  'GB-ENG',
  'GB-SCT',
  'FR',
  'US-ZZ',
  'ZZ',
);
const id = fc.stringMatching(/^[\w.:-]{1,64}$/);
const instant = fc
  .tuple(
    anyDate,
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom('Z', '-06:00', '+13:00', '+05:30'),
  )
  .map(([date, hour, offset]) => `${date}T${String(hour).padStart(2, '0')}:15:00${offset}`);

const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[] = []) =>
  fc.record(shape, { requiredKeys }) as fc.Arbitrary<Record<string, unknown>>;
const of = (values: readonly string[]) => fc.constantFrom(...values);
const several = (values: readonly string[]) => fc.subarray([...values]);

const entries: Readonly<Record<LogEntry['type'], fc.Arbitrary<Record<string, unknown>>>> = {
  contact: some(
    {
      channel: of(CHANNELS),
      direction: of(DIRECTIONS),
      outcome: of(CONTACT_OUTCOMES),
      said: of(DEBTOR_SAYINGS),
      atTheirRequest: fc.boolean(),
      with: text(200),
    },
    ['channel', 'direction'],
  ),
  promise: some({ amount: anyAmount, by: anyDate }, ['by']),
  payment: some({ amount: anyAmount, on: anyDate, method: text(200) }, ['amount']),
  letter: some(
    {
      letter: of(LETTERS),
      sentBy: of(SENT_BY),
      deadline: anyDate,
      to: of(['debtor', 'lawyer', 'representative']),
    },
    ['letter'],
  ),
  dispute: some({ amount: anyAmount, about: text(2000) }),
  'dispute-answered': some({ upheld: anyAmount }),
  offer: some(
    {
      offer: of(OFFERS),
      by: of(PARTIES),
      amount: anyAmount,
      instalments: fc.array(fc.record({ on: anyDate, amount: anyAmount }), { maxLength: 4 }),
      expiresOn: anyDate,
    },
    ['offer', 'by'],
  ),
  'offer-answered': some({ answer: of(OFFER_ANSWERS) }, ['answer']),
  notice: some({ notice: of(NOTICES), contact: text(400), reference: text(200) }, ['notice']),
  'hold-ended': some({ hold: of([...HOLD_NOTICES, 'cooling-off']) }),
  'cooling-off': some({ until: anyDate }, ['until']),
  decided: some({ route: of(DECISIONS) }, ['route']),
  placed: some({ with: of(['agency']) }),
  filed: some({ in: of(COURTS) }, ['in']),
  hearing: some({ on: anyDate }, ['on']),
  judgment: some({ amount: anyAmount }, ['amount']),
  'written-off': some({ reason: text(2000) }),
  correction: some({ of: id }, ['of']),
};

/** Any entry of a log, in any order, with any dates. */
export const anyEntry: fc.Arbitrary<LogEntry> = fc
  .constantFrom(...(Object.keys(entries) as LogEntry['type'][]))
  .chain((type) =>
    fc.tuple(id, instant, fc.option(text(4000), { nil: undefined }), entries[type]).map(
      ([entryId, at, note, fields]) =>
        ({
          id: entryId,
          at,
          ...(note === undefined ? {} : { note }),
          type,
          ...fields,
        }) as unknown as LogEntry,
    ),
  );

const answers = some(
  {
    creditor: some({
      place,
      entity: of(CREDITOR_ENTITIES),
      name: text(200),
      signer: text(200),
      phone: text(60),
      email: text(200),
      howToPay: text(600),
    }),
    debtor: some({
      name: text(200),
      kind: of(DEBTOR_KINDS),
      place,
      timeZone: of(['America/Chicago', 'Europe/London', 'Nowhere/Atlantis']),
      history: of(DEBTOR_HISTORIES),
      reach: of(DEBTOR_REACHES),
      says: of(DEBTOR_SAYINGS),
      signs: several(DEBTOR_SIGNS),
      typeOverride: of(TYPE_OVERRIDES),
    }),
    debt: some(
      {
        currency: of(CURRENCIES),
        invoices: fc.array(
          some({ number: text(60), amount: anyAmount, issuedOn: anyDate, dueOn: anyDate }, [
            'number',
            'amount',
            'dueOn',
          ]),
          { minLength: 1, maxLength: 4 },
        ),
        agreement: of(AGREEMENTS),
        interestPctPerYear: of(['0', '18', '1.5', '999.9999']),
        lateFee: anyAmount,
        clauses: several(CLAUSES),
        disputedAmount: anyAmount,
      },
      ['currency', 'invoices'],
    ),
    proof: several(PROOFS),
    goal: some({ keepCustomer: of(KEEP_CUSTOMER), acceptLess: of(YES_NO) }),
    before: some({
      reminders: fc.nat(1000),
      calls: fc.nat(5),
      demandLetters: fc.nat(3),
      finalDemandOn: anyDate,
      lastContactOn: anyDate,
    }),
  },
  ['debt'],
);

/** Any case that a file can hold. */
export const anyCase: fc.Arbitrary<Case> = fc.record({
  id,
  title: text(200),
  openedOn: anyDate,
  answers,
  log: fc.array(anyEntry, { maxLength: 12 }),
}) as unknown as fc.Arbitrary<Case>;
