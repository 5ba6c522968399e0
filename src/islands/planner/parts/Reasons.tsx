import { useApp } from '#islands/planner/app.ts';
import { sourceLink } from '#islands/planner/source-link.ts';
import css from '#islands/planner/planner.module.css';
import { PLAN } from '#islands/planner/words/plan.ts';
import type { RuleId } from '#domain/law.ts';
import type { PlanNow } from '#planner/plan-types.ts';

/** Reasons in words, each with the law or practice it rests on. */
export function Reasons({ plan, ids }: { readonly plan: PlanNow; readonly ids: readonly RuleId[] }) {
  const { law } = useApp();
  const known = ids.flatMap((id) => (plan.reasons[id] ? [{ id, ...plan.reasons[id] }] : []));
  return (
    <ul class={css['reasons']}>
      {known.map(({ id, text, sources }) => (
        <li key={id}>
          {text}{' '}
          {sources.map((source) => (
            <a key={source} class={css['source']} href={sourceLink(source, law)}>
              {PLAN.source}<span class="hush"> {law.sources[source]?.title ?? source}</span>
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}
