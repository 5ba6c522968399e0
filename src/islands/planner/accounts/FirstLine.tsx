import css from '#islands/planner/accounts/accounts.module.css';
import { startRound } from '#islands/planner/accounts/round.ts';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import { whyOf } from '#islands/planner/home/why.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { ACCOUNTS } from '#islands/planner/words/accounts.ts';
import { CASES, WHY_FIRST } from '#islands/planner/words/home.ts';
import { showDay } from '#islands/shared/format.ts';
import { firstOf, type Ranked } from '#planner/cases/triage.ts';

/** Which account to do first, and why; and the way through all that is due today. */
export function FirstLine({ ranked }: { readonly ranked: readonly Ranked[] }) {
  const { law } = useSiteData();
  const today = useToday();
  const first = firstOf(ranked);
  if (!first) return <Quiet ranked={ranked} />;
  const { id, title, next } = first.summary;
  const [why] = first.parts;
  const left = ranked.filter(({ summary }) => summary.bucket === 'today').length;
  return (
    <div class={css['first']}>
      <p>
        <strong>{ACCOUNTS.first}</strong> <a href={hashOf({ at: 'case', id })}>{title}</a>.{' '}
        {law.steps[next.id]?.title ?? next.id}. {why ? whyOf(why, today) : WHY_FIRST.oldest}
      </p>
      <p class="actions">
        <a
          class="button button--next"
          href={hashOf({ at: 'case', id })}
          onClick={() => startRound('accounts')}
        >
          {ACCOUNTS.goThrough(left)}
        </a>
      </p>
    </div>
  );
}

/** Nothing is to be done today: what comes next. */
function Quiet({ ranked }: { readonly ranked: readonly Ranked[] }) {
  const { law } = useSiteData();
  const today = useToday();
  const soon = ranked.find(({ summary }) => summary.bucket === 'waiting')?.summary;
  if (!soon) return <p>{CASES.allQuiet}</p>;
  const { title, next } = soon;
  return (
    <p>
      <strong>{CASES.nothingToday}.</strong>{' '}
      {CASES.nothingHow(title, law.steps[next.id]?.title ?? next.id, showDay(next.on, today))}
    </p>
  );
}
