/**
 * What a life says about the debtor and how fast to go, judged as of its last change and never as
 * of today.
 */
import type { BudgetTerms } from '#domain/contact-budget.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import { diagnose, type Diagnosis } from '#domain/diagnosis.ts';
import { totalsOn } from '#domain/ledger.ts';
import type { Clock } from '#domain/limitation.ts';
import type { RuleId } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { paceOf, WAITS, type PaceInputs, type PaceName } from '#domain/pace.ts';
import { clockOf, oldestOn } from '#planner/replay/facts.ts';
import { contestedIn } from '#planner/replay/contested.ts';
import type { Life } from '#planner/replay/life.ts';
import { isDone } from '#planner/replay/memory.ts';

export type Waits = (typeof WAITS)[PaceName];

export interface Judged {
  readonly diagnosis: Diagnosis;
  readonly pace: PaceName;
  readonly paceBecause: readonly RuleId[];
  readonly terms: BudgetTerms;
  /** What is disputed and not answered, in cents, never more than what is unpaid. */
  readonly disputed: Cents;
  /** What is due and not disputed, in cents. */
  readonly undisputed: Cents;
  readonly unpaid: Cents;
  readonly daysLate: number;
  readonly clock: Clock;
  /**
   * The waits of a step whose anchor is that day: with the age of the debt then, or a wait would
   * shrink while it runs.
   */
  waitsOn(day: PlainDate): Waits;
}

/**
 * A promise whose day has passed is asked about before it weighs as broken: until then, or until
 * the owner turns to them again.
 */
export function isAskedAbout({ talks, memory }: Life, on: PlainDate): boolean {
  const last = talks.promises.at(-1);
  if (last?.state !== 'broken') return true;
  const from = last.brokenFrom;
  const since = (day: PlainDate | undefined) => day !== undefined && day >= from;
  return (
    isDone(memory, 'check-promise', from, on) || since(memory.own?.on) || since(memory.word?.on)
  );
}

/** Judges a life as of its last change. */
export function judge(life: Life): Judged {
  const { file, talks, climb, notices, debt, memory, place, changedOn: on } = life;
  const { answers } = file;
  const totals = totalsOn(debt.ledger, on);
  const unpaid = totals.total + totals.notYetDue;
  const oldest = oldestOn(life, on);
  const ageOn = (day: PlainDate) => (oldest ? Math.max(0, daysBetween(oldest, day)) : 0);
  const daysLate = ageOn(on);
  const clock = clockOf(life, on);
  const closed = notices.seen.has('closed');
  const disputed = contestedIn(debt, on);
  const broken = talks.broken - (isAskedAbout(life, on) ? 0 : 1);
  const attempts =
    climb.reminders + climb.calls + climb.demands + (answers.before?.finalDemandOn ? 1 : 0);
  const unanswered = memory.word ? unansweredIn(life) : attempts;
  const last = talks.promises.at(-1);
  const diagnosis = diagnose({
    debtor: answers.debtor,
    said: talks.said?.what,
    openDispute: disputed > 0 && unpaid > 0,
    daysLate,
    attempts,
    unanswered,
    talks: climb.talks,
    brokenPromises: broken,
    keptPromises: talks.kept,
    movedPromises: talks.promises.filter(({ state }) => state === 'replaced').length,
    partPayments: unpaid > 0 && debt.paid * TELLING >= unpaid ? debt.payments : 0,
    cameBack: debt.cameBack !== undefined,
    closed,
    demandRanOut: life.situation.context.finalDemand === 'passed',
  });
  const inputs: Omit<PaceInputs, 'daysLate'> = {
    answers,
    unpaid,
    type: diagnosis.type,
    brokenPromises: broken,
    unanswered,
    clock,
    closed,
  };
  const { pace, because } = paceOf({ ...inputs, daysLate });
  return {
    diagnosis,
    pace,
    paceBecause: because,
    disputed,
    undisputed: Math.max(0, totals.total - disputed),
    unpaid,
    daysLate,
    clock,
    terms: {
      kind: answers.debtor?.kind,
      place,
      onHold: life.situation.context.holds.length > 0,
      guaranteed: answers.debt.clauses?.includes('personal-guarantee') ?? false,
      promiseDueOn: last?.state === 'broken' ? last.by : undefined,
    },
    waitsOn: (day) => WAITS[paceOf({ ...inputs, daysLate: ageOn(day) }).pace],
  };
}

/**
 * A payment says something about the debtor from a twentieth of what is left on: a cent says
 * nothing.
 */
const TELLING = 20;

const unansweredIn = ({ memory: { tried } }: Life): number =>
  tried.reminder.unanswered +
  tried.call.unanswered +
  tried.demand.unanswered +
  tried['final-demand'].unanswered;
