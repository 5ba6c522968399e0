import caseCss from '#islands/planner/case/case.module.css';
import css from '#islands/planner/planner.module.css';
import { PLAN } from '#islands/planner/words/plan.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** What is owed, set like an invoice. */
export function Balance({ plan, currency }: { readonly plan: PlanNow; readonly currency: string }) {
  const { balance } = plan;
  const some = (amount: string) => Number(amount) > 0;
  const row = (label: string, amount: string, total = false) => (
    <tr key={label} class={total ? caseCss['sum'] : undefined}>
      <th scope="row">{label}</th>
      <td>{showMoney(amount, currency)}</td>
    </tr>
  );
  return (
    <section aria-labelledby="balance">
      <h2 id="balance" class={css['section']}>
        {PLAN.balance}
      </h2>
      <table class={caseCss['balance']}>
        <caption>{PLAN.balanceOn(showDate(balance.asOf))}</caption>
        <tbody>
          {row(PLAN.principal, balance.principal)}
          {some(balance.interest) && row(PLAN.interest, balance.interest)}
          {some(balance.fees) && row(PLAN.fees, balance.fees)}
          {row(PLAN.total, balance.total, true)}
          {some(balance.disputed) && row(PLAN.disputed, balance.disputed)}
          {some(balance.notYetDue) && row(PLAN.notYetDue, balance.notYetDue)}
          {some(balance.overpaid) && row(PLAN.overpaid, balance.overpaid)}
        </tbody>
      </table>
    </section>
  );
}
