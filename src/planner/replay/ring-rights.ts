/** The days on which a right is asked about, or no more: on each a plan may change. */
import { askedChanges, askedUntil } from '#domain/asked.ts';
import { clockEndsOn, countryOf, lawClockOf, type ClockName } from '#domain/country.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { lienAskedUntil, lienDay } from '#domain/liens.ts';
import { reclaimBy } from '#domain/reclamation.ts';
import { ring, type Life } from '#planner/replay/life.ts';

/**
 * Rings where a right that began on a day is asked about, or no more; its last day may be unknown.
 */
export function ringAsked(life: Life, since: PlainDate, until: PlainDate | undefined): void {
  for (const on of askedChanges(since, until ?? askedUntil(since))) ring(life, on);
}

/** Signs in the answers that a right or a question hangs on. */
const ASKING_SIGNS = ['full-payment-check', 'moving-assets', 'closed'] as const;

/** Rings for the rights that the answers tell of. */
export function ringForRights(life: Life): void {
  const { file, law, place } = life;
  const { debt, debtor } = file.answers;
  const { work, lastDayOn, agreement } = debt;
  const { openedOn } = file;
  const country = countryOf(law, place);
  const clock = (name: ClockName) => clockEndsOn(lawClockOf(country, name), lastDayOn, place);
  if (work === 'construction') {
    const lien = lienDay(place, lastDayOn)?.on;
    const own = country?.construction !== undefined;
    ringAsked(life, openedOn, own ? undefined : (lien ?? lienAskedUntil(openedOn, lastDayOn)));
  }
  if (work === 'federal-construction') ringAsked(life, openedOn, clock('bondNotice'));
  if (agreement === 'goods')
    for (const name of ['reclamation', 'reclamationInBankruptcy'] as const) {
      const last = clock(name);
      if (last) for (const on of askedChanges(openedOn, last)) ring(life, on);
    }
  if (ASKING_SIGNS.some((sign) => debtor?.signs?.includes(sign)))
    ringAsked(life, openedOn, undefined);
}

/** Rings where goods may be asked back, or no more, once a bankruptcy has begun on a day. */
export function ringForGoods(life: Life, since: PlainDate): void {
  const { file, law, place, notices } = life;
  const { agreement, lastDayOn: on } = file.answers.debt;
  const { petitionOn } = notices;
  const last = reclaimBy(countryOf(law, place), place, { on, bankrupt: true, petitionOn });
  if (agreement === 'goods' && last) ringAsked(life, since, last);
}

/**
 * Rings where money from a check in full payment may still be given back, or what it did is asked
 * about.
 */
export function ringToRepay(life: Life, bankedOn: PlainDate): void {
  const days = countryOf(life.law, life.place)?.fullPaymentCheck?.repayDays;
  ringAsked(life, bankedOn, days === undefined ? undefined : addDays(bankedOn, days));
}
