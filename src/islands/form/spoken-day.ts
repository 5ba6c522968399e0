/** Days that are said from today on rather than looked up: yesterday, 3 weeks ago, in 10 days. */
import { addDays, addMonths, type PlainDate } from '#domain/dates.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NAMED: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
/** Most of a unit that anybody says; more is a slip of the keys. */
const MOST = 999;

function countOf(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1;
  if (/^\d{1,3}$/.test(word)) return Math.min(Number(word), MOST);
  const at = NUMBERS.indexOf(word);
  return at < 0 ? undefined : at + 1;
}

/**
 * The day that such words mean; undefined where they are none.
 * @example spokenDay('3 weeks ago', '2026-11-27') // => '2026-11-06'
 */
export function spokenDay(text: string, today: PlainDate): PlainDate | undefined {
  const words = text.trim().toLowerCase();
  if (Object.hasOwn(NAMED, words)) return addDays(today, NAMED[words] ?? 0);
  const past = /^(\w+) (day|week|month|year)s? (?:ago|late|overdue)$/.exec(words);
  const ahead = /^in (\w+) (day|week|month|year)s?$/.exec(words);
  const [, number = '', unit = ''] = past ?? ahead ?? [];
  const count = countOf(number);
  if (count === undefined) return undefined;
  const steps = past ? -count : count;
  if (unit === 'day') return addDays(today, steps);
  if (unit === 'week') return addDays(today, steps * 7);
  return addMonths(today, unit === 'month' ? steps : steps * 12);
}
