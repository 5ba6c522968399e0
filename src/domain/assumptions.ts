/**
 * Assumptions behind the comparison of routes: practice and surveys, never law, each with the
 * source it rests on. They are ranges for debts of an age, not a forecast for one debtor; an owner
 * may set their own.
 */
import type { AtAge } from '#domain/odds.ts';

export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export interface Assumptions {
  /**
   * Chance of being paid, in percent, at ages in days (`recovery-by-age-trade-survey`,
   * `recovery-current-accounts`).
   */
  readonly recovery: readonly AtAge[];
  /**
   * Commission of an agency, in percent of what it collects, by age and by sum: from `agencyLess`
   * of `sums.ts` on it is less (`agency-fee-ranges`).
   */
  readonly agencyFee: {
    readonly largeSum: readonly AtAge[];
    readonly otherwise: readonly AtAge[];
  };
  /**
   * Share of the full sum that is agreed on in a settlement, in percent, by age
   * (`settlement-by-age-consumer`).
   */
  readonly settlement: readonly AtAge[];
  /**
   * What a lawyer costs in percent of the sum, on top of the least of `sums.ts`: the owner's own
   * quote is better.
   */
  readonly lawyerPct: Range;
  /** What a lawyer keeps of what comes in, where paid by success alone, in percent. */
  readonly successPct: Range;
  /** What comes in of a payment plan that was agreed, in percent of what was likely to come. */
  readonly planKeptPct: Range;
  /** How far a smaller sum closes the gap to being sure, in percent of what is given up. */
  readonly lessHelpsPct: number;
  /** What a clause on fees brings back of them once the debtor pays, in percent. */
  readonly clauseBringsPct: Range;
}

export const ASSUMPTIONS: Assumptions = {
  recovery: [
    { days: 0, pct: { low: 88, likely: 94, high: 97 } },
    { days: 90, pct: { low: 62, likely: 72, high: 82 } },
    { days: 180, pct: { low: 40, likely: 50, high: 62 } },
    { days: 365, pct: { low: 18, likely: 25, high: 38 } },
    { days: 730, pct: { low: 7, likely: 10, high: 20 } },
    { days: 1460, pct: { low: 2, likely: 5, high: 12 } },
  ],
  agencyFee: {
    largeSum: [
      { days: 90, pct: { low: 10, likely: 20, high: 30 } },
      { days: 365, pct: { low: 30, likely: 40, high: 50 } },
    ],
    otherwise: [
      { days: 90, pct: { low: 20, likely: 30, high: 40 } },
      { days: 365, pct: { low: 30, likely: 40, high: 50 } },
    ],
  },
  settlement: [
    { days: 180, pct: { low: 60, likely: 70, high: 80 } },
    { days: 540, pct: { low: 40, likely: 50, high: 60 } },
    { days: 1095, pct: { low: 20, likely: 30, high: 40 } },
  ],
  lawyerPct: { low: 3, likely: 8, high: 20 },
  successPct: { low: 25, likely: 33, high: 40 },
  planKeptPct: { low: 60, likely: 85, high: 100 },
  lessHelpsPct: 50,
  clauseBringsPct: { low: 0, likely: 50, high: 100 },
};
