/**
 * What a case adds to the arithmetic of its routes: the odds, the courts, and who bears the costs.
 */
import type { CLAUSES } from '#domain/case.ts';
import { costRule } from '#domain/cost-rule.ts';
import { countryOf } from '#domain/country.ts';
import type { RuleId } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { pressedPct, type OddsRule } from '#domain/odds.ts';
import { assumedFor } from '#planner/plan/assumed.ts';
import { oddsOf } from '#planner/plan/odds-of.ts';
import { routeMoney, type RouteTerms } from '#planner/plan/route-money.ts';
import type { Sight } from '#planner/plan/sight.ts';

/** Odds that speak of a court alone, and those that speak of every route. */
const COURT_ONLY: ReadonlySet<OddsRule> = new Set([
  'odds-disputed',
  'odds-proof-thin',
  'odds-no-proof',
]);

/** The routes of a case in money, with the rules that shaped it. */
export interface RoutesInMoney {
  readonly money: ReturnType<typeof routeMoney>;
  /** Why the chance is what it is; in court, why it is less there. */
  readonly odds: readonly RuleId[];
  readonly courtOdds: readonly RuleId[];
  readonly smallClaimsCosts: readonly RuleId[];
  readonly lawsuitCosts: readonly RuleId[];
  readonly agencyCosts: readonly RuleId[];
}

/**
 * What each route of a case leaves.
 * @param unpaid what could come in, in cents
 * @param daysLate the age of the debt
 * @param lawyerNeeded this creditor may not go to the small claims court without one
 */
export function routesInMoney(
  sight: Sight,
  unpaid: Cents,
  daysLate: number,
  lawyerNeeded: boolean,
): RoutesInMoney {
  const { answers, place, law } = sight;
  // An owner's own figure of the chance has all of this in it.
  const odds = answers.assumed?.chancePct === undefined ? oddsOf(sight) : [];
  const country = countryOf(law, place);
  const hasClause = (clause: (typeof CLAUSES)[number]) =>
    answers.debt.clauses?.includes(clause) ?? false;
  const small = costRule(country, place?.id, 'small-claims');
  const large = costRule(country, place?.id, undefined);
  const fees = hasClause('legal-fees');
  const back = {
    smallClaims: fees && lawyerNeeded && (small?.clauseCounts ?? false),
    lawsuit: fees && (large?.clauseCounts ?? false),
  };
  const commissionBack = hasClause('collection-costs') && (large?.clauseCounts ?? false);
  const terms: RouteTerms = {
    lawyerNeeded,
    courtPct: pressedPct(odds, 'court'),
    agencyPct: pressedPct(odds, 'agency'),
    nobodyThere: odds.includes('odds-gone') || odds.includes('odds-closed'),
    lawyerBack: back,
    commissionBack,
  };
  const clauseRule = (counts: boolean): readonly RuleId[] =>
    counts ? ['costs-clause-brings-back'] : [];
  const ruleOf = (rule: RuleId | undefined): readonly RuleId[] => (rule ? [rule] : []);
  return {
    money: routeMoney(unpaid, assumedFor({ answers, place, unpaid, daysLate, odds }), terms),
    odds: odds.filter((rule) => !COURT_ONLY.has(rule)),
    courtOdds: odds.filter((rule) => COURT_ONLY.has(rule)),
    smallClaimsCosts: lawyerNeeded ? [...ruleOf(small?.rule), ...clauseRule(back.smallClaims)] : [],
    lawsuitCosts: [...ruleOf(large?.rule), ...clauseRule(back.lawsuit)],
    agencyCosts: clauseRule(commissionBack),
  };
}
