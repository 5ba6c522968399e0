import type { PlainDate } from '#domain/dates.ts';
import { decimal } from '#domain/money.ts';
import { startRound } from '#islands/planner/accounts/round.ts';
import { useCases, useSiteData, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/home/case-row.module.css';
import { MiniLadder } from '#islands/planner/home/MiniLadder.tsx';
import { HalfDone } from '#islands/planner/interview/HalfDone.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CASES } from '#islands/planner/words/home.ts';
import { DEADLINE_NAMES, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { showBrief, showMoney } from '#islands/shared/format.ts';
import type { Wanting } from '#planner/cases/wanting.ts';

interface Props {
  readonly wanting: Wanting;
  readonly conflict: boolean;
  /** The row stands under a heading of its own. */
  readonly below: boolean;
}

/** When the first thing that a case wants is due: since when, where that has passed. */
function dayOf({ due, when, summary }: Wanting, today: PlainDate): string {
  // A stop stands until the hold ends: it is no task of today.
  if (when === 'closed' || (when === 'held' && summary.next.kind === 'stop')) return '';
  if (due.what.kind === 'step' && due.what.since)
    return CASES.since(showBrief(due.what.since, today));
  return due.on <= today ? CASES.now : showBrief(due.on, today);
}

/** One case in the list: who, how much, where it stands, what is next and when. */
export function CaseRow({ wanting, conflict, below }: Props) {
  const { law } = useSiteData();
  const today = useToday();
  const { summary, due, when, more } = wanting;
  const { id, title, stage, daysLate, currency, bucket } = summary;
  const stored = useCases().store.find(id);
  const isClosed = when === 'closed';
  const link = (
    <a
      href={hashOf({ at: 'case', id })}
      onClick={when === 'today' ? () => startRound('home') : undefined}
    >
      {title}
    </a>
  );
  const step =
    due.what.kind === 'step'
      ? (law.steps[due.what.id]?.title ?? due.what.id)
      : DEADLINE_NAMES[due.what.deadline];
  return (
    <li class={css['case']}>
      <MiniLadder stage={stage} />
      {below ? <h3>{link}</h3> : <h2>{link}</h2>}
      <p class={`figures ${css['sum']}`}>
        {showMoney(decimal(bucket === 'closed' ? summary.collected : summary.owed), currency)}
      </p>
      {!isClosed && (
        <p class={css['step']}>
          {step}
          {more > 0 && <span class="quiet"> {CASES.andMore(more)}</span>}
        </p>
      )}
      <p class={`quiet ${css['where']}`}>
        {STAGE_NAMES[stage]}
        {daysLate > 0 && <>, {CASES.late1(daysLate)}</>}
      </p>
      <p class={`figures ${css['when']}`}>{dayOf(wanting, today)}</p>
      {(conflict || (stored && !isClosed)) && (
        <div class={css['aside']}>
          {stored && !isClosed && <HalfDone stored={stored} />}
          {conflict && (
            <p>
              <strong>{CASES.conflict}</strong>
            </p>
          )}
        </div>
      )}
    </li>
  );
}

/** A case of which there is no plan: none yet, or it could not be worked out. */
export function PlainRow({
  id,
  title,
  failed = false,
}: {
  readonly id: string;
  readonly title: string;
  readonly failed?: boolean;
}) {
  return (
    <li class={`${css['case']} ${css['plain']}`}>
      <h2>
        <a href={hashOf({ at: 'case', id })}>{title}</a>
      </h2>
      {failed && <p class={css['aside']}>{CASES.failed}</p>}
    </li>
  );
}
