/** How dates are asked for on this screen: in the order of the country, seen from today. */
import { createContext } from 'preact';
import type { PlainDate } from '#domain/dates.ts';
import type { BoxOrder } from '#islands/form/read-date.ts';

export const DateContext = createContext<{
  readonly order: BoxOrder;
  /** Absent on pages that are built ahead: there are no quick dates then. */
  readonly today?: PlainDate;
}>({ order: 'mdy' });
