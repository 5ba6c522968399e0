/** The clock of the command line: the only place where a command learns the day. */
import { isPlainDate, type PlainDate } from '#domain/dates.ts';

/** The calendar date here, in the time zone of the machine. */
export function todayOfMachine(): PlainDate {
  // Swedish writes dates as content and case files do.
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
  if (!isPlainDate(today)) throw new Error(`Expected the date of today, got ${today}`);
  return today;
}
