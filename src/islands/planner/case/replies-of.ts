/** The replies to the next step as links: what each is called, where it leads, and its log form. */
import { CAME, replyLink, type LogLink } from '#islands/planner/case/reply-links.ts';
import { STEP } from '#islands/planner/words/case.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { REPLY_NAMES } from '#islands/planner/words/plan.ts';
import { isCheck } from '#planner/plan/checks.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { LogsOfNext } from '#planner/plan/logs-of-next.ts';
import type { PlanNow, Reply, Step } from '#planner/plan/plan-types.ts';

export interface ReplyChoice {
  readonly label: string;
  readonly link: LogLink;
  /** Where it leads; absent where the plan does not say. */
  readonly stage?: Stage;
}

/** Replies that stand elsewhere under this step: as its buttons. */
function asButtons(step: Step, { expected }: LogsOfNext): readonly Reply[] {
  if (isCheck(step.id) && expected) return ['done', 'paid', 'part-paid'];
  // After a call the block itself asks how it went.
  if (step.kind === 'call') return ['done', 'silent'];
  return step.id === 'answer-offer' ? ['done', 'accepted'] : ['done'];
}

/**
 * The replies to the next step; money that was promised or agreed comes before the whole balance.
 */
export function repliesOf({ next, balance }: PlanNow, logs: LogsOfNext): readonly ReplyChoice[] {
  const { expected } = logs;
  const buttons = asButtons(next, logs);
  const isPart = expected !== undefined && Number(expected.amount) < Number(balance.total);
  const isAsked = (reply: Reply) => next.then.some((each) => each.if === reply);
  return next.then.flatMap(({ if: reply, stage }): readonly ReplyChoice[] => {
    const link = buttons.includes(reply) ? undefined : replyLink(next, reply, logs);
    // All of it or a part is one entry, with a sum.
    if (!link || (reply === 'part-paid' && isAsked('paid'))) return [];
    if (reply !== 'paid') return [{ label: REPLY_NAMES[reply], link, stage }];
    // While all that is owed is waited for, that it came stands in the block.
    if (next.kind === 'wait' && expected && !isPart) return [];
    if (!isPart) return [{ label: AT_DESK.paidAny, link, stage }];
    const whole = { label: STEP.paidInFull, link, stage };
    return next.kind === 'wait'
      ? [whole]
      : [{ label: STEP.paidExpected[expected.kind], link: CAME }, whole];
  });
}
