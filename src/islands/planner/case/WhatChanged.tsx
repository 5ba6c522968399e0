import { type LastChange, useSiteData, useToday } from '#islands/planner/context.ts';
import { changeLines } from '#islands/planner/case/change-lines.ts';
import css from '#islands/planner/case/case.module.css';
import { routeChanges } from '#islands/planner/case/route-changes.ts';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
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

/** What the last entry or answer did to the plan, line by line, and why. */
export function WhatChanged({
  last,
  file,
  plan,
}: {
  readonly last: LastChange;
  readonly file: Case;
  readonly plan: PlanNow;
}) {
  const { law, questions, logWords } = useSiteData();
  const today = useToday();
  const { currency } = file.answers.debt;
  const changes = last.before ? [...changeLines(last.before, plan, { law, today, currency })] : [];
  if (last.routes && last.before) {
    const rough = (amount: string) => roughMoney(amount, currency);
    for (const { route, from, to } of routeChanges(last.before, plan)) {
      changes.push(
        from.likely === to.likely
          ? CHANGED.routeRange(ROUTE_NAMES[route], rough(to.low), rough(to.high))
          : CHANGED.route(ROUTE_NAMES[route], rough(from.likely), rough(to.likely)),
      );
    }
  }
  const unmoved = last.entryId !== undefined && plan.unmoved.includes(last.entryId);
  if (unmoved) changes.push(CHANGED.unmoved);
  else if (changes.length === 0 && last.before) changes.push(CHANGED.nothing);
  if (last.dropped && last.dropped.length > 0) {
    changes.push(
      CHANGED.dropped(
        last.dropped.map((path) => questions[questionOf(path)?.id ?? '']?.legend ?? path).join(' '),
      ),
    );
  }
  if (changes.length === 0) return null;
  const why = last.before && !unmoved ? whyChanged(last.before, plan) : [];
  const entry = file.log.find(({ id }) => id === last.entryId);
  return (
    <section class={`${css['changed']} screen-only`} aria-labelledby="changed">
      <h2 id="changed">{last.entryId ? CHANGED.title : CHANGED.titleAnswers}</h2>
      {entry && entry.type !== 'correction' && <p>{entryInWords(entry, currency, logWords)}.</p>}
      <ul>
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {why.length > 0 && (
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
      )}
      {plan.stage.startsWith('onHold.') && (
        <p>
          <a href={hashOf({ at: 'hold', id: file.id })}>{CHANGED.atDesk}</a>
        </p>
      )}
    </section>
  );
}
