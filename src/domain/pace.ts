/**
 * Pace: how fast the ladder is climbed. Practice: a small debt of a customer who always paid is not
 * a large one of a stranger.
 */
import type { Answers, DebtorType } from '#domain/case.ts';
import type { RuleId } from '#domain/law.ts';
import type { Clock } from '#domain/limitation.ts';
import type { Cents } from '#domain/money.ts';
import { sumsOf, type Sums } from '#domain/sums.ts';

export const PACE_ORDER = ['gentle', 'steady', 'brisk', 'urgent'] as const;
export type PaceName = (typeof PACE_ORDER)[number];

/** The rule that says what a pace means. */
export const PACE_RULES: Readonly<Record<PaceName, RuleId>> = {
  gentle: 'pace-gentle',
  steady: 'pace-steady',
  brisk: 'pace-brisk',
  urgent: 'pace-urgent',
};

export interface PaceInputs {
  readonly answers: Answers;
  /** All that is unpaid, in cents. */
  readonly unpaid: Cents;
  readonly type: DebtorType;
  readonly daysLate: number;
  readonly brokenPromises: number;
  /** Attempts since the debtor's last word. */
  readonly unanswered: number;
  readonly clock: Clock;
  readonly closed: boolean;
}

interface Factor {
  readonly rule: RuleId;
  readonly points: number;
  readonly holds: (inputs: PaceInputs & { readonly sums: Sums }) => boolean;
}
/** After so many attempts without a word a customer who always paid has gone quiet. */
const QUIET_AFTER = 4;

const FACTORS: readonly Factor[] = [
  { rule: 'pace-small-sum', points: -1, holds: ({ unpaid, sums }) => unpaid < sums.small },
  {
    rule: 'pace-large-sum',
    points: 1,
    holds: ({ unpaid, sums }) => unpaid >= sums.large && unpaid < sums.veryLarge,
  },
  { rule: 'pace-very-large-sum', points: 2, holds: ({ unpaid, sums }) => unpaid >= sums.veryLarge },
  {
    rule: 'pace-good-payer',
    points: -2,
    holds: ({ answers, type, unanswered }) =>
      answers.debtor?.history === 'always-on-time' &&
      type !== 'avoiding' &&
      unanswered < QUIET_AFTER,
  },
  {
    rule: 'pace-gone-silent',
    points: 2,
    holds: ({ answers, unanswered, unpaid, sums }) =>
      answers.debtor?.history === 'always-on-time' &&
      unanswered >= QUIET_AFTER &&
      unpaid >= sums.large,
  },
  {
    rule: 'pace-new-customer',
    points: 1,
    holds: ({ answers }) => answers.debtor?.history === 'new',
  },
  {
    rule: 'pace-late-payer',
    points: 1,
    holds: ({ answers }) => answers.debtor?.history === 'often-late',
  },
  { rule: 'pace-oversight', points: -1, holds: ({ type }) => type === 'forgot' },
  { rule: 'pace-juggling', points: 1, holds: ({ type }) => type === 'juggling' },
  { rule: 'pace-avoiding', points: 2, holds: ({ type }) => type === 'avoiding' },
  {
    rule: 'pace-over-thirty-days',
    points: 1,
    holds: ({ daysLate }) => daysLate > 30 && daysLate <= 60,
  },
  {
    rule: 'pace-over-sixty-days',
    points: 2,
    holds: ({ daysLate }) => daysLate > 60 && daysLate <= 90,
  },
  { rule: 'pace-over-ninety-days', points: 3, holds: ({ daysLate }) => daysLate > 90 },
  { rule: 'pace-broken-promise', points: 1, holds: ({ brokenPromises }) => brokenPromises >= 1 },
  {
    rule: 'pace-hardship',
    points: -2,
    holds: ({ answers }) => answers.debtor?.signs?.includes('hardship') ?? false,
  },
  {
    rule: 'pace-keep-customer',
    points: -1,
    holds: ({ answers }) => answers.goal?.keepCustomer === 'yes',
  },
  {
    rule: 'pace-end-relationship',
    points: 1,
    holds: ({ answers }) => answers.goal?.keepCustomer === 'no',
  },
];
const URGENT: readonly Omit<Factor, 'points'>[] = [
  { rule: 'pace-time-short', holds: ({ clock }) => clock === 'near' },
  {
    rule: 'pace-assets-moving',
    holds: ({ answers }) => answers.debtor?.signs?.includes('moving-assets') ?? false,
  },
  { rule: 'pace-business-closed', holds: ({ closed }) => closed },
];

/**
 * Every factor with its points, and the rules that make a case urgent whatever the points, for the
 * page that publishes them.
 */
export const PACE_POINTS: readonly { readonly rule: RuleId; readonly points: number }[] =
  FACTORS.map(({ rule, points }) => ({ rule, points }));
export const URGENT_RULES: readonly RuleId[] = URGENT.map(({ rule }) => rule);

/** The pace of a case and the rules that set it. Never gentler for a larger sum, all else alike. */
export function paceOf(given: PaceInputs): {
  readonly pace: PaceName;
  readonly because: readonly RuleId[];
} {
  const inputs = { ...given, sums: sumsOf(given.answers.debt.currency) };
  const urgent = URGENT.filter(({ holds }) => holds(inputs)).map(({ rule }) => rule);
  if (urgent.length > 0) return { pace: 'urgent', because: urgent };
  const factors = FACTORS.filter(({ holds }) => holds(inputs));
  const points = factors.reduce((sum, factor) => sum + factor.points, 0);
  const pace = paceAt(points);
  const towards = factors.filter((factor) => SPEAKS_FOR[pace](factor.points));
  return { pace, because: towards.length > 0 ? towards.map(({ rule }) => rule) : ['pace-usual'] };
}

/** The pace at a sum of points. */
function paceAt(points: number): PaceName {
  if (points <= -2) return 'gentle';
  if (points <= 2) return 'steady';
  return points <= 8 ? 'brisk' : 'urgent';
}

/** Which factors speak for a pace, by their points. */
const SPEAKS_FOR: Readonly<Record<PaceName, (points: number) => boolean>> = {
  gentle: (points) => points < 0,
  steady: () => true,
  brisk: (points) => points > 0,
  urgent: (points) => points > 0,
};

/** Days to wait after a rung before the next one, by pace (`cadence-after-due`). */
export const WAITS: Readonly<
  Record<
    PaceName,
    {
      readonly reminder: number;
      readonly call: number;
      readonly demand: number;
      readonly offer: number;
    }
  >
> = {
  gentle: { reminder: 7, call: 10, demand: 14, offer: 14 },
  steady: { reminder: 7, call: 7, demand: 14, offer: 10 },
  brisk: { reminder: 4, call: 5, demand: 10, offer: 7 },
  urgent: { reminder: 2, call: 2, demand: 7, offer: 5 },
};
