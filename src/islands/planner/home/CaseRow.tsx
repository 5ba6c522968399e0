import type { PlainDate } from '#domain/dates.ts';
import { decimal } from '#domain/money.ts';
import { useCases, useSiteData, useToday } from '#islands/planner/context.ts';
import home from '#islands/planner/home/home.module.css';
import { HalfDone } from '#islands/planner/interview/HalfDone.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CASES } from '#islands/planner/words/home.ts';
import { STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { showDay, showDistance, showMoney } from '#islands/shared/format.ts';
import { dueSince, type Summary } from '#planner/cases/overview.ts';
import type { Step } from '#planner/plan/plan-types.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Undefined while the plan is being worked out. */
  readonly summary: Summary | undefined;
  readonly conflict: boolean;
  readonly failed: boolean;
  /** The rows stand under a heading of their own. */
  readonly below: boolean;
}

/** One case in the list: who, how much, where it stands, how late, and what is next. */
export function CaseRow({ id, title, summary, conflict, failed, below }: Props) {
  const stored = useCases().store.find(id);
  const link = <a href={hashOf({ at: 'case', id })}>{title}</a>;
  return (
    <li class={home['row']}>
      <div class={home['row-head']}>
        {below ? <h3>{link}</h3> : <h2>{link}</h2>}
        {summary && (
          <span class="figures">
            {showMoney(
              decimal(summary.bucket === 'closed' ? summary.collected : summary.owed),
              summary.currency,
            )}
          </span>
        )}
      </div>
      {summary && <Facts summary={summary} />}
      {stored && summary && summary.bucket !== 'closed' && <HalfDone stored={stored} />}
      {conflict && (
        <p class="small">
          <strong>{CASES.conflict}</strong>
        </p>
      )}
      {failed && <p class="small">{CASES.failed}</p>}
    </li>
  );
}

/**
 * When a step is due, in words: since when, where its day has passed and it is no longer in time.
 */
function dayOf(step: Step, today: PlainDate): string {
  const { on } = step;
  const since = dueSince(step);
  if (since) return CASES.since(showDay(since, today));
  return on <= today
    ? showDistance(today, today)
    : `${showDay(on, today)} (${showDistance(on, today)})`;
}

function Facts({ summary }: { readonly summary: Summary }) {
  const { law } = useSiteData();
  const today = useToday();
  const { stage, bucket, next, daysLate } = summary;
  return (
    <>
      <p class="quiet small">
        {STAGE_NAMES[stage]}
        {daysLate > 0 && (
          <>
            {' '}
            · <span class="figures">{CASES.late1(daysLate)}</span>
          </>
        )}
      </p>
      {bucket !== 'closed' && (
        <p>
          <strong>{law.steps[next.id]?.title ?? next.id}</strong>{' '}
          {/* A stop stands until the hold ends: it is no task of today. */}
          {next.kind !== 'stop' && <span class="figures">{dayOf(next, today)}</span>}
        </p>
      )}
    </>
  );
}
