import { Fold } from '#islands/planner/parts/Fold.tsx';
import { Reasons } from '#islands/planner/parts/Reasons.tsx';
import css from '#islands/planner/planner.module.css';
import { PLAN, ROUTE_NAMES, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { showMoney } from '#islands/shared/format.ts';
import type { PlanNow } from '#planner/plan-types.ts';

/** Money is rounded to whole units: these are ranges, and cents would promise too much. */
const rough = (amount: string, currency: string): string => showMoney(String(Math.round(Number(amount))), currency).replace(/\.00$/, '');

/** The ways the case can end, compared in money and weeks. */
export function Routes({ plan, currency }: { readonly plan: PlanNow; readonly currency: string }) {
  if (plan.routes.length === 0) return null;
  const status = (open: boolean, after: (typeof plan.routes)[number]['opensAfter']) =>
    open ? PLAN.openNow : after ? PLAN.opensAfter(STAGE_NAMES[after]) : PLAN.shut;
  return (
    <Fold title={PLAN.routes}>
      <p>{PLAN.routesHow}</p>
      <div class="scroll-x" role="region" aria-label={PLAN.routes} tabIndex={0}>
        <table class={css['routes']}>
          <thead><tr><th scope="col">{PLAN.route}</th><th scope="col">{PLAN.left}</th><th scope="col">{PLAN.range}</th><th scope="col">{PLAN.time}</th></tr></thead>
          <tbody>
            {plan.routes.map(({ route, open, opensAfter, net, weeks }) => (
              <tr key={route}>
                <th scope="row">{ROUTE_NAMES[route]}<span class={open ? css['open'] : 'quiet'}>{status(open, opensAfter)}</span></th>
                <td>{rough(net.likely, currency)}</td>
                <td>{rough(net.low, currency)} – {rough(net.high, currency)}</td>
                <td>{weeks[0]}–{weeks[1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details class={css['fold']}>
        <summary>{PLAN.whyShort}</summary>
        <dl>
          {plan.routes.map(({ route, because }) => <div key={route}><dt>{ROUTE_NAMES[route]}</dt><dd><Reasons plan={plan} ids={because} /></dd></div>)}
        </dl>
      </details>
    </Fold>
  );
}
