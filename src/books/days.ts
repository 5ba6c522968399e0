/** Days as programs and people write them, in the order that the rows of a file agree on. */
import { addDays, isPlainDate, type PlainDate } from '#domain/dates.ts';

export type DayOrder = 'day-first' | 'month-first';

/** Which comes first; `either` where every day can be read both ways. */
export type OrderFound = DayOrder | 'either';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** A time of day after the day, which says nothing here. */
const TIME = /[T ,]+\d{1,2}:\d{2}.*$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ,]+([a-z]{3,9})\.?[-/. ,]+(\d{4}|\d{2})$/i;
const NAMED_DAY = /^([a-z]{3,9})\.?[-/. ]+(\d{1,2})(?:st|nd|rd|th)?[-/. ,]+(\d{4}|\d{2})$/i;
/** Days since 30 December 1899, as workbooks count them: from 2000 to 2064. */
const SERIAL = /^(3[6-9]|4\d|5\d)\d{3}(\.\d+)?$/;
const SERIAL_ZERO: PlainDate = '1899-12-30';

const clean = (text: string): string =>
  text
    .trim()
    .replace(/^[a-z]{3,9}day,? +/i, '')
    .replace(/^(mon|tue|wed|thu|fri|sat|sun),? +/i, '')
    .replace(TIME, '');

/** Two digits of a year stand for this century. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const made = (year: number, month: number, day: number): PlainDate | undefined => {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return isPlainDate(date) ? date : undefined;
};

/** Which of the two numbers is the day, where the text alone shows it. */
function shownBy(text: string): DayOrder | 'open' | undefined {
  const numbers = NUMBERS.exec(clean(text));
  if (!numbers) return undefined;
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  if (first > 12 && second <= 12) return 'day-first';
  if (second > 12 && first <= 12) return 'month-first';
  // The same number twice is the same day either way.
  return first === second ? undefined : 'open';
}

/** Which comes first, by all days of a file together. */
export function dayOrderOf(texts: Iterable<string>): OrderFound {
  const votes = { 'day-first': 0, 'month-first': 0, open: 0 };
  for (const text of texts) {
    const shown = shownBy(text);
    if (shown !== undefined) votes[shown] += 1;
  }
  if (votes['day-first'] === 0 && votes['month-first'] === 0)
    return votes.open > 0 ? 'either' : 'day-first';
  return votes['month-first'] > votes['day-first'] ? 'month-first' : 'day-first';
}

/** The day of a text; undefined where it is none. */
export function dayIn(text: string, order: DayOrder): PlainDate | undefined {
  const bare = clean(text);
  const yearFirst = YEAR_FIRST.exec(bare) ?? COMPACT.exec(bare);
  if (yearFirst) return made(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numbers = NUMBERS.exec(bare);
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    return order === 'day-first'
      ? made(yearOf(year), Number(second), Number(first))
      : made(yearOf(year), Number(first), Number(second));
  }
  const dayNamed = DAY_NAMED.exec(bare);
  if (dayNamed) {
    const [, day = '', month = '', year = ''] = dayNamed;
    return made(yearOf(year), monthOf(month), Number(day));
  }
  const namedDay = NAMED_DAY.exec(bare);
  if (namedDay) {
    const [, month = '', day = '', year = ''] = namedDay;
    return made(yearOf(year), monthOf(month), Number(day));
  }
  if (SERIAL.test(bare)) return addDays(SERIAL_ZERO, Math.floor(Number(bare)));
  return undefined;
}

/** Whether a text is a day in any order; a bare number is none. */
export const isDay = (text: string): boolean =>
  !/^\d+(\.\d+)?$/.test(text.trim()) &&
  (dayIn(text, 'day-first') !== undefined || dayIn(text, 'month-first') !== undefined);
