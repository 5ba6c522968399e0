import { usePlans, useSiteData } from '#islands/planner/context.ts';
import { Came } from '#islands/planner/case/Came.tsx';
import css from '#islands/planner/case/desk/desk.module.css';
import { LetGo } from '#islands/planner/case/LetGo.tsx';
import { PutAway } from '#islands/planner/case/PutAway.tsx';
import { CallLink } from '#islands/planner/letter/CallLink.tsx';
import { CAME } from '#islands/planner/case/reply-links.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import type { Case } from '#domain/case.ts';
import { letterOf } from '#planner/papers/letter-fit.ts';
import { isCheck } from '#planner/plan/checks.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** The buttons of the next step: what to open or to dial, and how it is put away. */
export function Actions({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const { law, letters } = useSiteData();
  const { logsOf } = usePlans();
  const { id } = file;
  const step = plan.next;
  const logs = logsOf(file);
  if (isCheck(step.id) && logs.expected)
    return <Came file={file} step={step} expected={logs.expected} />;
  if (step.id === 'let-rest-go') return <LetGo file={file} plan={plan} logs={logs} />;
  const letter = letterOf(step, law, file);
  const paper = letter === undefined ? undefined : letters[letter];
  const isCall = step.kind === 'call';
  // Where there is a number to dial, that is the main thing of a call.
  const isMain = !isCall || !file.answers.debtor?.phone;
  const open = letter !== undefined && paper && (
    <a class="button" data-main={isMain || undefined} href={hashOf({ at: 'letter', id, letter })}>
      {paper.kind === 'script' ? AT_DESK.openScript : AT_DESK.open}
    </a>
  );
  const to = (kind: string) => hashOf({ at: 'log', id, kind });
  if (isCall)
    return (
      <div class={css['do']}>
        <div class="actions">
          <CallLink file={file} main />
          {open}
          <a class="button" href={hashOf({ at: 'rehearse', id })}>
            {AT_DESK.rehearse}
          </a>
        </div>
        <p class="actions">
          <PutAway file={file} plan={plan} logs={logs} />
          <a class="button" href={to('no-answer')}>
            {AT_DESK.noAnswer}
          </a>
          <a class="button" href={to('left-message')}>
            {PLAN.leftMessage}
          </a>
        </p>
      </div>
    );
  const held = plan.stage.startsWith('onHold.');
  // Waited for is money with a day: that it came is what puts the step away.
  const waited = step.kind === 'wait' && logs.expected;
  return (
    <div class={css['do']}>
      <p class="actions">
        {held && (
          <a class="button" data-main href={hashOf({ at: 'hold', id })}>
            {AT_DESK.onHold}
          </a>
        )}
        {open}
        {waited && (
          <a
            class="button"
            data-main={!open || undefined}
            href={hashOf({ at: 'log', id, ...CAME })}
          >
            {AT_DESK.itCame}
          </a>
        )}
        <PutAway file={file} plan={plan} logs={logs} main={!open && !held && !waited} />
      </p>
    </div>
  );
}
