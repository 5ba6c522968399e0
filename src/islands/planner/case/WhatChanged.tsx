import { useApp, type LastChange } from '#islands/planner/app.ts';
import css from '#islands/planner/planner.module.css';
import { routeChanges } from '#islands/planner/case/route-changes.ts';
import { CHANGED, PACE_NAMES, ROUTE_NAMES, STAGE_NAMES, TYPE_NAMES } from '#islands/planner/words/plan.ts';
import { roughMoney, showDay, showMoney } from '#islands/shared/format.ts';
import { questionOf } from '#planner/interview.ts';
import { whatChanged, type Change } from '#planner/what-changed.ts';
import type { Case } from '#domain/case.ts';
import type { PlanNow } from '#planner/plan-types.ts';

/** What the last entry or answer did to the plan. */
export function WhatChanged({ last, subject, plan }: { readonly last: LastChange; readonly subject: Case; readonly plan: PlanNow }) {
  const { law, today, questions } = useApp();
  const title = (step: string) => law.steps[step]?.title ?? step;
  const money = (amount: string) => showMoney(amount, subject.answers.debt.currency);
  const words = (change: Change): string => {
    switch (change.kind) {
      case 'stage': return CHANGED.stage(STAGE_NAMES[change.from], STAGE_NAMES[change.to]);
      case 'next': return CHANGED.next(title(change.to), showDay(change.on, today));
      case 'moved': return CHANGED.moved(showDay(change.from, today), showDay(change.to, today));
      case 'balance': return CHANGED.balance(money(change.from), money(change.to));
      case 'type': return CHANGED.type(TYPE_NAMES[change.to]);
      case 'pace': return CHANGED.pace(PACE_NAMES[change.from], PACE_NAMES[change.to]);
      case 'added': return CHANGED.added(title(change.step), showDay(change.on, today));
      case 'gone': return CHANGED.gone(title(change.step));
    }
  };
  const found = last.before ? whatChanged(last.before, plan) : [];
  // Steps that go are one line: what to do next stays near the top of the screen.
  const gone = found.flatMap((change) => (change.kind === 'gone' ? [title(change.step)] : []));
  const changes = found.filter(({ kind }) => kind !== 'gone').slice(0, 5).map(words);
  if (gone.length > 0) changes.push(CHANGED.gone(gone.join('; ')));
  if (last.routes && last.before) {
    const rough = (amount: string) => roughMoney(amount, subject.answers.debt.currency);
    for (const { route, from, to } of routeChanges(last.before, plan)) {
      changes.push(from.likely === to.likely
        ? CHANGED.routeRange(ROUTE_NAMES[route], rough(to.low), rough(to.high)) : CHANGED.route(ROUTE_NAMES[route], rough(from.likely), rough(to.likely)));
    }
  }
  const unmoved = last.entryId !== undefined && plan.unmoved.includes(last.entryId);
  if (unmoved) changes.push(CHANGED.unmoved);
  else if (changes.length === 0 && last.before) changes.push(CHANGED.nothing);
  if (last.dropped && last.dropped.length > 0) {
    changes.push(CHANGED.dropped(last.dropped.map((path) => questions[questionOf(path)?.id ?? '']?.legend ?? path).join(' ')));
  }
  if (changes.length === 0) return null;
  return (
    <section class={`${css['changed']} screen-only`} aria-labelledby="changed">
      <h2 id="changed">{last.entryId ? CHANGED.title : CHANGED.titleAnswers}</h2>
      <ul>{changes.map((line) => <li key={line}>{line}</li>)}</ul>
    </section>
  );
}
