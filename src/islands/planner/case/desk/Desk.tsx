import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Conflict } from '#islands/planner/case/Conflict.tsx';
import css from '#islands/planner/case/desk/desk.module.css';
import { Rail } from '#islands/planner/case/desk/Rail.tsx';
import { standsIn, Strip } from '#islands/planner/case/desk/Strip.tsx';
import { useClimb } from '#islands/planner/case/desk/use-climb.ts';
import { warmPlaces } from '#islands/planner/case/desk/warm-places.ts';
import { WhatChanged } from '#islands/planner/case/WhatChanged.tsx';
import { useLastChange, usePlans } from '#islands/planner/context.ts';
import { HalfDone } from '#islands/planner/interview/HalfDone.tsx';
import { hashOf, CASE_TABS, type Place } from '#islands/planner/screen-address.ts';
import { useScreen } from '#islands/planner/use-screen.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showMoney } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

interface Props {
  readonly stored: StoredCase;
  readonly place: Place;
  readonly children: ComponentChildren;
}

/**
 * The desk of a case: its name, the way to its five places, the one that is open, and on a wide
 * page the rail that stays.
 */
export function Desk({ stored, place, children }: Props) {
  const { planOf } = usePlans();
  const { last, setLast } = useLastChange();
  const file = stored.case;
  const plan = planOf(file);
  const climb = useClimb(file, plan);
  const heading = useScreen({ tabTitle: AT_DESK.tabs[place], whole: `case ${file.id}` });
  // What an entry changed is shown once: it goes when the place is left.
  useEffect(() => () => setLast(undefined), []);
  useEffect(warmPlaces, []);
  const { currency } = file.answers.debt;
  const isDue = plan.stage !== 'notDue';
  const sum = showMoney(isDue ? plan.balance.total : plan.balance.notYetDue, currency);
  const closed = plan.stage.startsWith('closed.');
  const late = plan.daysLate > 0 ? AT_DESK.late(plan.daysLate) : AT_DESK.notDue;
  const held = plan.stage.startsWith('onHold.');
  return (
    <div class={css['desk']}>
      <div class={css['work']}>
        <p class={`${css['way']} screen-only`}>
          <a class="go go--back" href={hashOf({ at: 'home' })}>
            {SHELL.allCases}
          </a>
        </p>
        <header class={css['head']}>
          <div>
            <h1 tabIndex={-1} ref={heading}>
              {file.title}
            </h1>
            <p class={`figures ${css['sums']}`}>
              <strong>{sum}</strong>
              {!closed && <>, {late}</>}
            </p>
            {held || closed ? (
              <p>{STAGE_NAMES[plan.stage]}</p>
            ) : (
              <p class={css['sums']}>{standsIn(climb)}</p>
            )}
          </div>
          <Strip rungs={climb.rungs} held={held} />
        </header>
        <nav class={`${css['places']} screen-only`} aria-label={AT_DESK.nav}>
          <ul role="list">
            {CASE_TABS.map((at) => (
              <li key={at}>
                <a
                  href={hashOf({ at, id: file.id })}
                  aria-current={at === place ? 'page' : undefined}
                >
                  {AT_DESK.places[at]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {stored.other && <Conflict stored={stored} other={stored.other} />}
        {last?.caseId === file.id && <WhatChanged last={last} file={file} plan={plan} />}
        {!closed && <HalfDone stored={stored} />}
        {children}
      </div>
      <Rail file={file} plan={plan} climb={climb} place={place} />
    </div>
  );
}
