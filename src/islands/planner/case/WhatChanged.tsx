import { useLayoutEffect, useRef } from 'preact/hooks';
import { type LastChange, useSiteData, useToday } from '#islands/planner/context.ts';
import { changeLines } from '#islands/planner/case/change-lines.ts';
import css from '#islands/planner/case/case.module.css';
import { routeChanges } from '#islands/planner/case/route-changes.ts';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
import { Undo } from '#islands/planner/log/Undo.tsx';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CHANGED } from '#islands/planner/words/changed.ts';
import { ROUTE_NAMES } from '#islands/planner/words/plan.ts';
import { roughMoney } from '#islands/shared/format.ts';
import { questionOf } from '#planner/interview/interview.ts';
import { whyChanged } from '#planner/plan/what-changed.ts';
import type { Case } from '#domain/case.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** Reasons shown at once: what to do next stays near the top of the screen. */
const SHOWN = 2;

interface Props {
  readonly last: LastChange;
  readonly file: Case;
  readonly plan: PlanNow;
}

/** What the last change of figures did to the routes, line by line. */
function routeLines({ last, file, plan }: Props): readonly string[] {
  const { currency } = file.answers.debt;
  if (!last.routes || !last.before) return [];
  const rough = (amount: string) => roughMoney(amount, currency);
  return routeChanges(last.before, plan).map(({ route, from, to }) =>
    from.likely === to.likely
      ? CHANGED.routeRange(ROUTE_NAMES[route], rough(to.low), rough(to.high))
      : CHANGED.route(ROUTE_NAMES[route], rough(from.likely), rough(to.likely)),
  );
}

/** Whether an entry of the last press did not move the plan. */
const isUnmoved = ({ logged = [] }: LastChange, { unmoved }: PlanNow): boolean =>
  logged[0] !== undefined && unmoved.includes(logged[0]);

/** Everything the last entry or answer did, in lines. */
function useLines(props: Props): readonly string[] {
  const { law, questions } = useSiteData();
  const today = useToday();
  const { last, file, plan } = props;
  const { currency } = file.answers.debt;
  const did = file.log.filter(({ id }) => last.logged?.includes(id));
  const lines = last.before
    ? [...changeLines(last.before, plan, { law, today, currency }, did), ...routeLines(props)]
    : [];
  if (isUnmoved(last, plan)) lines.push(CHANGED.unmoved);
  else if (lines.length === 0 && last.before) lines.push(CHANGED.nothing);
  const dropped = last.dropped ?? [];
  if (dropped.length > 0)
    lines.push(
      CHANGED.dropped(
        dropped.map((path) => questions[questionOf(path)?.id ?? '']?.legend ?? path).join(' '),
      ),
    );
  return lines;
}

/**
 * What the last entry or answer did to the plan, line by line, and why; an entry can be taken back
 * at once.
 */
export function WhatChanged(props: Props) {
  const { last, file, plan } = props;
  const data = useSiteData();
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = useLines(props);
  // The button that was pressed on this page is gone: what it did is read next.
  useLayoutEffect(() => {
    if (last.here) heading.current?.focus();
  }, [last]);
  const title = last.logged ? CHANGED.title : CHANGED.titleAnswers;
  if (!last.undone && lines.length === 0) return null;
  const why = last.before && !isUnmoved(last, plan) ? whyChanged(last.before, plan) : [];
  const entry = file.log.find(({ id }) => id === last.logged?.[0]);
  return (
    <section class={`${css['changed']} screen-only`} aria-labelledby="changed">
      <h2 id="changed" tabIndex={-1} ref={heading}>
        {last.undone ? CHANGED.undoTitle : title}
      </h2>
      {last.undone && <p>{CHANGED.asBefore}</p>}
      {entry && entry.type !== 'correction' && (
        <p>{entryInWords(entry, file.answers.debt.currency, data)}.</p>
      )}
      {!last.undone && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {last.logged && <Undo file={file} ids={last.logged} />}
      {why.length > 0 && <WhyChanged plan={plan} why={why} />}
      {plan.stage.startsWith('onHold.') && !last.undone && (
        <p>
          <a href={hashOf({ at: 'hold', id: file.id })}>{CHANGED.atDesk}</a>
        </p>
      )}
    </section>
  );
}

function WhyChanged({
  plan,
  why,
}: {
  readonly plan: PlanNow;
  readonly why: ReturnType<typeof whyChanged>;
}) {
  return (
    <>
      <h3>{CHANGED.why}</h3>
      <Reasons plan={plan} ids={why.slice(0, SHOWN)} />
      {why.length > SHOWN && (
        <details>
          <summary>{CHANGED.whyMore}</summary>
          <Reasons plan={plan} ids={why.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}
