import css from '#islands/planner/case/pictures/pictures.module.css';
import { CURVE } from '#islands/planner/words/pictures.ts';
import { showDate } from '#islands/shared/format.ts';
import type { Cents } from '#domain/money.ts';
import type { BalancePoint } from '#planner/pictures/balance-over-time.ts';

interface Props {
  readonly points: readonly BalancePoint[];
  readonly money: (amount: Cents) => string;
}

/** The days on which the balance changed, and the last day, as a table that adds up. */
export function BalanceTable({ points, money }: Props) {
  const anyOff = points.some(({ credited }) => credited > 0);
  const rows = points.filter(
    ({ added, paid, credited, overpaid }, index) =>
      index === points.length - 1 || added !== 0 || paid + credited + overpaid > 0,
  );
  const orDash = (amount: Cents) => (amount === 0 ? '–' : money(amount));
  return (
    <div class="scroll-x" role="region" aria-label={CURVE.title} tabIndex={0}>
      <table class={css['sums']}>
        <thead>
          <tr>
            <th scope="col">{CURVE.day}</th>
            <th scope="col">{CURVE.added}</th>
            <th scope="col">{CURVE.off}</th>
            {anyOff && <th scope="col">{CURVE.credited}</th>}
            <th scope="col">{CURVE.balance}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ on, added, paid, credited, overpaid, balance }) => (
            <tr key={on}>
              <th scope="row" class="nowrap">
                {showDate(on)}
              </th>
              <td>{orDash(added)}</td>
              <td>
                {orDash(paid)}
                {overpaid > 0 && <span class="small"> ({CURVE.overpaid(money(overpaid))})</span>}
              </td>
              {anyOff && <td>{orDash(credited)}</td>}
              <td>{money(balance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
