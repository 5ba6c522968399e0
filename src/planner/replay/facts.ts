/** What the calendar and the ledger say to the machine on a day. */
import { CALLS_TRIED } from '#domain/cadence.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { oldestUnpaid, totalsOn } from '#domain/ledger.ts';
import { clockOn, type Clock } from '#domain/limitation.ts';
import { isBroken } from '#planner/replay/agreements.ts';
import type { Facts } from '#planner/ladder/events.ts';
import { JUDGMENT_DAYS, type History } from '#planner/replay/history.ts';
import type { Stage } from '#planner/ladder/stages.ts';

/** Where the limitation clock stands: stopped once a claim is filed. */
export function clockOf(
  { place, limits, paid }: History,
  filed: boolean,
  oldestDueOn: PlainDate | undefined,
  on: PlainDate,
): Clock {
  if (filed) return 'running';
  const clock = clockOn(place, oldestDueOn && limits.get(oldestDueOn), on);
  // A part payment may have kept a debt alive that would else be gone: it is for a lawyer to say, not for this site to close.
  return clock === 'extinguished' && paid > 0 ? 'over' : clock;
}

/** The facts of a day at a stage. */
export function factsOn(
  history: History,
  stage: Stage | undefined,
  filed: boolean,
  on: PlainDate,
): Facts {
  const { ledger, agreement, file } = history;
  const { total, notYetDue } = totalsOn(ledger, on);
  const oldest = oldestUnpaid(ledger, on);
  const clock = clockOf(history, filed, oldest, on);
  const broken = history.brokenPromises;
  // A notice of a newly due invoice takes it up no rung: only a call or a demand after its due date does.
  const reached = history.climbedOn ?? history.lastChaseOn;
  const talkedOrTried = history.talks > 0 || history.calls >= CALLS_TRIED;
  return {
    unpaid: total > 0 ? 'due' : notYetDue > 0 ? 'not-due' : 'nothing',
    forgiven: history.forgiven,
    fresh: history.chased && reached !== undefined && oldest !== undefined && oldest > reached,
    rungDone:
      talkedOrTried ||
      (stage === 'chasing.reminder' && history.reminders >= history.remindersNeeded),
    clock: clock === 'unknown' ? 'running' : clock,
    movingAssets: file.answers.debtor?.signs?.includes('moving-assets') ?? false,
    demandDeadlinePassed: history.demandDeadline !== undefined && on > history.demandDeadline,
    brokenPromises: broken >= 2 ? 2 : broken === 1 ? 1 : 0,
    agreementBroken: agreement !== undefined && isBroken(agreement, history.paid, on),
    offerExpired:
      agreement?.state === 'open' && agreement.expiresOn !== undefined && on > agreement.expiresOn,
    coolingOffOver: history.coolingUntil === undefined || on >= history.coolingUntil,
    judgmentUnpaid:
      history.judgmentOn !== undefined && on >= addDays(history.judgmentOn, JUDGMENT_DAYS),
  };
}
