/**
 * The debtor type, from transparent signals: each has a rule (its words), the type it speaks for,
 * and a weight. Kept and broken promises count most. The weights are this site's judgement, not
 * statistics.
 */
import type { Debtor, DebtorType } from '#domain/case.ts';
import type { RuleId } from '#domain/law.ts';

/** What is known of the debtor, from the answers and the log. */
export interface Signs {
  readonly debtor: Debtor | undefined;
  /** What they said last, in the answers or the log. */
  readonly said: string | undefined;
  readonly openDispute: boolean;
  readonly daysLate: number;
  readonly attempts: number;
  /** Attempts since the debtor's last word. */
  readonly unanswered: number;
  readonly talks: number;
  readonly brokenPromises: number;
  readonly keptPromises: number;
  /** Promises that gave way to a later one before their day had come. */
  readonly movedPromises?: number;
  readonly partPayments: number;
  /** A payment was taken back, or bounced. */
  readonly cameBack: boolean;
  readonly closed: boolean;
  /** The days of a final demand are over, and it was not paid. */
  readonly demandRanOut?: boolean;
}

export interface Signal {
  readonly rule: RuleId;
  readonly type: DebtorType;
  readonly weight: number;
}
export interface Diagnosis {
  readonly type: DebtorType;
  readonly confidence: 'low' | 'medium' | 'high';
  readonly because: readonly RuleId[];
  readonly signals: readonly Signal[];
  readonly overridden: boolean;
}

/**
 * After so many attempts without a word a good past, and a word without a day, say nothing any
 * more.
 */
const FADES_AFTER = 4;
/** So many attempts without a word are an answer of their own. */
const MANY_UNANSWERED = 7;

/**
 * Whether it may still be an oversight: not after a row of attempts without a word, nor once a
 * final demand has run out, nor where money was given and taken again.
 */
const mayBeOversight = ({ unanswered, demandRanOut, cameBack }: Signs): boolean =>
  unanswered < FADES_AFTER && !(demandRanOut ?? false) && !cameBack;

type Test = (signs: Signs) => boolean;
const SIGNALS: readonly (Signal & { readonly holds: Test })[] = [
  {
    rule: 'type-says-disputes',
    type: 'disputing',
    weight: 6,
    holds: (s) => s.said === 'disputes' || s.openDispute,
  },
  {
    rule: 'type-says-cannot-pay',
    type: 'cannot-pay',
    weight: 5,
    holds: (s) => s.said === 'cannot-pay',
  },
  { rule: 'type-hardship', type: 'cannot-pay', weight: 4, holds: (s) => has(s, 'hardship') },
  { rule: 'type-part-payment', type: 'cannot-pay', weight: 1, holds: (s) => s.partPayments > 0 },
  { rule: 'type-part-payment', type: 'juggling', weight: 1, holds: (s) => s.partPayments > 0 },
  { rule: 'type-says-not-now', type: 'juggling', weight: 4, holds: (s) => s.said === 'not-now' },
  {
    rule: 'type-often-late',
    type: 'juggling',
    weight: 3,
    holds: (s) => s.debtor?.history === 'often-late',
  },
  {
    rule: 'type-sometimes-late',
    type: 'juggling',
    weight: 1,
    holds: (s) => s.debtor?.history === 'sometimes-late',
  },
  {
    rule: 'type-one-broken-promise',
    type: 'juggling',
    weight: 2,
    holds: (s) => s.brokenPromises === 1 && !isSilent(s),
  },
  {
    rule: 'type-silent-after-promise',
    type: 'avoiding',
    weight: 5,
    holds: (s) => s.brokenPromises >= 1 && isSilent(s),
  },
  {
    rule: 'type-two-broken-promises',
    type: 'avoiding',
    weight: 6,
    holds: (s) => s.brokenPromises >= 2,
  },
  {
    rule: 'type-moves-the-day',
    type: 'avoiding',
    weight: 4,
    holds: (s) => (s.movedPromises ?? 0) >= 2 && s.keptPromises === 0,
  },
  { rule: 'type-says-refuses', type: 'avoiding', weight: 6, holds: (s) => s.said === 'refuses' },
  { rule: 'type-gone', type: 'avoiding', weight: 4, holds: (s) => s.debtor?.reach === 'gone' },
  {
    rule: 'type-silent',
    type: 'avoiding',
    weight: 3,
    holds: (s) => isSilent(s) && s.attempts >= 3 && s.brokenPromises === 0,
  },
  {
    rule: 'type-moving-assets',
    type: 'avoiding',
    weight: 5,
    holds: (s) => has(s, 'moving-assets'),
  },
  {
    rule: 'type-always-on-time',
    type: 'forgot',
    weight: 4,
    holds: (s) =>
      s.debtor?.history === 'always-on-time' && s.brokenPromises < 2 && mayBeOversight(s),
  },
  {
    rule: 'type-unanswered',
    type: 'avoiding',
    weight: 4,
    holds: (s) => s.unanswered >= MANY_UNANSWERED && s.brokenPromises === 0,
  },
  { rule: 'type-payment-came-back', type: 'juggling', weight: 4, holds: (s) => s.cameBack },
  {
    rule: 'type-recent',
    type: 'forgot',
    weight: 2,
    holds: (s) =>
      s.daysLate <= 30 && s.attempts <= 1 && s.brokenPromises === 0 && mayBeOversight(s),
  },
  {
    rule: 'type-says-will-pay',
    type: 'forgot',
    weight: 2,
    holds: (s) => s.said === 'will-pay' && s.brokenPromises === 0 && mayBeOversight(s),
  },
  {
    rule: 'type-kept-promise',
    type: 'forgot',
    weight: 2,
    holds: (s) => s.keptPromises > 0 && s.brokenPromises === 0 && mayBeOversight(s),
  },
];

/** Every signal with the type it speaks for and its weight, for the page that publishes them. */
export const SIGNAL_WEIGHTS: readonly Signal[] = SIGNALS.map(({ rule, type, weight }) => ({
  rule,
  type,
  weight,
}));

function has({ debtor }: Signs, sign: NonNullable<Debtor['signs']>[number]): boolean {
  return debtor?.signs?.includes(sign) ?? false;
}

/** Silent: the owner says so, or several attempts went by without a talk or a word. */
function isSilent(signs: Signs): boolean {
  if (signs.debtor?.reach === 'talking') return false;
  return (
    signs.debtor?.reach === 'silent' ||
    (signs.attempts >= 3 &&
      signs.talks === 0 &&
      (signs.said === undefined || signs.said === 'nothing'))
  );
}

const LEAST = 2;

/**
 * The debtor type that the signals speak for, how sure, and why; the owner's override always wins.
 */
export function diagnose(signs: Signs): Diagnosis {
  const signals = SIGNALS.filter(({ holds }) => holds(signs)).map(({ rule, type, weight }) => ({
    rule,
    type,
    weight,
  }));
  const override = signs.debtor?.typeOverride;
  if (override)
    return {
      type: override,
      confidence: 'high',
      because: ['type-owner-knows'],
      signals,
      overridden: true,
    };
  const scores = new Map<DebtorType, number>();
  for (const { type, weight } of signals) scores.set(type, (scores.get(type) ?? 0) + weight);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < LEAST || best[1] === second?.[1]) {
    return {
      type: 'unclear',
      confidence: 'low',
      because: signals.length > 0 ? ['type-signals-differ'] : ['type-nothing-known'],
      signals,
      overridden: false,
    };
  }
  const lead = best[1] - (second?.[1] ?? 0);
  const because = [
    ...new Set(signals.filter(({ type }) => type === best[0]).map(({ rule }) => rule)),
  ];
  return {
    type: best[0],
    confidence: confidenceOf(best[1], lead),
    because,
    signals,
    overridden: false,
  };
}

function confidenceOf(points: number, lead: number): Diagnosis['confidence'] {
  if (points >= 5 && lead >= 3) return 'high';
  return points >= 3 && lead >= 2 ? 'medium' : 'low';
}
