/**
 * Two countries that do not exist, shaped like those that come next: one place with courts that do
 * not take plain debts, and states with a guideline on contact. All figures are made up; names of
 * sources are borrowed.
 */
import { readFileSync } from 'node:fs';
import { countrySchema, type CountryFile } from '#schemas/countries.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

const days = { business: 10, 'sole-trader': 21, consumer: 21 };
const both = {
  checkedOn: '2026-01-01',
  reviewBy: '2030-01-01',
  background: [{ text: 'This country does not exist.', sources: ['demand-deadline'] }],
  notCovered: ['Everything real'],
  demand: { days, source: 'demand-deadline' },
  rules: {},
};

/**
 * One place, euros, no small claims for debts, a hold that shields guarantors, interest by
 * half-year.
 */
export const ISLAND: CountryFile = countrySchema.parse({
  ...both,
  code: 'QI',
  slug: 'qi',
  name: 'Island',
  divisions: 'none',
  currency: 'EUR',
  locale: 'en-IE',
  dateOrder: 'day-first',
  postcodeAfterTown: false,
  words: {
    named: 'Island',
    ownerAlone: 'sole trader',
    check: 'cheque',
    postcode: 'Eircode',
    trackedPost: 'By registered post',
  },
  paper: 'a4',
  contact: { kind: 'law', weeklyTotalForPersons: true, caps: [] },
  holdRules: { bankruptcy: { stop: 'route-closed-bankruptcy', claim: 'bankruptcy-verify' } },
  holds: [
    {
      kind: 'protective-certificate',
      name: 'Protective certificate',
      hold: 'breathing-space',
      debtors: ['sole-trader', 'consumer'],
      stopsContact: true,
      stopsLimitation: true,
      days: 70,
      source: 'breathing-space',
    },
    {
      kind: 'examinership',
      name: 'Examinership',
      hold: 'bankruptcy',
      debtors: ['business'],
      stopsContact: true,
      stopsGuarantor: true,
      source: 'uk-insolvency-claim',
    },
  ],
  limitation: {
    runsFrom: 'breach',
    source: 'limitation-varies',
    restarts: [
      {
        acknowledgment: 'yes',
        partPayment: 'yes',
        afterExpiry: 'yes',
        words: 'A part payment starts it again.',
        source: 'limitation-restart',
      },
    ],
  },
  clocks: { reclamation: { days: 3, unit: 'working-days', source: 'reclamation-goods' } },
  statutoryInterest: {
    source: 'lpcdia-reference-rate',
    fixedSumSource: 'lpcdia-fixed-sums',
    act: 'an Act of this island',
    notes: 'Made up.',
    rates: [
      {
        from: '2026-01-01',
        to: '2026-06-30',
        reference: '2026-01-01',
        basePct: 2,
        pct: 10,
        confidence: 'seen',
      },
    ],
    fixedSums: [{ atLeast: 0, sum: 40 }],
  },
  statutoryDemand: {
    company: { over: 10_000, days: 21, unit: 'days' },
    person: { over: 20_000, days: 14, unit: 'days' },
    source: 'statutory-demand',
  },
});

/** States, dollars of its own, a guideline on contact, a tribunal beside a court. */
export const SOUTHLAND: CountryFile = countrySchema.parse({
  ...both,
  code: 'QS',
  slug: 'qs',
  name: 'Southland',
  divisions: 'states',
  currency: 'AUD',
  locale: 'en-AU',
  dateOrder: 'day-first',
  postcodeAfterTown: true,
  words: {
    named: 'Southland',
    ownerAlone: 'sole trader',
    check: 'cheque',
    postcode: 'postcode',
    trackedPost: 'By registered post',
  },
  paper: 'a4',
  contact: {
    kind: 'guideline',
    weeklyTotalForPersons: true,
    caps: [
      {
        counts: 'all-but-post',
        max: 1,
        windowDays: 30,
        debtors: ['consumer'],
        note: 'Made up.',
        source: 'contact-log',
      },
    ],
    beforeFirstCall: { waitDays: 5, source: 'contact-log' },
  },
  holdRules: {},
  holds: [
    {
      kind: 'debt-agreement',
      name: 'Debt agreement',
      hold: 'bankruptcy',
      stopsContact: true,
      source: 'verify-bankruptcy-claim',
    },
  ],
  limitation: { runsFrom: 'discovery', source: 'limitation-varies', restarts: [] },
  statutoryDemand: {
    company: { over: 4_000, days: 15, unit: 'working-days' },
    source: 'statutory-demand',
  },
});

/**
 * The law of a real place under another name, with what a test says of it, and without days of its
 * own.
 */
function placeOf(change: Record<string, unknown>): PlaceFile {
  const { demandDays: _, aliases: __, ...real } = read('law/gb-eng.json');
  return lawSchema.parse({ ...real, ...change });
}

export const ISLAND_PLACE: PlaceFile = placeOf({
  place: 'QI',
  slug: 'qi',
  name: 'Island',
  country: 'QI',
  currency: 'EUR',
  timeZones: ['Europe/Dublin'],
  forums: [
    { name: 'Small Claims Procedure', from: 0, upTo: 2_000, takes: 'no-debts', company: 'self' },
    { name: 'District Court', from: 0, upTo: 15_000, takes: 'any', company: 'lawyer' },
  ],
});

export const SOUTHLAND_PLACE: PlaceFile = placeOf({
  place: 'QS-NW',
  slug: 'qs-nw',
  name: 'North West',
  country: 'QS',
  currency: 'AUD',
  timeZones: ['Australia/Sydney'],
  limitationEffect: 'extinguishes',
  forums: [
    {
      name: 'Disputes Tribunal',
      from: 0,
      upTo: 10_000,
      takes: 'disputed-only',
      company: 'self',
      lawyers: 'leave',
      yearly: { claims: 2, over: 2_500 },
    },
  ],
});
