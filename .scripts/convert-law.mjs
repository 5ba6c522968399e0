/**
 * Writes the law files of the US places from the two tables of figures, and the public holidays of
 * all places.
 *
 * node .scripts/convert-law.mjs us-small-claims.json us-collection-law.json
 *
 * The records of the tables go into blocks of the law file unchanged, but for the names of the
 * limits, which carry no currency here; `tests/content/law-digests.json` keeps a digest of each, so
 * a test can prove it. What the site adds (doubts, contact caps, days of a demand, time zones,
 * review date) is kept from the existing file: it is written by hand, there and nowhere else. Same
 * input, same output.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';

const FOLDER = join(import.meta.dirname, '../content/law');
const DIGESTS = join(import.meta.dirname, '../tests/content/law-digests.json');
const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const BLOCKS = ['smallClaims', 'limitation', 'recording', 'interest', 'firstParty', 'contactRules'];

/**
 * The tables name the currency with each limit; a law file has one currency for the whole place.
 */
const read = (path) =>
  JSON.parse(readFileSync(path, 'utf8').replace(/"limit(NaturalPerson)?Usd"/g, '"limit$1"'));
/**
 * Indented JSON with each list of days on one line, so that a change of one day is a change of one
 * line.
 */
const text = (value) =>
  JSON.stringify(value, null, 2).replace(/\[\s+("\d{4}-\d\d-\d\d",?\s+)+\]/g, (days) =>
    days.replace(/\s+/g, ' '),
  );
const write = (path, value) => writeFileSync(path, `${text(value)}\n`);

/** JSON with sorted keys: the same text for the same record, whatever the order of its fields. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`;
}
const digest = (record) => createHash('sha256').update(canonical(record)).digest('hex');

/** Public holidays by year, each day once, in order. */
function holidays(place) {
  const [country, state] = place.split('-');
  const calendar = new Holidays(country, state, { types: ['public'] });
  return Object.fromEntries(
    YEARS.map((year) => {
      const days = calendar.getHolidays(year).map((day) => day.date.slice(0, 10));
      return [String(year), [...new Set(days)].sort()];
    }),
  );
}

function withoutKeys(record, keys) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/**
 * The file in its fixed order of fields: identity, review, figures, what the site adds, holidays.
 */
function inOrder(file) {
  const order = [
    'place',
    'aliases',
    'slug',
    'name',
    'country',
    'currency',
    'timeZones',
    'checkedOn',
    'reviewBy',
    ...BLOCKS,
    'limitationEffect',
    'contactCaps',
    'demandDays',
    'freelancePay',
    'doubts',
    'holidaysSource',
    'holidays',
  ];
  return Object.fromEntries(
    order.filter((key) => file[key] !== undefined).map((key) => [key, file[key]]),
  );
}

function convertPlace(claims, collection) {
  const slug = claims.code.toLowerCase();
  const path = join(FOLDER, `${slug}.json`);
  const added = existsSync(path) ? read(path) : {};
  const { limitation, recording, interest, firstParty, contactRules } = collection;
  write(
    path,
    inOrder({
      timeZones: [],
      checkedOn: '2026-11-21',
      reviewBy: '2027-05-21',
      limitationEffect: 'bars-suit',
      contactCaps: [],
      demandDays: {
        days: { business: 14, 'sole-trader': 14, consumer: 14 },
        sources: ['demand-deadline'],
      },
      doubts: [],
      ...added,
      place: claims.code,
      slug,
      name: claims.name,
      country: 'US',
      currency: 'USD',
      smallClaims: withoutKeys(claims, ['code', 'name']),
      limitation,
      recording,
      interest,
      firstParty,
      contactRules,
    }),
  );
}

function addHolidays(name) {
  const path = join(FOLDER, name);
  const file = read(path);
  const holidaysSource = {
    title: 'date-holidays 3.37.0, public holidays',
    url: 'https://github.com/commenthol/date-holidays',
    notes:
      'Data of an open library, CC BY-SA 3.0, based on Wikipedia. Days off declared at short notice are not in it.',
    confidence: 'seen-undated',
  };
  write(path, inOrder({ ...file, holidaysSource, holidays: holidays(file.place) }));
}

const [claimsPath, collectionPath] = process.argv.slice(2);
if (!claimsPath || !collectionPath) {
  console.error('Expected two files: us-small-claims.json us-collection-law.json');
  process.exit(2);
}
const claims = read(claimsPath);
const collection = new Map(read(collectionPath).map((record) => [record.code, record]));
for (const record of claims) convertPlace(record, collection.get(record.code));
for (const name of readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort())
  addHolidays(name);
write(
  DIGESTS,
  Object.fromEntries(
    claims.map((record) => [
      record.code,
      { smallClaims: digest(record), collection: digest(collection.get(record.code)) },
    ]),
  ),
);
