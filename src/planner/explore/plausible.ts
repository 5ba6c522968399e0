/**
 * Generated cases that could be somebody's: any answers and any log that a file can hold, on dates
 * around a centre.
 */
import fc from 'fast-check';
import { DEBTOR_SIGNS, type Case } from '#domain/case.ts';
import { ANSWERS } from '#domain/case/answers.ts';
import { ENTRY_SHAPES } from '#domain/case/entries.ts';
import * as field from '#domain/case/fields.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { decimal } from '#domain/money.ts';
import { FORMAT, SCHEMA_VERSION } from '#planner/case-file/case-file.ts';
import { fieldsOf, type Taste } from '#planner/explore/from-shape.ts';
import { LEAVES, readGenerated } from '#planner/explore/leaves.ts';

export const CENTRE: PlainDate = '2026-06-15';
/**
 * Places of every kind of law: consumer caps, two limits, forums, Scotland, and one that is not
 * covered.
 */
const PLACES = [
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

export const dateWithin = (before: number, after: number): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: -before, max: after }).map((days) => addDays(CENTRE, days));
const money = fc.integer({ min: 0, max: 900_000 }).map(decimal);
const sum = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 2_500_000 }).map(decimal) },
  { weight: 1, arbitrary: fc.constantFrom('0.01', '999999999.99') },
);
const dueOn = fc.oneof(
  { weight: 4, arbitrary: dateWithin(200, 40) },
  // Old enough that the time to sue is over in many places.
  { weight: 1, arbitrary: dateWithin(4_000, 0) },
);
const past = dateWithin(120, 0);
/** Entries of a generated log are called so, and corrections `c0`, `c1`, … */
const anId = fc.integer({ min: 0, max: 11 }).map((index) => `e${index}`);

/**
 * Fields that are plausible only near one another, by their path; an entry's begins with its type.
 */
const PLAUSIBLE: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'debt.currency': fc.constantFrom('USD', 'GBP', 'EUR'),
  'debt.invoices.amount': sum,
  'debt.invoices.number': fc.constantFrom('1', '2', '1042'),
  'debt.invoices.dueOn': dueOn,
  'debt.interest.pct': fc.constantFrom('0', '8', '18', '1.5'),
  'debt.lateFee': fc.constantFrom('25.00', '0.00'),
  'debtor.signs': fc.uniqueArray(fc.constantFrom(...DEBTOR_SIGNS), { maxLength: 2 }),
  'before.finalDemandOn': past,
  'before.lastContactOn': dateWithin(40, 0),
  'before.placedOn': past,
  'before.filed.on': past,
  'before.judgment.on': past,
  'payment.on': dateWithin(90, 30),
  'payment.invoice': fc.constantFrom('1', '2', '1042', 'none'),
  'letter.deadline': dateWithin(30, 60),
  'invoice.amount': sum,
  'invoice.dueOn': dueOn,
  'offer.expiresOn': dateWithin(20, 60),
  'offer.instalments.on': dateWithin(30, 90),
  'cooling-off.until': dateWithin(20, 20),
  'hearing.on': dateWithin(30, 90),
};

/**
 * What fields hold by themselves, where the hostile values of any file would only stand in the way.
 */
const NEAR: ReadonlyMap<unknown, fc.Arbitrary<unknown>> = new Map<unknown, fc.Arbitrary<unknown>>([
  ...LEAVES,
  [field.plainDate, dateWithin(60, 60)],
  [field.amount, money],
  [field.place, fc.constantFrom(...PLACES)],
  [field.identifier, anId],
  [field.contentId, fc.constantFrom('collect-proof', 'chapter-7')],
  [field.count, fc.integer({ min: 0, max: 4 })],
]);

const TASTE: Taste = {
  leaf: (shape, path) => PLAUSIBLE[path] ?? NEAR.get(shape),
  text: () => fc.constantFrom('1', 'words'),
  present: 3,
  longest: 3,
};

const answers = fieldsOf(ANSWERS, TASTE);
const entry = fc.oneof(
  ...Object.entries(ENTRY_SHAPES).map(([type, shape]) => fieldsOf(shape, TASTE, type)),
);

/**
 * The rows of a log, as a file has them: each entry on a day of its own, now and then struck out.
 */
const rows = (most: number): fc.Arbitrary<object[]> =>
  fc
    .array(
      fc.record({
        entry,
        day: fc.integer({ min: -120, max: 20 }),
        hour: fc.integer({ min: 0, max: 23 }),
        struck: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: most },
    )
    .map((made) =>
      made.flatMap(({ entry: fields, day, hour, struck }, index) => {
        const at = `${addDays(CENTRE, day)}T${String(hour).padStart(2, '0')}:00:00Z`;
        const whole = { ...fields, id: `e${index}`, at };
        return struck === 0
          ? [whole, { type: 'correction', id: `c${index}`, at, of: `e${index}` }]
          : [whole];
      }),
    );

/** Any case with up to so many log entries, and the corrections of some. */
export const plausibleCase = (mostEntries = 12): fc.Arbitrary<Case> =>
  fc
    .record({ answers, log: rows(mostEntries), opened: fc.integer({ min: -60, max: 10 }) })
    .map(({ opened, ...made }) =>
      readGenerated({
        format: FORMAT,
        schema: SCHEMA_VERSION,
        id: 'any',
        title: 'Any case',
        openedOn: addDays(CENTRE, opened),
        ...made,
      }),
    );
