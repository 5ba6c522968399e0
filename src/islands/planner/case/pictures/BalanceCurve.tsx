import { useMemo } from 'preact/hooks';
import { BalanceTable } from '#islands/planner/case/pictures/BalanceTable.tsx';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { CURVE } from '#islands/planner/words/pictures.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { decimal, type Cents } from '#domain/money.ts';
import { balanceOverTime, type BalancePoint } from '#planner/pictures/balance-over-time.ts';
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
        {points.map((point, index) => (
          <Move
            key={point.on}
            point={point}
            before={points[index - 1]}
            from={x(index - 1)}
            to={x(index)}
            y={y}
          />
        ))}
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
      <BalanceTable points={points} money={money} />
    </div>
  );
}

/** A day of the curve: the way from the day before, what changed on the day, a dot for money. */
function Move({
  point,
  before,
  from,
  to,
  y,
}: {
  readonly point: BalancePoint;
  readonly before: BalancePoint | undefined;
  readonly from: string;
  readonly to: string;
  readonly y: (amount: Cents) => number;
}) {
  return (
    <g>
      {before && (
        <line class={css['curve']} x1={from} x2={to} y1={y(before.balance)} y2={y(point.before)} />
      )}
      <line class={css['curve']} x1={to} x2={to} y1={y(point.before)} y2={y(point.balance)} />
      {point.paid + point.credited > 0 && (
        <circle class={css['did']} cx={to} cy={y(point.balance)} r="5" />
      )}
    </g>
  );
}
