/** Where the talks of a case stand on a day, as its letters tell it. */
import type { Case, DebtorSaying } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { missedFrom, nextInstalment } from '#planner/replay/agreements.ts';
import { agreedAfterJudgment } from '#planner/replay/facts.ts';
import { stageOf, type Life } from '#planner/replay/life.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import { replayRead } from '#planner/replay/replay.ts';

export interface LetterTalks {
  /** What the debtor said last, if anything. */
  readonly said?: DebtorSaying | undefined;
  /** A day to pay was promised at some time. */
  readonly promised: boolean;
  /** Somebody called, or tried to. */
  readonly called: boolean;
  /** A demand went out: from then on the debtor knows what the law or the agreement adds. */
  readonly demanded: boolean;
  /** The payment of an agreed plan that is missing, or what is missing of it. */
  readonly missed?: { readonly on: PlainDate; readonly amount: Cents } | undefined;
  /** The day of the judgment for the creditor. */
  readonly judgmentOn?: PlainDate | undefined;
  /** What was ordered or agreed after it, and is kept: nothing is asked for meanwhile. */
  readonly judgmentKept: boolean;
  /** The number that the court gave the case. */
  readonly caseNumber?: string | undefined;
}

/** Days to pay a judgment on that were ordered or agreed after it, none of them missed. */
function isJudgmentKept(life: Life, today: PlainDate): boolean {
  const agreed = agreedAfterJudgment(life);
  const next = agreed && nextInstalment(agreed, life.debt.paid);
  return next !== undefined && today < missedFrom(next.on, life.place);
}

const numberAtCourt = (file: Case, today: PlainDate): string | undefined =>
  orderedLog(file, today).counting.findLast((entry) => entry.type === 'filed')?.number;

/** What was said, asked and missed in a case up to a day. */
export function letterTalks(file: Case, law: Law, today: PlainDate): LetterTalks {
  const { life } = replayRead(file, law, today);
  const { talks, climb, court, debt } = life;
  const isBroken = stageOf(life) === 'negotiating.paymentPlan.broken';
  return {
    said: talks.said?.what,
    promised: talks.promises.length > 0,
    called: climb.calls > 0 || climb.talks > 0,
    demanded: climb.demands > 0 || court.finalDemandOn !== undefined,
    missed: isBroken && talks.agreement ? nextInstalment(talks.agreement, debt.paid) : undefined,
    judgmentOn: court.judgmentOn,
    judgmentKept: isJudgmentKept(life, today),
    caseNumber: numberAtCourt(file, today),
  };
}
