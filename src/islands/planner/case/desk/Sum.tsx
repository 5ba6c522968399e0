import { useStanding } from '#islands/planner/case/case-standing.ts';
import css from '#islands/planner/case/desk/rail.module.css';
import { invoiceNames } from '#islands/planner/papers/invoice-names.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { invoicesOn } from '#domain/ledger.ts';
import { decimal } from '#domain/money.ts';
import { unnumberedIn } from '#planner/papers/invoice-names.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** More invoices than this are one line: the account tells them one by one. */
const MOST = 5;

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

/** What is owed, set like an invoice: a line for each that is open, interest, fees, the balance. */
export function Sum({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const { life, today } = useStanding(file);
  const { balance } = plan;
  const { currency } = file.answers.debt;
  const named = invoiceNames(unnumberedIn(file));
  const money = (amount: string) => showMoney(amount, currency);
  const row = (label: string, amount: string) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td>{money(amount)}</td>
    </tr>
  );
  const some = (label: string, amount: string) => Number(amount) > 0 && row(label, amount);
  const open = invoicesOn(life.debt.ledger, today).filter(
    ({ principal, invoice }) => principal > 0 && invoice.dueOn < today,
  );
  const isWhole = open.reduce((sum, { principal }) => sum + principal, 0);
  const inLines = open.length > 0 && open.length <= MOST && decimal(isWhole) === balance.principal;
  const closed = plan.stage.startsWith('closed.');
  return (
    <table class={css['sum']}>
      <caption>
        <h2>{PLAN.balance}</h2>
        <span>
          {AT_DESK.sumOn(
            showDate(balance.asOf),
            plan.daysLate > 0 && !closed ? AT_DESK.late(plan.daysLate) : '',
          )}
        </span>
      </caption>
      <tbody>
        {inLines
          ? open.map(({ invoice, principal }) => {
              const name = capital(named(invoice.number ?? '').replace(/^the /, ''));
              const paid = invoice.amount - principal;
              return row(
                paid > 0 ? AT_DESK.less(name, money(decimal(paid)).replace(/\.00$/, '')) : name,
                decimal(principal),
              );
            })
          : row(PLAN.principal, balance.principal)}
        {some(PLAN.interest, balance.interest)}
        {some(PLAN.fees, balance.fees)}
      </tbody>
      <tfoot>{row(PLAN.total, balance.total)}</tfoot>
      {[balance.disputed, balance.notYetDue, balance.overpaid].some((each) => Number(each) > 0) && (
        <tbody>
          {some(PLAN.disputed, balance.disputed)}
          {some(PLAN.notYetDue, balance.notYetDue)}
          {some(PLAN.overpaid, balance.overpaid)}
        </tbody>
      )}
    </table>
  );
}
