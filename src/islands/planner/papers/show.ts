/** Money and dates of the recap. */
import type { PlainDate } from '#domain/dates.ts';

export { roughMoney, showDate, showMoney } from '#islands/shared/format.ts';

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** @example showMonth('2026-03-10') // => 'March 2026' */
export const showMonthOfYear = (on: PlainDate): string => MONTH.format(new Date(`${on}T00:00:00Z`));
