import { AssumedFigures } from '#islands/planner/case/AssumedFigures.tsx';
import desk from '#islands/planner/case/desk/desk.module.css';
import css from '#islands/planner/case/money.module.css';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import { MONEY } from '#islands/planner/words/money.ts';
import { PLAN, ROUTE_NAMES, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { FIGURE, PICTURE } from '#islands/planner/words/routes.ts';
import { roughMoney } from '#islands/shared/format.ts';
import { axisOf, AxisLabels, RangeBar, type Axis } from '#islands/shared/RangeBar.tsx';
import type { Range } from '#domain/assumptions.ts';
import type { Case } from '#domain/case.ts';
import type { PlanNow, RoutePlan } from '#planner/plan/plan-types.ts';

const rangeOf = ({ net: { low, likely, high } }: RoutePlan): Range => ({
  low: Number(low),
  likely: Number(likely),
  high: Number(high),
});

/** What a route's state is called: open, behind a rung, or not open. */
function stateOf({ open, opensAfter }: RoutePlan): string {
  if (open) return PLAN.openNow;
  return opensAfter ? PLAN.opensAfter(STAGE_NAMES[opensAfter]) : PLAN.shut;
}

interface Props {
  readonly plan: PlanNow;
  readonly file: Case;
  /** The figures behind it were just changed: they start unfolded. */
  readonly open: boolean;
}

/**
 * The ways the case can end on one axis of money, by when they open: bar, likely sum, range and
 * weeks; with reasons and what they rest on a fold away.
 */
export function Routes({ plan, file, open }: Props) {
  const { routes } = plan;
  if (routes.length === 0) return null;
  const { currency } = file.answers.debt;
  const axis = axisOf(routes.map(rangeOf));
  const groups = [...Map.groupBy(routes, stateOf)];
  return (
    <section class={desk['section']} aria-labelledby="ends">
      <h2 id="ends">{MONEY.ends}</h2>
      <p>
        {PLAN.routesHow} {PICTURE.how}
      </p>
      <div class={css['scale']} aria-hidden="true">
        <AxisLabels axis={axis} show={(amount) => roughMoney(String(amount), currency)} />
      </div>
      {groups.map(([state, these]) => (
        <section key={state} aria-label={state}>
          <h3 class={desk['label']}>{state}</h3>
          <ul role="list" class={css['routes']}>
            {these.map((route) => (
              <RouteRow key={route.route} route={route} plan={plan} axis={axis} money={currency} />
            ))}
          </ul>
        </section>
      ))}
      <details class={desk['fold']}>
        <summary>{PLAN.whyShort}</summary>
        <dl>
          {routes.map(({ route, because }) => (
            <div key={route}>
              <dt>{ROUTE_NAMES[route]}</dt>
              <dd>
                <Reasons plan={plan} ids={because} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <details class={desk['fold']} open={open}>
        <summary>{FIGURE.rest}</summary>
        <AssumedFigures plan={plan} file={file} />
      </details>
    </section>
  );
}

/** One way on: its bar, and the same in words. */
function RouteRow({
  route,
  plan,
  axis,
  money: currency,
}: {
  readonly route: RoutePlan;
  readonly plan: PlanNow;
  readonly axis: Axis;
  readonly money: string;
}) {
  const { net, because, weeks } = route;
  const money = (amount: string) => roughMoney(amount, currency);
  const shut = !route.open;
  const isClosed = shut && !route.opensAfter;
  const reason = because[0] === undefined ? undefined : plan.reasons[because[0]]?.text;
  const name = ROUTE_NAMES[route.route];
  return (
    <li class="figures">
      <strong>{name}</strong>
      <RangeBar
        axis={axis}
        range={rangeOf(route)}
        shut={shut}
        words={PICTURE.barOf(name, FIGURE.span(money(net.low), money(net.likely), money(net.high)))}
      />
      <span class={css['likely']}>{money(net.likely)}</span>
      <span class={css['span']}>
        {net.low !== net.high && MONEY.span(money(net.low), money(net.high))}
      </span>
      <span class={css['weeks']}>{MONEY.weeks(weeks[0], weeks[1])}</span>
      {isClosed && reason && <p class="small">{reason}</p>}
    </li>
  );
}
