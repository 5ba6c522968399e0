import type { Case } from '#domain/case.ts';
import css from '#islands/planner/case/case.module.css';
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
}

function doneLabel(step: Step, { kind }: LogLink, words: LogWords): string {
  if (step.kind === 'call') return PLAN.spoke;
  if (kind === 'judgment') return formTitle(words, kind);
  if (step.rests && kind === 'done') return STEP.looked;
  return step.letter ? PLAN.sent : REPLY_NAMES.done;
}

/** How the next step is put away: by doing it, or by one of its ways out. */
export function PutAway({ file, plan, logs }: Props) {
  const { logWords } = useSiteData();
  const step = plan.next;
  const to = (link: LogLink) => hashOf({ at: 'log', id: file.id, ...link });
  const done = isChoice(plan, logs) ? undefined : doneLink(step, logs);
  const outFirst = isOutFirst(plan, logs);
  // Where everything stops there is nothing that wants to be done next.
  const isMain = !outFirst && step.kind !== 'stop';
  const ways = waysOut(plan, logs, logWords).map(({ label, link }, index) => (
    <a
      key={label}
      class={`button ${outFirst && index === 0 ? 'button--next' : ''}`}
      href={to(link)}
    >
      {label}
    </a>
  ));
  const main = done && (
    <a class={`button ${isMain ? 'button--next' : ''} ${css['done']}`} href={to(done)}>
      {doneLabel(step, done, logWords)}
    </a>
  );
  if (ways.length === 0) return main ? <p class="actions">{main}</p> : null;
  return (
    <>
      {main && !outFirst && <p class="actions">{main}</p>}
      <div role="group" aria-label={STEP.ways} class={`actions ${css['ways']}`}>
        {ways}
        {outFirst && main}
      </div>
    </>
  );
}
