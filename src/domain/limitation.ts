/** Time to sue: when the debt becomes time-barred by the law of the debtor's place. */
import type { AgreementKind, DebtorKind } from '#domain/case.ts';
import { addYears, daysBetween, type PlainDate } from '#domain/dates.ts';
import type { PlaceLaw } from '#domain/law.ts';

/** Days before the limitation date from which it is about to pass: time to act, at any rung. */
export const NEAR_DAYS = 90;
/** Days before the limitation date from which the plan warns. */
export const WARN_DAYS = 183;

export type Clock = 'unknown' | 'running' | 'near' | 'over' | 'extinguished';

/**
 * What of a place, and of the answers, decides the years to sue: the guides' own tool has no more
 * than this.
 */
export interface LimitationOf {
  readonly limitation: Pick<PlaceLaw['limitation'], 'years' | 'consumerYears'>;
}
export interface AgreementOf {
  readonly debt: { readonly agreement?: AgreementKind };
  readonly debtor?: { readonly kind?: DebtorKind };
}

/**
 * Years to sue on these answers: the shortest of the place for an agreement that is not known, and
 * of a consumer's where it is shorter.
 */
export function limitationYears(place: LimitationOf, { debt, debtor }: AgreementOf): number {
  const { years, consumerYears = Infinity } = place.limitation;
  const byAgreement = debt.agreement
    ? years[debt.agreement]
    : Math.min(years.written, years.oral, years['open-account'], years.goods);
  return (debtor?.kind ?? 'consumer') === 'consumer'
    ? Math.min(byAgreement, consumerYears)
    : byAgreement;
}

/**
 * The day by which a claim on an invoice due `dueOn` must be filed, on the cautious reading: from
 * the due date, and never restarted by a part payment. Undefined where the place is not covered.
 */
export function limitationOn(
  place: LimitationOf | undefined,
  answers: AgreementOf,
  dueOn: PlainDate | undefined,
): PlainDate | undefined {
  return place && dueOn ? addYears(dueOn, limitationYears(place, answers)) : undefined;
}

/** Where the clock stands on a day. */
export function clockOn(
  place: { readonly limitation: Pick<PlaceLaw['limitation'], 'effect'> } | undefined,
  limit: PlainDate | undefined,
  today: PlainDate,
): Clock {
  if (!place || !limit) return 'unknown';
  if (today > limit) return place.limitation.effect === 'extinguishes' ? 'extinguished' : 'over';
  return daysBetween(today, limit) <= NEAR_DAYS ? 'near' : 'running';
}

/** Whether the debt is time-barred: too late to sue by the law of the place. */
export const isTimeBarred = (clock: Clock): boolean => clock === 'over' || clock === 'extinguished';
