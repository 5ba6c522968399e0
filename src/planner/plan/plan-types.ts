/** The plan: what `plan(case, law, today)` returns. The command line prints this very shape. */
import type { Assumed, DebtorType, Letter, Route } from '#domain/case.ts';
import type { Aging } from '#domain/aging.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { RuleId, SourceId, StepId } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';

export const PACES = ['gentle', 'steady', 'brisk', 'urgent'] as const;
export type Pace = (typeof PACES)[number];

export const STEP_KINDS = [
  'reminder',
  'statement',
  'call',
  'letter',
  'offer',
  'wait',
  'review',
  'stop',
  'collect-proof',
  'ask-lawyer',
  'agency',
  'file-claim',
  'enforce',
  'write-off',
  'close',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const REPLIES = [
  'paid',
  'part-paid',
  'promises',
  'disputes',
  'refuses',
  'cannot-pay',
  'silent',
  'accepted',
  'done',
] as const;
export type Reply = (typeof REPLIES)[number];

export interface Step {
  /** Stable name of the step: key of `content/steps`, such as `call-first`. */
  readonly id: StepId;
  readonly kind: StepKind;
  readonly letter?: Letter;
  /** To whom, where it is not the debtor. */
  readonly to?: 'lawyer' | 'representative' | 'guarantor';
  readonly on: PlainDate;
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  /** What made it due, and the entry in which that stands. */
  readonly since: { readonly on: PlainDate; readonly entry?: string };
  /** The day it was due, where that has passed; `on` is then the first fair day from today. */
  readonly overdueSince?: PlainDate;
  /** How often it was tried or looked at before. */
  readonly tries: number;
  readonly because: readonly RuleId[];
  /** What to write down afterwards, in words. */
  readonly record: readonly string[];
  readonly then: readonly { readonly if: Reply; readonly stage: Stage }[];
  /** Deadline that the letter or offer of this step names. */
  readonly deadline?: PlainDate;
  /**
   * A dated review, or a choice that is the owner's: the plan ends here, and these are the ways
   * out, the fitting one first.
   */
  readonly rests?: readonly Route[];
  /** The route that doing it takes. */
  readonly route?: Route;
}

export interface RoutePlan {
  readonly route: Route;
  /** It may be taken today. */
  readonly open: boolean;
  /** The rung that stands before it, where only that keeps it closed. */
  readonly opensAfter?: Stage;
  readonly because: readonly RuleId[];
  /** What is left after fees, as decimal strings. */
  readonly net: { readonly low: string; readonly likely: string; readonly high: string };
  readonly weeks: readonly [number, number];
  /** Of a settlement: the least worth taking, a decimal string. */
  readonly floor?: string;
}

/** A figure behind the comparison of routes: a range with its source, or the owner's own. */
export interface Assumption {
  readonly name: keyof Assumed;
  readonly unit: 'percent' | 'money';
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  readonly own: boolean;
  readonly source?: SourceId;
}

export interface ContactBudget {
  /** Contact attempts still decent and lawful today (all channels). */
  readonly today: number;
  /** Calls still left in the seven, and the thirty, days that end today. */
  readonly week: number;
  readonly month: number;
  /** First moment at which a call is allowed again, ISO 8601 with the debtor's offset. */
  readonly nextAllowedAt?: string;
  readonly because: readonly RuleId[];
}

/** The dates of a case that must not be missed. */
export const DEADLINE_KINDS = [
  'limitation',
  'final-demand',
  'promise',
  'instalment',
  'offer',
  'proof-of-claim',
  'bond-notice',
  'bond-suit',
  'reclamation',
  'lien',
  'lien-notice',
  'lien-suit',
  'repay-check',
  'pause',
  'hearing',
  'answer-due',
  'appeal-over',
  'judgment-end',
  'judgment-renewal',
  'vat-relief',
  'vat-relief-end',
  'cooling-off',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly on: PlainDate;
  readonly source: SourceId;
}

/** The rules that a plan shows as warnings, the gravest first. */
export const WARNING_IDS = [
  'time-barred-no-court',
  'time-barred-extinguished',
  'time-barred-part-payment',
  'limitation-within-six-months',
  'filed-before-final-demand',
  'final-demand-short',
  'overpaid-give-back',
  'paid-after-closing',
  'place-not-covered',
  'place-past-review',
  'place-figures-doubtful',
  'currency-not-of-place',
  'court-arbitration-clause',
  'court-forum-clause',
  'guarantor-may-still-owe',
  'fees-clause-cuts-both-ways',
  'military-before-default',
  'third-party-no-word',
  'hardship-go-slow',
  'trade-freelance-law',
  'trade-rights-on-payment',
  'trade-hold-files',
  'trade-hold-item',
  'trade-hold-goods',
  'trade-health-privacy',
  'trade-health-details-out',
  'contact-rules-of-the-place',
  'statutory-rate-not-known',
] as const satisfies readonly RuleId[];
export type WarningId = (typeof WARNING_IDS)[number];

/** Why a rule fired, in words, and what it rests on. */
export interface Reason {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

export interface Plan {
  readonly stage: Stage;
  readonly pace: Pace;
  readonly paceBecause: readonly RuleId[];
  readonly debtorType: {
    readonly type: DebtorType;
    readonly confidence: 'low' | 'medium' | 'high';
    readonly because: readonly RuleId[];
    readonly overridden?: boolean;
  };
  readonly balance: {
    readonly principal: string;
    readonly interest: string;
    readonly fees: string;
    readonly total: string;
    readonly notYetDue: string;
    readonly disputed: string;
    readonly overpaid: string;
    readonly asOf: PlainDate;
  };
  /**
   * Due date of the oldest invoice of which anything is unpaid, and the days since: what age means
   * everywhere.
   */
  readonly oldestDueOn?: PlainDate;
  readonly daysLate: number;
  readonly contactBudget: ContactBudget;
  readonly next: Step;
  readonly steps: readonly Step[];
  readonly routes: readonly RoutePlan[];
  /** What the routes' money rests on. */
  readonly assumptions: readonly Assumption[];
  readonly deadlines: readonly Deadline[];
  readonly warnings: readonly WarningId[];
  /** Answers that would sharpen the plan. */
  readonly missing: readonly string[];
  readonly wouldChange: readonly {
    readonly answer: string;
    readonly to: string;
    readonly effect: string;
  }[];
  /** Log entries that did not move the ladder: kept, and shown as such. */
  readonly unmoved: readonly string[];
  readonly reasons: Readonly<Partial<Record<RuleId, Reason>>>;
}

/**
 * The plan but for what would change it, which costs a score of other plans: enough to show a case.
 */
export type PlanNow = Omit<Plan, 'wouldChange'>;

/**
 * With how late the balance is, for the list of all cases: its parts add up to all that is owed.
 */
export type AgedPlan = PlanNow & { readonly aging: Aging };
