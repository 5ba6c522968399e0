import type { Case } from '#domain/case.ts';
import { doneLink, type LogLink } from '#islands/planner/case/reply-links.ts';
import { isChoice, isOutFirst, waysOut } from '#islands/planner/case/ways-out.ts';
import { useSiteData } from '#islands/planner/context.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { STEP } from '#islands/planner/words/case.ts';
import { PLAN, REPLY_NAMES } from '#islands/planner/words/plan.ts';
import { formTitle, type LogWords } from '#planner/interview/log/log-words.ts';
import type { LogsOfNext } from '#planner/plan/logs-of-next.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

interface Props {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly logs: LogsOfNext;
  /** The first of the buttons is the main thing to do: nothing else of the step is. */
  readonly main?: boolean;
}

function doneLabel(step: Step, { kind }: LogLink, words: LogWords): string {
  if (step.kind === 'call') return PLAN.spoke;
  if (kind === 'judgment') return formTitle(words, kind);
  if (step.rests && kind === 'done') return STEP.looked;
  return step.letter ? PLAN.sent : REPLY_NAMES.done;
}

/** How the next step is put away: by doing it, or by one of its ways out. */
export function PutAway({ file, plan, logs, main = false }: Props) {
  const { logWords } = useSiteData();
  const step = plan.next;
  const done = isChoice(plan, logs) ? undefined : doneLink(step, logs);
  const ways = waysOut(plan, logs, logWords);
  const own = done ? [{ label: doneLabel(step, done, logWords), link: done }] : [];
  const all = isOutFirst(plan, logs) ? [...ways, ...own] : [...own, ...ways];
  // Where everything stops there is nothing that wants to be done next.
  const isMain = main && step.kind !== 'stop';
  return (
    <>
      {all.map(({ label, link }, index) => (
        <a
          key={label}
          class="button"
          data-main={isMain && index === 0 ? true : undefined}
          href={hashOf({ at: 'log', id: file.id, ...link })}
        >
          {label}
        </a>
      ))}
    </>
  );
}
