/** The assumptions behind the routes of one case: the owner's own figures where given, else ranges with their sources. */
import { ASSUMPTIONS, type Range } from '#domain/assumptions.ts';
import type { Assumed } from '#domain/case.ts';
import type { PlaceLaw } from '#domain/law.ts';
import { cents, decimal, percentOf, type Cents } from '#domain/money.ts';
import { sumsOf } from '#domain/sums.ts';
import { SOURCES } from '#planner/plan/assumption-sources.ts';
import { isClosed } from '#planner/plan/due/closed.ts';
import type { Assumption } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/plan/standing.ts';

const NOTHING: Range = { low: 0, likely: 0, high: 0 };
const exactly = (value: number): Range => ({ low: value, likely: value, high: value });

export type AssumedRanges = Readonly<Record<keyof Assumed, Range>>;

/** What the assumptions follow from: of a case, or of a few figures typed into a guide. */
export interface AssumedOf {
  readonly answers: { readonly assumed?: Assumed; readonly debt: { readonly currency: string } };
  readonly place: { readonly smallClaims: Pick<PlaceLaw['smallClaims'], 'fees'> } | undefined;
  readonly unpaid: Cents;
  readonly daysLate: number;
}

/** What each assumption is for this case: percentages as numbers, sums in cents. */
export function assumedFor({ answers, place, unpaid, daysLate }: AssumedOf): AssumedRanges {
  const own = answers.assumed ?? {};
  const { recovery, agencyFee, lawyerPct, settlementPct } = ASSUMPTIONS;
  const { courtFee, lawyerLeast, agencyLess } = sumsOf(answers.debt.currency);
  const percent = (given: string | undefined, usual: Range): Range =>
    given === undefined ? usual : exactly(Number(given));
  const sum = (given: string | undefined, usual: Range): Range =>
    given === undefined ? usual : exactly(cents(given));
  const fees = place?.smallClaims.fees;
  const band = fees?.find(({ upTo }) => unpaid <= upTo) ?? fees?.at(-1);
  const commission = agencyFee.find(({ upToDays }) => daysLate <= upToDays);
  const lawyer = (pct: number): Cents => Math.max(percentOf(unpaid, pct), lawyerLeast);
  return {
    chancePct: percent(
      own.chancePct,
      (recovery.find(({ upToDays }) => daysLate <= upToDays) ?? recovery.at(-1))?.pct ?? NOTHING,
    ),
    agencyFeePct: percent(
      own.agencyFeePct,
      (unpaid < agencyLess ? commission?.otherwise : commission?.largeSum) ?? NOTHING,
    ),
    courtFee: sum(own.courtFee, band ? exactly(band.fee) : courtFee),
    lawyerCost: sum(own.lawyerCost, {
      low: lawyer(lawyerPct.low),
      likely: lawyer(lawyerPct.likely),
      high: lawyer(lawyerPct.high),
    }),
    settlementPct: percent(own.settlementPct, settlementPct),
  };
}

const MONEY: ReadonlySet<string> = new Set(['courtFee', 'lawyerCost']);
const NAMES = ['chancePct', 'agencyFeePct', 'courtFee', 'lawyerCost', 'settlementPct'] as const;

/** The assumptions as the plan tells them: decimal strings, whose figure it is, and its source where it is not the owner's. */
export function assumptionsOf(standing: Standing): readonly Assumption[] {
  if (isClosed(standing.stage)) return [];
  const ranges = assumedFor(standing);
  return NAMES.map((name) => {
    const { low, likely, high } = ranges[name];
    const unit = MONEY.has(name) ? 'money' : 'percent';
    const text = (value: number) => (unit === 'money' ? decimal(Math.round(value)) : String(value));
    const own = standing.answers.assumed?.[name] !== undefined;
    const known =
      name === 'courtFee' && standing.place?.smallClaims.fees
        ? standing.place.smallClaims.source
        : SOURCES[name];
    return {
      name,
      unit,
      low: text(low),
      likely: text(likely),
      high: text(high),
      own,
      ...(own || !known ? {} : { source: known }),
    };
  });
}
