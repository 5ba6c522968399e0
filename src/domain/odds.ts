/**
 * The chance of being paid: what the age of a debt makes of it, and what this debtor adds to that.
 *
 * The ages are those of a survey (`recovery-by-age-trade-survey`, `recovery-current-accounts`). How
 * much each fact adds or takes is this site's own judgment: no survey says. An owner's own figure
 * stands in for all of it.
 */
import type { Range } from '#domain/assumptions.ts';
import type { Proof } from '#domain/case.ts';
import type { RuleId } from '#domain/law.ts';

/** Percentages at ages in days, the youngest first. */
export interface AtAge {
  readonly days: number;
  readonly pct: Range;
}

const between = (from: number, to: number, share: number): number =>
  Math.round(from + (to - from) * share);

/**
 * The percentages at an age: on the line between the two ages that are known, so that no day makes
 * a jump.
 */
export function atAge(curve: readonly AtAge[], days: number): Range {
  const next = curve.findIndex((point) => days <= point.days);
  const after = next < 0 ? curve.at(-1) : curve[next];
  if (after === undefined) return { low: 0, likely: 0, high: 0 };
  const before = next > 0 ? curve[next - 1] : undefined;
  if (before === undefined) return after.pct;
  const share = (days - before.days) / (after.days - before.days);
  return {
    low: between(before.pct.low, after.pct.low, share),
    likely: between(before.pct.likely, after.pct.likely, share),
    high: between(before.pct.high, after.pct.high, share),
  };
}

/**
 * What a fact leaves of the chance. `leaves`: so many percent of it. `lifts`: so many percent of
 * what it lacks. `court` and `agency`: what it leaves there on top of that.
 */
interface Weight {
  readonly leaves?: number;
  readonly lifts?: number;
  readonly court?: number;
  readonly agency?: number;
}

/** Facts that make payment more or less likely, each by the rule that says so. */
export const ODDS = {
  'odds-good-payer': { lifts: 20 },
  'odds-paid-part': { lifts: 20 },
  'odds-kept-promise': { lifts: 20 },
  'odds-broken-promise': { leaves: 80 },
  // An agency can only ask; a court need not.
  'odds-refuses': { leaves: 75, agency: 85 },
  'odds-silent': { leaves: 85 },
  'odds-gone': { leaves: 30, court: 40 },
  'odds-cannot-pay': { leaves: 60 },
  'odds-closed': { leaves: 20, court: 40 },
  'odds-moving-assets': { leaves: 60 },
  'odds-bankrupt': { leaves: 10 },
  // Only a judge asks for proof.
  'odds-disputed': { court: 80 },
  'odds-proof-thin': { court: 80 },
  'odds-no-proof': { court: 50 },
} as const satisfies Readonly<Partial<Record<RuleId, Weight>>>;
export type OddsRule = keyof typeof ODDS;

const weightOf = (rule: OddsRule): Weight => ODDS[rule];

/** Nobody is ever sure to pay, in percent. */
const SUREST = 97;

function weighed(pct: number, rules: readonly OddsRule[]): number {
  let chance = pct;
  for (const rule of rules) {
    const { leaves = 100, lifts = 0 } = weightOf(rule);
    chance = (chance * leaves) / 100;
    chance += (Math.max(0, SUREST - chance) * lifts) / 100;
  }
  return Math.round(chance);
}

/** The chance at the age of a debt, weighed by what is known of the debtor; in percent. */
export const weighedChance = (pct: Range, rules: readonly OddsRule[]): Range => ({
  low: weighed(pct.low, rules),
  likely: weighed(pct.likely, rules),
  high: weighed(pct.high, rules),
});

/** What the facts leave of the chance where somebody else presses: in percent of it. */
export const pressedPct = (rules: readonly OddsRule[], by: 'court' | 'agency'): number =>
  rules.reduce((left, rule) => (left * (weightOf(rule)[by] ?? 100)) / 100, 100);

/** How good the proof is that a judge asks for: what was agreed, and that it was done. */
export function proofOdds(proof: readonly Proof[] | undefined): OddsRule | undefined {
  if (proof === undefined) return undefined;
  const has = (...kinds: readonly Proof[]) => kinds.some((kind) => proof.includes(kind));
  const agreed = has('contract', 'signed', 'order', 'messages');
  const done = has('delivery', 'acceptance', 'part-payment');
  if (agreed && done) return undefined;
  return agreed || done ? 'odds-proof-thin' : 'odds-no-proof';
}
