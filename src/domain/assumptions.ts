/**
 * Assumptions behind the comparison of routes: practice and surveys, never law, each with the
 * source it rests on. They are ranges for debts of an age, not a forecast for one debtor; an owner
 * may set their own.
 */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export interface Assumptions {
  /**
   * Chance of being paid, in percent, for debts up to so many days late
   * (`recovery-by-age-trade-survey`).
   */
  readonly recovery: readonly { readonly upToDays: number; readonly pct: Range }[];
  /**
   * Commission of an agency, in percent of what it collects, by age and by sum: from `agencyLess`
   * of `sums.ts` on it is less (`agency-fee-ranges`).
   */
  readonly agencyFee: readonly {
    readonly upToDays: number;
    readonly largeSum: Range;
    readonly otherwise: Range;
  }[];
  /** Share of the full sum that a settlement brings, in percent: the owner's own choice to set. */
  readonly settlementPct: Range;
  /**
   * Cost of a lawyer in percent of the sum, never below the least of `sums.ts`: the owner's own
   * quote is better.
   */
  readonly lawyerPct: Range;
}

export const ASSUMPTIONS: Assumptions = {
  recovery: [
    { upToDays: 30, pct: { low: 80, likely: 90, high: 97 } },
    { upToDays: 90, pct: { low: 60, likely: 72, high: 85 } },
    { upToDays: 180, pct: { low: 40, likely: 50, high: 65 } },
    { upToDays: 365, pct: { low: 20, likely: 27, high: 45 } },
    { upToDays: 730, pct: { low: 8, likely: 12, high: 25 } },
    { upToDays: Infinity, pct: { low: 2, likely: 6, high: 15 } },
  ],
  agencyFee: [
    {
      upToDays: 365,
      largeSum: { low: 10, likely: 20, high: 30 },
      otherwise: { low: 20, likely: 30, high: 40 },
    },
    {
      upToDays: Infinity,
      largeSum: { low: 30, likely: 40, high: 50 },
      otherwise: { low: 30, likely: 40, high: 50 },
    },
  ],
  settlementPct: { low: 50, likely: 65, high: 85 },
  lawyerPct: { low: 15, likely: 30, high: 45 },
};
