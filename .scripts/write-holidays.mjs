/**
 * Writes the public holidays of the next years into the law files, from the calendars of an open
 * library, and lays each file out alike. Everything else in a law file is written by hand.
 *
 * node .scripts/write-holidays.mjs
 *
 * Same input, same output.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';

const FOLDER = join(import.meta.dirname, '../content/law');
const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];

/**
 * Indented JSON with each list of days on one line, so that a change of one day is a change of one
 * line.
 */
const text = (value) =>
  JSON.stringify(value, null, 2).replace(/\[\s+("\d{4}-\d\d-\d\d",?\s+)+\]/g, (days) =>
    days.replace(/\s+/g, ' '),
  );

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

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json'))) {
  const path = join(FOLDER, name);
  const file = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${text({ ...file, holidays: holidays(file.place) })}\n`);
}
