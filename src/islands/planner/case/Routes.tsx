import { AssumedFigures } from '#islands/planner/case/AssumedFigures.tsx';
import { Fold } from '#islands/planner/controls/Fold.tsx';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import { RoutePicture, routeState } from '#islands/planner/case/RoutePicture.tsx';
import caseCss from '#islands/planner/case/case.module.css';
import css from '#islands/planner/planner.module.css';
import { PLAN, ROUTE_NAMES } from '#islands/planner/words/plan.ts';
import { roughMoney } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/**
 * The ways the case can end, compared in money and weeks: as a picture, as a table, with reasons
 * and what they rest on.
 */
export function Routes({
  plan,
  file,
  open,
}: {
  readonly plan: PlanNow;
  readonly file: Case;
  readonly open: boolean;
}) {
  if (plan.routes.length === 0) return null;
  const { currency } = file.answers.debt;
  const money = (amount: string) => roughMoney(amount, currency);
  return (
    <Fold title={PLAN.routes} open={open}>
      <p>{PLAN.routesHow}</p>
      <RoutePicture plan={plan} currency={currency} />
      <div class="scroll-x" role="region" aria-label={PLAN.routes} tabIndex={0}>
        <table class={caseCss['routes']}>
          <thead>
            <tr>
              <th scope="col">{PLAN.route}</th>
              <th scope="col">{PLAN.left}</th>
              <th scope="col">{PLAN.range}</th>
              <th scope="col">{PLAN.time}</th>
            </tr>
          </thead>
          <tbody>
            {plan.routes.map((each) => (
              <tr key={each.route}>
                <th scope="row">
                  {ROUTE_NAMES[each.route]}
                  <span class={each.open ? caseCss['open'] : 'quiet'}>{routeState(each)}</span>
                </th>
                <td>{money(each.net.likely)}</td>
                <td>
                  {money(each.net.low)} – {money(each.net.high)}
                </td>
                <td>
                  {each.weeks[0]}–{each.weeks[1]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details class={css['fold']}>
        <summary>{PLAN.whyShort}</summary>
        <dl>
          {plan.routes.map(({ route, because }) => (
            <div key={route}>
              <dt>{ROUTE_NAMES[route]}</dt>
              <dd>
                <Reasons plan={plan} ids={because} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <AssumedFigures plan={plan} file={file} />
    </Fold>
  );
}
