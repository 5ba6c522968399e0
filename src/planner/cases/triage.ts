/**
 * Which case to do first, and why: a deadline, a broken word and the money at stake, each with its
 * points in the open.
 *
 * What can be done today comes before what waits; a case on hold and a closed one are never first.
 * Amounts are only ever compared within one currency. The same cases on the same day give the same
 * order.
 */
import { compare as inText } from '#domain/order.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import type { Cents } from '#domain/money.ts';
import { BUCKETS, type Summary } from '#planner/cases/overview.ts';
import type { DeadlineKind } from '#planner/plan/plan-types.ts';

/** One reason for the place of a case in the order, with the points it brought. */
export type TriagePart = { readonly points: number } & (
  | {
      readonly kind: 'deadline';
      readonly deadline: DeadlineKind;
      readonly on: PlainDate;
      readonly days: number;
    }
  | { readonly kind: 'moving-assets' }
  | { readonly kind: 'promise-broken'; readonly by: PlainDate; readonly days: number }
  | { readonly kind: 'plan-broken' }
  | { readonly kind: 'they-wait' }
  | { readonly kind: 'money'; readonly largest: boolean; readonly odds: 'good' | 'fair' | 'poor' }
  | { readonly kind: 'fading'; readonly daysLate: number }
);
export interface Ranked {
  readonly summary: Summary;
  readonly score: number;
  /** The weightiest first. */
  readonly parts: readonly TriagePart[];
}

/**
 * Dates that bind the debtor, or open something to the owner: they press for nothing, and the step
 * that follows has a date of its own.
 */
const THEIRS: ReadonlySet<string> = new Set([
  'final-demand',
  'demand',
  'settlement',
  'offer',
  'promise',
  'instalment',
  'cooling-off',
  'answer-due',
  'appeal-over',
  'vat-relief',
]);
/** Points for a deadline by the days that are left, at most so many each. */
const NEAR: readonly (readonly [days: number, points: number])[] = [
  [3, 60],
  [7, 50],
  [14, 38],
  [30, 26],
  [90, 10],
  [180, 5],
];
const MOVING = 30;
const PLAN_BROKEN = 24;
const THEY_WAIT = 18;
/** At most so much for the money that pressing is likely to bring, next to the other open cases. */
const MONEY = 25;
const FADING = 6;
/** From the second to the fourth month each week costs most of the odds. */
const FADES = { from: 60, to: 120 } as const;

const pointsFor = (days: number): number => NEAR.find(([most]) => days <= most)?.[1] ?? 0;
/** The fresher a broken promise, the more a word about it helps. */
function brokenPoints(days: number): number {
  if (days <= 3) return 28;
  return days <= 14 ? 20 : 10;
}
/** The odds of being paid, in a word. */
function oddsOf(chancePct: number): 'good' | 'fair' | 'poor' {
  if (chancePct >= 65) return 'good';
  return chancePct >= 35 ? 'fair' : 'poor';
}
const expected = ({ owed, chancePct }: Summary): number => owed * chancePct;

interface Field {
  readonly count: number;
  readonly most: Cents;
  readonly mostExpected: number;
}

/** The open cases of one currency: what a case is measured against. */
function fieldsOf(summaries: readonly Summary[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const each of summaries) {
    if (each.bucket !== 'today' && each.bucket !== 'waiting') continue;
    const field = fields.get(each.currency) ?? { count: 0, most: 0, mostExpected: 0 };
    fields.set(each.currency, {
      count: field.count + 1,
      most: Math.max(field.most, each.owed),
      mostExpected: Math.max(field.mostExpected, expected(each)),
    });
  }
  return fields;
}

function partsOf(
  summary: Summary,
  field: Field | undefined,
  today: PlainDate,
): readonly TriagePart[] {
  const parts: TriagePart[] = [];
  const nearest = summary.deadlines
    .filter(({ kind, on }) => !THEIRS.has(kind) && on >= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  if (nearest) {
    const days = daysBetween(today, nearest.on);
    if (pointsFor(days) > 0)
      parts.push({
        kind: 'deadline',
        deadline: nearest.kind,
        on: nearest.on,
        days,
        points: pointsFor(days),
      });
  }
  if (summary.bucket === 'held' || summary.bucket === 'closed') return parts;
  if (summary.movingAssets) parts.push({ kind: 'moving-assets', points: MOVING });
  if (summary.brokenOn) {
    const days = daysBetween(summary.brokenOn, today);
    parts.push({ kind: 'promise-broken', by: summary.brokenOn, days, points: brokenPoints(days) });
  }
  if (summary.stage === 'negotiating.paymentPlan.broken')
    parts.push({ kind: 'plan-broken', points: PLAN_BROKEN });
  if (summary.stage === 'disputed.looking' || summary.next.id === 'answer-offer')
    parts.push({ kind: 'they-wait', points: THEY_WAIT });
  if (field && field.mostExpected > 0) {
    const points = Math.round((MONEY * expected(summary)) / field.mostExpected);
    const odds = oddsOf(summary.chancePct);
    if (points > 0)
      parts.push({
        kind: 'money',
        largest: field.count > 1 && summary.owed === field.most,
        odds,
        points,
      });
  }
  if (summary.daysLate >= FADES.from && summary.daysLate <= FADES.to)
    parts.push({ kind: 'fading', daysLate: summary.daysLate, points: FADING });
  return parts.toSorted((a, b) => b.points - a.points);
}

function compare(a: Ranked, b: Ranked): number {
  const bucket = BUCKETS.indexOf(a.summary.bucket) - BUCKETS.indexOf(b.summary.bucket);
  if (bucket !== 0) return bucket;
  // What waits comes up by its date; what can be done today by its weight.
  if (a.summary.bucket === 'waiting' && a.summary.next.on !== b.summary.next.on)
    return a.summary.next.on < b.summary.next.on ? -1 : 1;
  if (a.score !== b.score) return b.score - a.score;
  const key = ({ oldestDueOn, openedOn, id }: Summary) =>
    `${oldestDueOn ?? '9999'} ${openedOn} ${id}`;
  return inText(key(a.summary), key(b.summary));
}

/** The cases in the order in which to do them, each with its reasons. */
export function triage(summaries: readonly Summary[], today: PlainDate): readonly Ranked[] {
  const fields = fieldsOf(summaries);
  return summaries
    .map((summary): Ranked => {
      const parts = partsOf(summary, fields.get(summary.currency), today);
      return { summary, parts, score: parts.reduce((sum, { points }) => sum + points, 0) };
    })
    .sort(compare);
}

/** The case to do first; undefined where no case has anything to do today. */
export const firstOf = (ranked: readonly Ranked[]): Ranked | undefined =>
  ranked.find(({ summary }) => summary.bucket === 'today');
