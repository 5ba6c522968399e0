/** Time to sue: when the debt becomes time-barred by the law of the debtor's place. */
import type { Debt, DebtorKind, Proof } from '#domain/case.ts';
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
  readonly limitation: Pick<
    PlaceLaw['limitation'],
    'years' | 'consumerYears' | 'unsignedYears' | 'medicalYears'
  >;
}
export interface AgreementOf {
  readonly debt: Pick<Debt, 'agreement' | 'work' | 'signed'>;
  readonly debtor?: { readonly kind?: DebtorKind };
  readonly proof?: readonly Proof[];
}

/**
 * Whether the debtor signed the agreement: as the answers say it, else as the proof at hand shows;
 * undefined where nobody knows.
 */
export function isSigned({ debt, proof = [] }: Pick<AgreementOf, 'debt' | 'proof'>) {
  if (debt.signed !== undefined) return debt.signed === 'yes';
  return proof.includes('signed') ? true : undefined;
}

/** Why a shorter period than the one of the agreement may apply, with its years. */
export type Shortened = 'consumer' | 'unsigned' | 'medical';

/**
 * The shorter periods that may apply on these answers. A written contract counts as one that the
 * debtor did not sign until the owner says so or holds the
 * signature, a debtor as a consumer until told apart.
 */
export function shortenedYears(
  { limitation: { consumerYears, unsignedYears, medicalYears } }: LimitationOf,
  { debt, debtor, proof = [] }: AgreementOf,
): Readonly<Partial<Record<Shortened, number>>> {
  const written = (debt.agreement ?? 'written') === 'written' && isSigned({ debt, proof }) !== true;
  const consumer = (debtor?.kind ?? 'consumer') === 'consumer';
  return {
    ...(consumer && consumerYears !== undefined && { consumer: consumerYears }),
    ...(written && unsignedYears !== undefined && { unsigned: unsignedYears }),
    ...(debt.work === 'health' && medicalYears !== undefined && { medical: medicalYears }),
  };
}

/**
 * Years to sue on these answers: the shortest of the place for an agreement that is not known, or
 * a period shorter still that may apply.
 */
export function limitationYears(place: LimitationOf, answers: AgreementOf): number {
  const { years } = place.limitation;
  const { agreement } = answers.debt;
  const byAgreement = agreement
    ? years[agreement]
    : Math.min(years.written, years.oral, years['open-account'], years.goods);
  return Math.min(byAgreement, ...Object.values(shortenedYears(place, answers)));
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
