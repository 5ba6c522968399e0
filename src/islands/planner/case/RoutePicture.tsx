import css from '#islands/planner/planner.module.css';
import { PLAN, ROUTE_NAMES, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { FIGURE, PICTURE } from '#islands/planner/words/routes.ts';
import { roughMoney } from '#islands/shared/format.ts';
import type { PlanNow, RoutePlan } from '#planner/plan-types.ts';

/** What a route's state is called: open, behind a rung, or not open. */
export const routeState = ({ open, opensAfter }: RoutePlan): string =>
  open ? PLAN.openNow : opensAfter ? PLAN.opensAfter(STAGE_NAMES[opensAfter]) : PLAN.shut;

const SCALE = { low: 1, high: 99 };

/** All routes on one axis of money: a bar from low to high, a mark at the likely sum, and zero across all of them. */
export function RoutePicture({ plan, currency }: { readonly plan: PlanNow; readonly currency: string }) {
  const nets = plan.routes.map(({ net }) => net);
  const least = Math.min(0, ...nets.map(({ low }) => Number(low)));
  const most = Math.max(1, ...nets.map(({ high }) => Number(high)));
  const place = (amount: number): number => SCALE.low + (SCALE.high - SCALE.low) * (amount - least) / (most - least);
  const at = (amount: number): string => `${place(amount).toFixed(2)}%`;
  const zero = at(0);
  const money = (amount: string) => roughMoney(amount, currency);
  // Beside a zero at the left edge there is no room for a second label.
  const roomLeft = place(0) > 25;
  return (
    <>
      <p class="small">{PICTURE.how}</p>
      <ul role="list" class={css['log']}>
        <li aria-hidden="true">
          <span />
          <svg width="100%" height="1.2em" class="small figures" fill="currentColor">
            {roomLeft && <text x="0" y="1em">{money(String(least))}</text>}
            <text x={zero} y="1em" text-anchor={roomLeft ? 'middle' : 'start'}>{money('0')}</text>
            <text x="100%" y="1em" text-anchor="end">{money(String(most))}</text>
          </svg>
        </li>
        {plan.routes.map((each) => {
          const { route, open, opensAfter, net: { low, likely, high }, because } = each;
          const shut = !open && !opensAfter;
          const reason = because[0] === undefined ? undefined : plan.reasons[because[0]]?.text;
          return (
            <li key={route} class={shut ? 'quiet' : undefined}>
              <span><strong>{ROUTE_NAMES[route]}</strong> <span class="small quiet nowrap">{routeState(each)}</span></span>
              <div>
                <svg
                  width="100%" height="24" role="img" fill="currentColor" stroke="currentColor"
                  aria-label={PICTURE.barOf(ROUTE_NAMES[route], FIGURE.span(money(low), money(likely), money(high)))}
                >
                  <rect
                    x={at(Number(low))} y="6" height="12" width={`${(place(Number(high)) - place(Number(low))).toFixed(2)}%`}
                    fill-opacity={shut ? 0 : 0.3} stroke-dasharray={shut ? '3 3' : undefined}
                  />
                  <line x1={at(Number(likely))} x2={at(Number(likely))} y1="2" y2="22" stroke-width={shut ? 2 : 5} />
                  <line x1={zero} x2={zero} y1="0" y2="24" />
                </svg>
                {shut && reason && <p class="small">{reason}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
