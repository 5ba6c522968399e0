/** English words of the three fields on the home page of the site. */
import type { DateOrder } from '#domain/country.ts';

const EXAMPLE: Readonly<Record<DateOrder, string>> = {
  'month-first': 'Nov 6, or 3 weeks ago',
  'day-first': '6 Nov, or 3 weeks ago',
  'year-first': '2026-11-06, or 3 weeks ago',
};

export const FIRST_STEP = {
  much: 'all that is unpaid',
  either: 'write it as 1,250.00',
  since: (order: DateOrder, typed: string) =>
    typed === '' ? EXAMPLE[order] : `such as ${EXAMPLE[order]}`,
  where: (typed: string, isKnown: boolean) => {
    if (isKnown) return 'no figures for this place yet';
    return typed === '' ? 'a state, or part of the UK' : 'choose one from the list';
  },
  late: (days: number) => {
    if (days === 0) return 'due today';
    if (days < 0) return days === -1 ? 'due tomorrow' : `due in ${-days} days`;
    return days === 1 ? '1 day late' : `${days} days late`;
  },
  limit: (sum: string) => `small claims up to ${sum}`,
  when: (day: string, isToday: boolean) =>
    `${isToday ? `Today, ${day}` : day}. A few more answers make it a whole plan.`,
  goOn: 'Go on with this plan',
} as const;
