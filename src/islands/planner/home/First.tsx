import { startRound } from '#islands/planner/accounts/round.ts';
import { useCases, useSiteData, useToday } from '#islands/planner/context.ts';
import home from '#islands/planner/home/home.module.css';
import { pointsOf, whyOf } from '#islands/planner/home/why.ts';
import { CallLink } from '#islands/planner/letter/CallLink.tsx';
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
  const { store } = useCases();
  const first = firstOf(ranked);
  if (!first) return <Quiet ranked={ranked} />;
  const { id, title, currency, owed, next } = first.summary;
  const reasons = first.parts.slice(0, 3).map((part) => whyOf(part, today));
  const stored = store.find(id);
  return (
    <section class={home['first']} aria-labelledby="first">
      <div>
        <p class={home['flag']} id="first">
          {CASES.first}
        </p>
        <h2>
          <a href={hashOf({ at: 'case', id })} onClick={() => startRound('home')}>
            {title}
          </a>
        </h2>
        <p class={home['lead']}>
          <strong>{law.steps[next.id]?.title ?? next.id}</strong>{' '}
          <span class="figures">{showMoney(decimal(owed), currency)}</span>
        </p>
        <p class="actions">
          <a
            class={`button ${home['go']}`}
            href={hashOf({ at: 'case', id })}
            onClick={() => startRound('home')}
          >
            {CASES.goTo}
            <span class="hush"> ({title})</span>
          </a>
        </p>
        {next.kind === 'call' && stored && <CallLink file={stored.case} />}
      </div>
      <div class={home['why']}>
        <ul role="list" aria-label={CASES.firstWhy}>
          {(reasons.length > 0 ? reasons : [WHY_FIRST.oldest]).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <details class={home['order']}>
          <summary>{CASES.order}</summary>
          <p>{CASES.orderHow}</p>
          <p class="figures">{pointsOf(first)}</p>
        </details>
      </div>
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
