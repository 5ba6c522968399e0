/** How dates are asked for on this screen: in the order of the country, seen from today. */
import { createContext } from 'preact';
import type { DateOrder } from '#domain/country.ts';
import type { PlainDate } from '#domain/dates.ts';

export const DateContext = createContext<{
  readonly order: DateOrder;
  /** Absent on pages that are built ahead: there are no quick dates then. */
  readonly today?: PlainDate;
}>({ order: 'month-first' });
