import { Fragment } from 'preact';
import { useSiteData } from '#islands/planner/context.ts';
import { ruleLink } from '#islands/planner/reasons/rule-link.ts';
import css from '#islands/planner/planner.module.css';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import type { RuleId, SourceId } from '#domain/law.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

interface Props {
  readonly plan: PlanNow;
  readonly ids: readonly RuleId[];
  /** Each in a line of its own: reasons that have nothing to do with one another. */
  readonly apart?: boolean;
  /** How many marks stand before these on the page. */
  readonly from?: number;
}

/**
 * Reasons as sentences, each with one small mark that leads to its rule, with the law or practice
 * that it rests on.
 */
export function Reasons({ plan, ids, apart = false, from = 0 }: Props) {
  const { law } = useSiteData();
  const known = [...new Set(ids)].flatMap((id) =>
    plan.reasons[id] ? [{ id, ...plan.reasons[id] }] : [],
  );
  if (known.length === 0) return null;
  const titleOf = (source: SourceId) => law.sources[source]?.title ?? source;
  const told = known.map(({ id, text, sources }, index) => {
    const titles = sources.map(titleOf).join('; ');
    const number = from + index + 1;
    const words = (
      <Fragment key={id}>
        {text}
        <a
          class="src screen-only"
          href={ruleLink(id)}
          aria-label={AT_DESK.rule(number, titles)}
          title={titles}
        >
          {number}
        </a>
        {titles !== '' && <span class="print-only small"> ({titles})</span>}
      </Fragment>
    );
    return { id, words };
  });
  if (apart)
    return (
      <ul role="list" class={css['reasons']}>
        {told.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    );
  return (
    <p>
      {told.map(({ id, words }, index) => (
        <Fragment key={id}>
          {index > 0 && ' '}
          {words}
        </Fragment>
      ))}
    </p>
  );
}
