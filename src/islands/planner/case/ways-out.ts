/** The ways out of a step that rests, each with the log form in which it is taken. */
import { wayLink, type LogLink } from '#islands/planner/case/reply-links.ts';
import { ACCEPT, STEP, TAKE } from '#islands/planner/words/case.ts';
import { formTitle, type LogWords } from '#planner/interview/log/log-words.ts';
import type { LogsOfNext } from '#planner/plan/logs-of-next.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

export interface WayOut {
  readonly label: string;
  readonly link: LogLink;
}

/** From this look on at the same thing the way out comes first: nothing is looked at for ever. */
const OUT_FIRST = 2;

/** Whether the step is a choice of its owner: taking one of its ways is what doing it means. */
export const isChoice = ({ next }: PlanNow, { done }: LogsOfNext): boolean =>
  next.rests !== undefined &&
  done.every(({ type }) => type === 'decided' || type === 'offer' || type === 'offer-answered');

/** Whether a way out is the main thing to do now. */
export const isOutFirst = (plan: PlanNow, logs: LogsOfNext): boolean =>
  isChoice(plan, logs) || (plan.next.rests !== undefined && plan.next.tries >= OUT_FIRST);

/**
 * The ways out of the next step, the fitting one first; that they paid is a reply and stands below.
 */
export function waysOut(plan: PlanNow, logs: LogsOfNext, words: LogWords): readonly WayOut[] {
  const { next, stage } = plan;
  const ways = (next.rests ?? [])
    .filter((route) => route !== 'paid-in-full')
    .map((route): WayOut => {
      const link = wayLink(route, next, stage);
      if (link.kind === 'recalled') return { label: formTitle(words, link.kind), link };
      return { label: link.kind === 'offer-answered' ? ACCEPT : TAKE[route], link };
    });
  if (next.id === 'answer-offer')
    ways.push({ label: STEP.refuse, link: { kind: 'offer-answered', preset: 'refused' } });
  if (next.id === 'decide-route' && isChoice(plan, logs))
    ways.push({ label: STEP.keepAsking, link: { kind: 'decided', preset: 'keep-asking' } });
  return ways.filter(({ label }, index) => ways.findIndex((way) => way.label === label) === index);
}
