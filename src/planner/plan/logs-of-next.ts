/**
 * What is logged next in a case: what doing its next step and each reply leave in the log, and the
 * money that was to come.
 */
import type { Case, Route } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, StepId } from '#domain/law.ts';
import { decimal, type Cents } from '#domain/money.ts';
import { isClosed } from '#planner/ladder/stages.ts';
import { firstDue } from '#planner/plan/due/steps-due.ts';
import {
  entriesOfReply,
  entriesOfStep,
  settlementSum,
  type NewEntry,
} from '#planner/plan/entries.ts';
import type { Reply } from '#planner/plan/plan-types.ts';
import { judgeRoutes } from '#planner/plan/judge-routes.ts';
import { leastWorth } from '#planner/plan/routes.ts';
import { standingOf, type Standing } from '#planner/plan/standing.ts';
import { nextInstalment, scheduleOf, type Agreed } from '#planner/replay/agreements.ts';
import { agreedAfterJudgment } from '#planner/replay/facts.ts';
import { unpaidOn, type Life } from '#planner/replay/life.ts';

/** Money that was promised or agreed, as a decimal string, and its day. */
export interface Expected {
  readonly kind: 'promise' | 'instalment' | 'settlement';
  /** What of it is still missing. */
  readonly amount: string;
  readonly on: PlainDate;
  /** Which part of how many, from 1. */
  readonly number: number;
  readonly of: number;
}

/** What a settlement of today may come to, in decimal strings. */
export interface SettlementTerms {
  /** The sum that an offer would name. */
  readonly propose: string;
  /** The least worth taking, and the way that would leave as much; absent where none would. */
  readonly least?: { readonly amount: string; readonly instead: Route };
}

export interface LogsOfNext {
  /** What doing the next step leaves; empty where it is only waited for. */
  readonly done: readonly NewEntry[];
  readonly replies: readonly { readonly reply: Reply; readonly entries: readonly NewEntry[] }[];
  /** The money that the next step waits for or asks after. */
  readonly expected?: Expected;
  /** The next part of an agreement that runs, whatever is next. */
  readonly part?: Expected;
  /** Absent where nothing is left to settle. */
  readonly settlement?: SettlementTerms;
}

/** Steps that are about a promise, and those about a part of an agreement. */
const OF_PROMISE: ReadonlySet<StepId> = new Set(['wait-promise', 'check-promise']);
const OF_PART: ReadonlySet<StepId> = new Set([
  'wait-instalment',
  'check-instalment',
  'call-plan-missed',
]);

const wholeOn = (on: PlainDate, amount: Cents) => ({
  amount: decimal(amount),
  on,
  number: 1,
  of: 1,
});

function promiseExpected(life: Life, unpaid: Cents): Expected | undefined {
  const made = life.talks.promises.at(-1);
  if (!made) return undefined;
  const missing = (made.amount ?? made.balanceThen) - (life.debt.paid - made.paidBefore);
  const amount = Math.min(missing, unpaid);
  return amount > 0 ? { kind: 'promise', ...wholeOn(made.by, amount) } : undefined;
}

function partExpected(life: Life, agreed: Agreed | undefined): Expected | undefined {
  const next = agreed && nextInstalment(agreed, life.debt.paid);
  if (!next) return undefined;
  const kind = agreed.kind === 'settlement' && next.of === 1 ? 'settlement' : 'instalment';
  return { kind, ...next, amount: decimal(next.amount) };
}

/** A settlement that was offered in one sum: what paying it comes to. */
function offerExpected({ talks: { agreement } }: Life): Expected | undefined {
  if (agreement?.kind !== 'settlement' || agreement.state !== 'open') return undefined;
  const [only, ...more] = scheduleOf(agreement);
  return only && more.length === 0
    ? { kind: 'settlement', ...wholeOn(only.on, only.amount) }
    : undefined;
}

function expectedAt(step: StepId, life: Life, unpaid: Cents): Expected | undefined {
  if (OF_PROMISE.has(step)) return promiseExpected(life, unpaid);
  if (OF_PART.has(step))
    return partExpected(life, agreedAfterJudgment(life) ?? life.talks.agreement);
  return step === 'wait-offer' ? offerExpected(life) : undefined;
}

function settlementTerms(standing: Standing): SettlementTerms | undefined {
  const { stage, unpaid, daysLate } = standing;
  if (isClosed(stage) || unpaid <= 0) return undefined;
  const { floor, instead } = leastWorth(judgeRoutes(standing, unpaid, daysLate), standing);
  return {
    propose: decimal(settlementSum(unpaid, floor)),
    ...(instead ? { least: { amount: decimal(floor), instead } } : {}),
  };
}

/**
 * What the buttons under the next step of a case log: the same entries of which the plan tells
 * where they lead. Parameters as of `plan`.
 * @param standing where the case stands on that day, where that is known already
 */
export function logsOfNext(
  file: Case,
  law: Law,
  today: PlainDate,
  standing = standingOf(file, law, today),
): LogsOfNext {
  const { life } = standing;
  const step = firstDue(standing);
  const agreed = agreedAfterJudgment(life) ?? life.talks.agreement;
  const part = agreed?.state === 'accepted' ? partExpected(life, agreed) : undefined;
  const expected = expectedAt(step.id, life, unpaidOn(life, standing.today));
  const settlement = settlementTerms(standing);
  return {
    done: entriesOfStep(step, standing.today, life),
    replies: step.replies.map((reply) => ({
      reply,
      entries: entriesOfReply(step, reply, standing.today, life),
    })),
    ...(expected ? { expected } : {}),
    ...(part && part.of > 1 ? { part } : {}),
    ...(settlement ? { settlement } : {}),
  };
}
