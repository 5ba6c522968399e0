/** Where a case stands today: everything that the steps, routes and warnings are made from. */
import type { BudgetTerms } from '#domain/contact-budget.ts';
import type { Answers, Case } from '#domain/case.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import { diagnose, type Diagnosis } from '#domain/diagnosis.ts';
import type { Law, PlaceLaw, RuleId } from '#domain/law.ts';
import { totalsOn, type LedgerTotals } from '#domain/ledger.ts';
import type { Cents } from '#domain/money.ts';
import { paceOf, WAITS, type PaceName } from '#domain/pace.ts';
import type { PromiseMade } from '#planner/replay/agreements.ts';
import { replay, type Replay } from '#planner/replay/replay.ts';

export interface Standing {
  readonly file: Case;
  readonly answers: Answers;
  readonly law: Law;
  readonly today: PlainDate;
  readonly now: Replay;
  readonly place: PlaceLaw | undefined;
  readonly totals: LedgerTotals;
  /** Everything unpaid, due or not, in cents. */
  readonly unpaid: Cents;
  readonly daysLate: number;
  readonly diagnosis: Diagnosis;
  readonly pace: PaceName;
  readonly paceBecause: readonly RuleId[];
  readonly waits: (typeof WAITS)[PaceName];
  readonly terms: BudgetTerms;
  readonly timeZone: string | undefined;
  readonly pendingPromise: PromiseMade | undefined;
  /** The latest promise, where it was broken and nothing was tried since. */
  readonly freshlyBroken: PromiseMade | undefined;
  readonly person: boolean;
}

const CLOSED_OR_HELD = (now: Replay) => now.situation.context.holds.length > 0;

/** Replays the case and diagnoses it. */
export function standingOf(file: Case, law: Law, today: PlainDate): Standing {
  const { answers } = file;
  const now = replay(file, law, today);
  const totals = totalsOn(now.ledger, today);
  const unpaid = totals.total + totals.notYetDue;
  const daysLate = now.oldestDueOn ? Math.max(0, daysBetween(now.oldestDueOn, today)) : 0;
  const closed = now.notices.has('closed');
  const diagnosis = diagnose({
    debtor: answers.debtor,
    said: now.said,
    openDispute: now.disputed > 0 && unpaid > 0,
    daysLate,
    attempts: now.counts.reminders + now.counts.calls,
    talks: now.counts.talks,
    brokenPromises: now.counts.brokenPromises,
    keptPromises: now.counts.keptPromises,
    movedPromises: now.promises.filter(({ state }) => state === 'replaced').length,
    partPayments: unpaid > 0 ? now.payments.length : 0,
    closed,
  });
  const { pace, because } = paceOf({
    answers,
    unpaid,
    type: diagnosis.type,
    daysLate,
    brokenPromises: now.counts.brokenPromises,
    clock: now.clock,
    closed,
  });
  const last = now.promises.at(-1);
  const freshlyBroken =
    last?.state === 'broken' && !(now.lastChaseOn && now.lastChaseOn > last.by) ? last : undefined;
  const kind = answers.debtor?.kind;
  return {
    file,
    answers,
    law,
    today,
    now,
    place: now.place,
    totals,
    unpaid,
    daysLate,
    diagnosis,
    pace,
    paceBecause: because,
    waits: WAITS[pace],
    terms: {
      kind,
      place: now.place,
      onHold: CLOSED_OR_HELD(now),
      guaranteed: answers.debt.clauses?.includes('personal-guarantee') ?? false,
      promiseDueOn: last && last.state === 'broken' ? last.by : undefined,
    },
    timeZone: answers.debtor?.timeZone ?? now.place?.timeZones[0],
    pendingPromise: now.promises.findLast(({ state }) => state === 'pending'),
    freshlyBroken,
    person: kind !== 'business',
  };
}

/** The usual facts of an open debt, for asking the machine what would follow. */
export const demandDaysOf = ({ place, answers }: Pick<Standing, 'place' | 'answers'>): number =>
  place?.demandDays[answers.debtor?.kind ?? 'consumer'] ?? 14;
