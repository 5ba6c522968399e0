import { useSiteData } from '#islands/planner/context.ts';
import { rangeInWords } from '#islands/planner/case/assumed-words.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { sourceLink } from '#islands/planner/reasons/source-link.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { FIGURE, FIGURE_WORDS } from '#islands/planner/words/routes.ts';
import type { Case } from '#domain/case.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** Whose a figure is, in words. */
function originOf({ own, source }: PlanNow['assumptions'][number]): string {
  if (own) return FIGURE.yours;
  return source ? FIGURE.ofSite : FIGURE.guess;
}

/**
 * The figures that the comparison of routes rests on: each with its range and whose it is, and the
 * way to change them.
 */
export function AssumedFigures({ plan, file }: { readonly plan: PlanNow; readonly file: Case }) {
  const { law } = useSiteData();
  return (
    <section aria-labelledby="figures" class="flow">
      <h3 id="figures">{FIGURE.rest}</h3>
      <ul role="list" class={css['log']}>
        {plan.assumptions.map((each) => (
          <li key={each.name}>
            <span>{FIGURE_WORDS[each.name].name}</span>
            <p class="figures">
              {rangeInWords(each, file.answers.debt.currency)}{' '}
              <span class="quiet small">({originOf(each)})</span>{' '}
              {each.source && (
                <a class={`${css['source']} screen-only`} href={sourceLink(each.source, law)}>
                  {PLAN.source}
                  <span class="hush">
                    {' '}
                    {law.sources[each.source]?.title ?? FIGURE_WORDS[each.name].name}
                  </span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p class="actions">
        <a class="button" href={hashOf({ at: 'assumptions', id: file.id })}>
          {FIGURE.change}
        </a>
      </p>
    </section>
  );
}
