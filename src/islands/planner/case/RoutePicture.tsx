import css from '#islands/planner/planner.module.css';
import { PLAN, ROUTE_NAMES, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { FIGURE, PICTURE } from '#islands/planner/words/routes.ts';
import { roughMoney } from '#islands/shared/format.ts';
import type { Range } from '#domain/assumptions.ts';
import { axisOf, AxisLabels, RangeBar } from '#islands/shared/RangeBar.tsx';
import type { PlanNow, RoutePlan } from '#planner/plan/plan-types.ts';

/** What a route's state is called: open, behind a rung, or not open. */
export function routeState({ open, opensAfter }: RoutePlan): string {
  if (open) return PLAN.openNow;
  return opensAfter ? PLAN.opensAfter(STAGE_NAMES[opensAfter]) : PLAN.shut;
}

/**
 * All routes on one axis of money: a bar from low to high, a mark at the likely sum, and zero
 * across all of them.
 */
export function RoutePicture({
  plan,
  currency,
}: {
  readonly plan: PlanNow;
  readonly currency: string;
}) {
  const rangeOf = ({ net: { low, likely, high } }: RoutePlan): Range => ({
    low: Number(low),
    likely: Number(likely),
    high: Number(high),
  });
  const axis = axisOf(plan.routes.map(rangeOf));
  const money = (amount: string) => roughMoney(amount, currency);
  return (
    <>
      <p class="small">{PICTURE.how}</p>
      <ul role="list" class={css['log']}>
        <li aria-hidden="true">
          <span />
          <AxisLabels axis={axis} show={(amount) => money(String(amount))} />
        </li>
        {plan.routes.map((each) => {
          const {
            route,
            open,
            opensAfter,
            net: { low, likely, high },
            because,
          } = each;
          const shut = !open && !opensAfter;
          const reason = because[0] === undefined ? undefined : plan.reasons[because[0]]?.text;
          const words = PICTURE.barOf(
            ROUTE_NAMES[route],
            FIGURE.span(money(low), money(likely), money(high)),
          );
          return (
            <li key={route} class={shut ? 'quiet' : undefined}>
              <span>
                <strong>{ROUTE_NAMES[route]}</strong>{' '}
                <span class="small quiet nowrap">{routeState(each)}</span>
              </span>
              <div>
                <RangeBar axis={axis} range={rangeOf(each)} shut={shut} words={words} />
                {shut && reason && <p class="small">{reason}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
