import { useMemo } from 'preact/hooks';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { CURVE } from '#islands/planner/words/pictures.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { decimal, type Cents } from '#domain/money.ts';
import { balanceOverTime } from '#planner/pictures/balance-over-time.ts';
import { shareOf } from '#planner/pictures/timeline.ts';

const HEIGHT = 170;
const FOOT = 140;
const HEAD = 24;

/** The balance from the first due date to today, drawn and as a table that adds up. */
export function BalanceCurve({ file }: { readonly file: Case }) {
  const { law } = useSiteData();
  const today = useToday();
  const { currency } = file.answers.debt;
  const points = useMemo(() => balanceOverTime(file, law, today), [file, law, today]);
  const money = (amount: Cents) => showMoney(decimal(amount), currency);
  const [first, last] = [points[0], points.at(-1)];
  const most = Math.max(1, ...points.flatMap(({ before, balance }) => [before, balance]));
  if (!first || !last || most === 1) return <p>{CURVE.none}</p>;
  const x = (index: number) =>
    `${((points.length > 1 ? shareOf(points[index]?.on ?? today, first.on, today) : 1) * 100).toFixed(2)}%`;
  const y = (amount: Cents) => FOOT - (FOOT - HEAD) * (amount / most);
  const anyOff = points.some(({ credited }) => credited > 0);
  const rows = points.filter(
    ({ added, paid, credited, overpaid }, index) =>
      index === points.length - 1 || added !== 0 || paid + credited + overpaid > 0,
  );
  return (
    <div class={css['drawn']}>
      <p>{CURVE.how}</p>
      <svg
        class={`${css['wide']} figures`}
        width="100%"
        height={HEIGHT}
        role="img"
        aria-label={CURVE.label(
          showDate(first.on),
          money(first.balance),
          showDate(last.on),
          money(last.balance),
        )}
      >
        <line class={css['tick']} x1="0" x2="100%" y1={FOOT} y2={FOOT} />
        <line class={css['grid']} x1="0" x2="100%" y1={HEAD} y2={HEAD} />
        <text x="0" y={HEAD - 8}>
          {money(most)}
        </text>
        {points.map((point, index) => {
          const before = points[index - 1];
          return (
            <g key={point.on}>
              {before && (
                <line
                  class={css['curve']}
                  x1={x(index - 1)}
                  x2={x(index)}
                  y1={y(before.balance)}
                  y2={y(point.before)}
                />
              )}
              <line
                class={css['curve']}
                x1={x(index)}
                x2={x(index)}
                y1={y(point.before)}
                y2={y(point.balance)}
              />
              {point.paid + point.credited > 0 && (
                <circle class={css['did']} cx={x(index)} cy={y(point.balance)} r="5" />
              )}
            </g>
          );
        })}
        <circle class={css['plan']} cx="100%" cy={y(last.balance)} r="5" />
        <text x="0" y={HEIGHT - 8}>
          {showDate(first.on)}
        </text>
        {points.length > 1 && (
          <text x="100%" y={HEIGHT - 8} text-anchor="end">
            {showDate(last.on)}
          </text>
        )}
        <text
          class={css['strong']}
          x="100%"
          dx="-10"
          y={Math.max(HEAD + 12, y(last.balance) - 10)}
          text-anchor="end"
        >
          {money(last.balance)}
        </text>
      </svg>
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
                <td>{added === 0 ? '–' : money(added)}</td>
                <td>
                  {paid === 0 ? '–' : money(paid)}
                  {overpaid > 0 && <span class="small"> ({CURVE.overpaid(money(overpaid))})</span>}
                </td>
                {anyOff && <td>{credited === 0 ? '–' : money(credited)}</td>}
                <td>{money(balance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
