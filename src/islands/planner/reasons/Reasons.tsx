import { useSiteData } from '#islands/planner/context.ts';
import { ruleLink } from '#islands/planner/reasons/rule-link.ts';
import { sourceLink } from '#islands/planner/reasons/source-link.ts';
import css from '#islands/planner/planner.module.css';
import { PLAN } from '#islands/planner/words/plan.ts';
import type { RuleId, SourceId } from '#domain/law.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** Reasons in words, each with the law or practice it rests on. */
export function Reasons({
  plan,
  ids,
}: {
  readonly plan: PlanNow;
  readonly ids: readonly RuleId[];
}) {
  const { law } = useSiteData();
  const known = ids.flatMap((id) => (plan.reasons[id] ? [{ id, ...plan.reasons[id] }] : []));
  const titleOf = (source: SourceId) => law.sources[source]?.title ?? source;
  return (
    <ul class={css['reasons']}>
      {known.map(({ id, text, sources }) => (
        <li key={id}>
          {text}{' '}
          <a class={`${css['source']} screen-only`} href={ruleLink(id)}>
            {PLAN.rule}
            <span class="hush"> {id.replaceAll('-', ' ')}</span>
          </a>
          {sources.map((source) => (
            <a key={source} class={`${css['source']} screen-only`} href={sourceLink(source, law)}>
              {PLAN.source}
              <span class="hush"> {titleOf(source)}</span>
            </a>
          ))}
          {sources.length > 0 && (
            <span class="print-only small">({sources.map(titleOf).join('; ')})</span>
          )}
        </li>
      ))}
    </ul>
  );
}
