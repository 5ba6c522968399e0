import { useSiteData, useToday } from '#islands/planner/context.ts';
import home from '#islands/planner/home/home.module.css';
import { pointsOf, whyOf } from '#islands/planner/home/why.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CASES, WHY_FIRST } from '#islands/planner/words/home.ts';
import { showDay, showDistance, showMoney } from '#islands/shared/format.ts';
import { decimal } from '#domain/money.ts';
import { firstOf, type Ranked } from '#planner/cases/triage.ts';

/**
 * The one case to do first, with the reason; or that nothing is to be done today, and what comes
 * next.
 */
export function First({ ranked }: { readonly ranked: readonly Ranked[] }) {
  const { law } = useSiteData();
  const today = useToday();
  const first = firstOf(ranked);
  if (!first) return <Quiet ranked={ranked} />;
  const { id, title, currency, owed, next } = first.summary;
  const reasons = first.parts.slice(0, 3).map((part) => whyOf(part, today));
  return (
    <section class={home['first']} aria-labelledby="first">
      <p class={home['flag']} id="first">
        {CASES.first}
      </p>
      <h2>
        <a href={hashOf({ at: 'case', id })}>{title}</a>
      </h2>
      <p class={home['lead']}>
        {law.steps[next.id]?.title ?? next.id}{' '}
        <span class="figures">({showMoney(decimal(owed), currency)})</span>
      </p>
      <ul class={home['why']} aria-label={CASES.firstWhy}>
        {(reasons.length > 0 ? reasons : [WHY_FIRST.oldest]).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p class="actions">
        <a class="button button--next" href={hashOf({ at: 'case', id })}>
          {CASES.goTo}
          <span class="hush"> ({title})</span>
        </a>
      </p>
      <details class={home['order']}>
        <summary>{CASES.order}</summary>
        <p class="small">{CASES.orderHow}</p>
        <p class="small figures">{pointsOf(first)}</p>
      </details>
    </section>
  );
}

function Quiet({ ranked }: { readonly ranked: readonly Ranked[] }) {
  const { law } = useSiteData();
  const today = useToday();
  const soon = ranked.find(({ summary }) => summary.bucket === 'waiting')?.summary;
  return (
    <section class={home['quiet']} aria-labelledby="first">
      <h2 id="first">{CASES.nothingToday}</h2>
      <p>
        {soon
          ? CASES.nothingHow(
              soon.title,
              law.steps[soon.next.id]?.title ?? soon.next.id,
              `${showDay(soon.next.on, today)} (${showDistance(soon.next.on, today)})`,
            )
          : CASES.allQuiet}
      </p>
    </section>
  );
}
