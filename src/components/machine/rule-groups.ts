/** The rules as the page groups them, and the words for their blanks and weights. */
import type { DebtorType } from '#domain/case.ts';
import { SIGNAL_WEIGHTS } from '#domain/diagnosis.ts';
import type { RuleId } from '#domain/law.ts';
import { PACE_POINTS, URGENT_RULES } from '#domain/pace.ts';
import type { BLANKS } from '#planner/plan/rule-blanks.ts';

/** The groups in the order of the page. */
export const RULE_GROUPS = [
  {
    id: 'type',
    title: 'Why it is not paid',
    note: 'Each sign speaks for a type of debtor, with a weight. The type with the most weight wins. A tie stays unclear, and your own view always wins. The weights are this site’s judgment, not statistics.',
  },
  {
    id: 'pace',
    title: 'How fast',
    note: 'Points add up. At −2 or less the pace is gentle, up to 2 steady, up to 8 brisk, above that urgent. Three rules make it urgent at once.',
  },
  {
    id: 'budget',
    title: 'How often you may get in touch',
    note: 'These limits are this site’s own. They lie below every law that was found, and a stricter rule of the place wins.',
  },
  {
    id: 'holds',
    title: 'When to stop',
    note: 'On hold, no step asks you to contact the debtor.',
  },
  {
    id: 'warnings',
    title: 'What to watch out for',
    note: 'Warnings stand above the steps. They never move the case by themselves.',
  },
  {
    id: 'routes',
    title: 'Which way it may end',
    note: 'Routes are compared in money, after fees and time. A route is closed by a rule, never without a reason.',
  },
  {
    id: 'steps',
    title: 'What to do next',
    note: 'Each step of a plan names the rules that put it there.',
  },
] as const;
export type RuleGroupId = (typeof RULE_GROUPS)[number]['id'];

/** What stands in a blank of a rule text, in a few words. */
export const RULE_BLANK_WORDS: Readonly<Record<(typeof BLANKS)[number], string>> = {
  amount: 'the sum',
  daysLate: 'so many',
  place: 'the place',
  court: 'the court',
  claimForm: 'the form of the place',
  limit: 'the limit',
  limitationOn: 'the last day to sue',
  lienBy: 'the last day to record a lien',
  repayBy: 'the last day to pay it back',
  limitationYears: 'so many',
  demandDays: 'so many',
  brokenPromises: 'how many',
  promiseBy: 'the day promised',
  disputed: 'the disputed part',
  undisputed: 'the rest',
  courtRate: 'the rate',
  reviewBy: 'the day',
  claimSum: 'the sum',
  courtFee: 'the fee',
  nextCourt: 'the court and its limit',
  judgmentInterest: 'the rate',
  judgmentLife: 'the years',
  wages: 'how much',
  badCheck: 'so much',
  badCheckNotice: '',
  lienNotice: 'by when',
  lienSuit: 'so much time',
};

const TYPES: Readonly<Record<DebtorType, string>> = {
  forgot: 'forgot',
  disputing: 'disputing',
  'cannot-pay': 'cannot pay',
  juggling: 'juggling',
  avoiding: 'avoiding',
  unclear: 'unclear',
};
const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);

/** What a rule weighs: “+4 for forgot”, “−1 point”; undefined for rules that weigh nothing. */
export function weightOf(rule: RuleId): string | undefined {
  const signals = SIGNAL_WEIGHTS.filter((signal) => signal.rule === rule);
  if (signals.length > 0)
    return signals.map(({ type, weight }) => `${signed(weight)} for ${TYPES[type]}`).join(', ');
  const factor = PACE_POINTS.find((each) => each.rule === rule);
  if (factor)
    return `${signed(factor.points)} ${Math.abs(factor.points) === 1 ? 'point' : 'points'}`;
  return URGENT_RULES.includes(rule) ? 'urgent at once' : undefined;
}

/** Rules that weigh something first, in the order of the code; then the others by name. */
export function rulesInOrder(rules: readonly RuleId[]): readonly RuleId[] {
  const weighed = [...SIGNAL_WEIGHTS, ...PACE_POINTS].map(({ rule }) => rule).concat(URGENT_RULES);
  const place = (rule: RuleId) => (weighed.includes(rule) ? weighed.indexOf(rule) : weighed.length);
  return [...rules].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** A rule text in parts: words, and blanks by name. */
export const partsOf = (
  text: string,
): readonly { readonly words: string; readonly blank: boolean }[] =>
  text.split(/\{(\w+)\}/).map((words, index) => ({ words, blank: index % 2 === 1 }));
