/** Small immutable builders of situations: a test names only what it is about. */
import type { Answers, Case, Debt, Debtor, LogEntry, PlaceId } from '#domain/case.ts';
import type { Country } from '#domain/country.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, PlaceLaw } from '#domain/law.ts';

/**
 * A made-up place with round figures, so that a test of a rule does not hang on the law of a real
 * one.
 */
export function aPlace(change: Partial<PlaceLaw> = {}): PlaceLaw {
  return {
    id: 'US-XX',
    name: 'Testland',
    country: 'US',
    currency: 'USD',
    timeZones: ['America/New_York'],
    checkedOn: '2026-01-01',
    reviewBy: '2027-01-01',
    smallClaims: {
      court: 'Small Claims Court',
      limit: { entity: 1_000_000, naturalPerson: 1_000_000 },
      entityWithoutLawyer: true,
      confidence: 'seen',
      source: 'us-xx.small-claims',
    },
    limitation: {
      years: { written: 6, oral: 3, 'open-account': 4, goods: 4 },
      effect: 'bars-suit',
      confidence: 'seen',
      source: 'us-xx.limitation',
    },
    recording: { consent: 'one-party', confidence: 'seen', source: 'us-xx.recording' },
    interest: { courtRatePct: 5, confidence: 'seen', source: 'us-xx.interest' },
    contactCaps: [],
    contactBans: {},
    money: {},
    demandDays: { business: 14, 'sole-trader': 14, consumer: 30 },
    demandDaysSource: {
      business: 'demand-deadline',
      'sole-trader': 'demand-deadline',
      consumer: 'demand-deadline',
    },
    holidays: [],
    doubts: [],
    ...change,
  };
}

/** A made-up country whose law gives and takes nothing. */
export function aCountry(change: Partial<Country> = {}): Country {
  return {
    code: 'US',
    name: 'Testland',
    divisions: 'states',
    currency: 'USD',
    locale: 'en-US',
    dateOrder: 'month-first',
    postcodeAfterTown: true,
    words: {
      named: 'Testland',
      ownerAlone: 'sole trader',
      check: 'check',
      postcode: 'postcode',
      trackedPost: 'By certified mail',
    },
    paper: 'letter',
    demand: {
      days: { business: 14, 'sole-trader': 14, consumer: 30 },
      source: 'demand-deadline',
    },
    contact: { kind: 'none', weeklyTotalForPersons: true, caps: [] },
    holdRules: {},
    holds: [],
    rules: {},
    limitation: { runsFrom: 'due-day', source: 'limitation-varies', restarts: [] },
    ...change,
  };
}

/** The answers of a plain debt: one invoice of 290.00, due on 18 February 2026. */
export function someAnswers(debt: Partial<Debt> = {}, debtor?: Debtor): Answers {
  return {
    debt: {
      currency: 'USD',
      invoices: [{ number: '1', amount: '290.00', dueOn: '2026-02-18' }],
      ...debt,
    },
    ...(debtor ? { debtor } : {}),
  };
}

type WithoutId<T> = T extends LogEntry ? Omit<T, 'id' | 'at'> : never;
/** An entry without its id and time. */
/** What a test tells of one debt; the rest is as `anOwedCase` has it. */
interface Owed {
  readonly place: PlaceId;
  readonly openedOn: PlainDate;
  readonly debt: Partial<Debt> & Pick<Debt, 'invoices'>;
  readonly entity?: NonNullable<Answers['creditor']>['entity'];
  readonly debtor?: Debtor;
  readonly more?: Partial<Answers>;
}

/** A case with an empty log: a company and a business in one place, and a debt in its dollars. */
export const anOwedCase = ({ place, openedOn, debt, entity, debtor, more }: Owed): Case => ({
  id: 'owed',
  title: 'Owed',
  openedOn,
  answers: {
    creditor: { place, entity: entity ?? 'company' },
    debtor: { kind: 'business', place, ...debtor },
    debt: { currency: 'USD', ...debt },
    ...more,
  },
  log: [],
});

export type Happening = WithoutId<LogEntry>;

/** The case with one more entry, logged at noon of a day. */
export function logged(file: Case, on: PlainDate, happening: Happening): Case {
  const entry = { ...happening, id: `t${file.log.length + 1}`, at: `${on}T12:00:00Z` } as LogEntry;
  return { ...file, log: [...file.log, entry] };
}

/** The case with other answers about the debt. */
export const withDebt = (file: Case, debt: Partial<Debt>): Case => ({
  ...file,
  answers: { ...file.answers, debt: { ...file.answers.debt, ...debt } },
});

/** A law bundle of one place and its country. */
export function aLaw(
  place: PlaceLaw = aPlace(),
  country: Country = aCountry({ code: place.country, currency: place.currency }),
): Law {
  return {
    places: { [place.id]: place },
    aliases: {},
    rules: {},
    steps: {},
    sources: {},
    countries: { [country.code]: country },
  };
}
