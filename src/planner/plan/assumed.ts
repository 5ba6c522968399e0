/**
 * The assumptions behind the routes of one case: the owner's own figures where given, else ranges
 * with their sources.
 */
import { ASSUMPTIONS, type Range } from '#domain/assumptions.ts';
import type { Assumed } from '#domain/case.ts';
import type { PlaceLaw } from '#domain/law.ts';
import { cents, percentOf, type Cents } from '#domain/money.ts';
import { courtFeeOf } from '#domain/money-tools.ts';
import { atAge, weighedChance, type OddsRule } from '#domain/odds.ts';
import { sumsOf } from '#domain/sums.ts';

const exactly = (value: number): Range => ({ low: value, likely: value, high: value });

export interface AssumedRanges extends Readonly<Record<keyof Assumed, Range>> {
  /**
   * What a lawyer keeps of what comes in, if paid by success; absent where none would, or the owner
   * has a price.
   */
  readonly successPct?: Range;
}

/** What the assumptions follow from: of a case, or of a few figures typed into a guide. */
export interface AssumedOf {
  readonly answers: { readonly assumed?: Assumed; readonly debt: { readonly currency: string } };
  readonly place: { readonly money: Pick<PlaceLaw['money'], 'courtFee'> } | undefined;
  readonly unpaid: Cents;
  readonly daysLate: number;
  /** What is known of the debtor that makes payment more or less likely. */
  readonly odds?: readonly OddsRule[];
}

/** What each assumption is for this case: percentages as numbers, sums in cents. */
export function assumedFor({
  answers,
  place,
  unpaid,
  daysLate,
  odds = [],
}: AssumedOf): AssumedRanges {
  const own = answers.assumed ?? {};
  const { recovery, agencyFee, lawyerPct, settlement, successPct } = ASSUMPTIONS;
  const { courtFee, lawyerLeast, agencyLess } = sumsOf(answers.debt.currency);
  const percent = (given: string | undefined, usual: Range): Range =>
    given === undefined ? usual : exactly(Number(given));
  const sum = (given: string | undefined, usual: Range): Range =>
    given === undefined ? usual : exactly(cents(given));
  const tool = place?.money.courtFee;
  const fee = tool && courtFeeOf(tool, unpaid);
  const commission = unpaid < agencyLess ? agencyFee.otherwise : agencyFee.largeSum;
  const lawyer = (pct: number): Cents => lawyerLeast + percentOf(unpaid, pct);
  return {
    chancePct: percent(own.chancePct, weighedChance(atAge(recovery, daysLate), odds)),
    agencyFeePct: percent(own.agencyFeePct, atAge(commission, daysLate)),
    courtFee: sum(own.courtFee, fee === undefined ? courtFee : exactly(fee)),
    lawyerCost: sum(own.lawyerCost, {
      low: lawyer(lawyerPct.low),
      likely: lawyer(lawyerPct.likely),
      high: lawyer(lawyerPct.high),
    }),
    settlementPct: percent(own.settlementPct, atAge(settlement, daysLate)),
    ...(own.lawyerCost === undefined && percentOf(unpaid, successPct.likely) >= lawyerLeast
      ? { successPct }
      : {}),
  };
}
