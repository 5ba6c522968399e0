/** The assumptions behind the routes of a case, as its plan tells them. */
import { decimal } from '#domain/money.ts';
import { isClosed } from '#planner/ladder/stages.ts';
import { assumedFor } from '#planner/plan/assumed.ts';
import { SOURCES } from '#planner/plan/assumption-sources.ts';
import { oddsOf } from '#planner/plan/odds-of.ts';
import type { Assumption } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/plan/standing.ts';

const MONEY: ReadonlySet<string> = new Set(['courtFee', 'lawyerCost']);
const NAMES = ['chancePct', 'agencyFeePct', 'courtFee', 'lawyerCost', 'settlementPct'] as const;

/**
 * The assumptions as the plan tells them: decimal strings, whose figure it is, and its source where
 * it is not the owner's.
 */
export function assumptionsOf(standing: Standing): readonly Assumption[] {
  if (isClosed(standing.stage)) return [];
  const ranges = assumedFor({ ...standing, odds: oddsOf(standing) });
  return NAMES.map((name) => {
    const { low, likely, high } = ranges[name];
    const unit = MONEY.has(name) ? 'money' : 'percent';
    const text = (value: number) => (unit === 'money' ? decimal(Math.round(value)) : String(value));
    const own = standing.answers.assumed?.[name] !== undefined;
    const known =
      (name === 'courtFee' ? standing.place?.money.courtFee?.source : undefined) ?? SOURCES[name];
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
