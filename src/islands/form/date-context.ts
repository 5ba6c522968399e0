/** How dates are asked for on this screen: in the order of the country, seen from today. */
import { createContext } from 'preact';
import type { PlainDate } from '#domain/dates.ts';
import type { DateOrder } from '#islands/form/read-date.ts';

export const DateContext = createContext<{
  readonly order: DateOrder;
  /** Absent on pages that are built ahead: there are no quick dates then. */
  readonly today?: PlainDate;
}>({ order: 'mdy' });
