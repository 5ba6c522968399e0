/** Goods sold on credit to somebody who cannot pay: by when the law lets them be asked back. */
import { clockEndsOn, lawClockOf, type ClockName, type Country } from '#domain/country.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { PlaceLaw } from '#domain/law.ts';

export interface Delivered {
  /** Day the buyer got the goods. */
  readonly on: PlainDate | undefined;
  readonly bankrupt: boolean;
  /** Day the bankruptcy was filed; undefined: not known, or none. */
  readonly petitionOn?: PlainDate | undefined;
}

/** The clock of the law that runs: another one once a bankruptcy has begun. */
export const reclamationClock = ({ bankrupt }: Pick<Delivered, 'bankrupt'>): ClockName =>
  bankrupt ? 'reclamationInBankruptcy' : 'reclamation';

/**
 * The last day to ask for goods back; undefined where the law names none, or the day they came is
 * not known. Where the time in a bankruptcy ends only after the filing, the days from the filing
 * hold too: the earlier of both days is kept.
 */
export function reclaimBy(
  country: Country | undefined,
  place: PlaceLaw | undefined,
  goods: Delivered,
): PlainDate | undefined {
  const last = clockEndsOn(lawClockOf(country, reclamationClock(goods)), goods.on, place);
  const { bankrupt, petitionOn } = goods;
  if (!last || !bankrupt || !petitionOn || last <= petitionOn) return last;
  const clock = lawClockOf(country, 'reclamationFromFiling');
  const fromFiling = clockEndsOn(clock, petitionOn, place);
  return fromFiling && fromFiling < last ? fromFiling : last;
}
