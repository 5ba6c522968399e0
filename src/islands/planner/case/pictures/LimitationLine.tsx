import { anchorAt } from '#islands/planner/case/pictures/looks.ts';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { CLOCK } from '#islands/planner/words/pictures.ts';
import { showDate } from '#islands/shared/format.ts';
import { later, type PlainDate } from '#domain/dates.ts';
import type { LimitationClock } from '#planner/pictures/limitation-clock.ts';
import { shareOf } from '#planner/pictures/timeline.ts';

const LINE = 44;

interface Props {
  readonly clock: Pick<LimitationClock, 'from' | 'earliest' | 'latest' | 'restarts'>;
  readonly today: PlainDate;
}

/** The time to sue as a line: surely open up to its earliest end, perhaps up to its latest. */
export function LimitationLine({ clock: { from, earliest, latest, restarts }, today }: Props) {
  const end = later(latest, today);
  const x = (on: PlainDate) => `${(2 + shareOf(on, from, end) * 96).toFixed(2)}%`;
  const one = earliest === latest;
  return (
    <svg
      class={`${css['wide']} figures`}
      width="100%"
      height="96"
      role="img"
      aria-label={CLOCK.label(showDate(earliest), showDate(latest), showDate(today))}
    >
      <line class={css['axis']} x1={x(from)} x2={x(earliest)} y1={LINE} y2={LINE} />
      {!one && <line class={css['unsure']} x1={x(earliest)} x2={x(latest)} y1={LINE} y2={LINE} />}
      {restarts.map(({ on }, index) => (
        <circle key={index} class={css['did']} cx={x(on)} cy={LINE} r="5" />
      ))}
      <line class={css['today']} x1={x(today)} x2={x(today)} y1="20" y2={LINE + 14} />
      <text
        class={css['strong']}
        x={x(today)}
        y="14"
        text-anchor={anchorAt(shareOf(today, from, end), 0.1, 0.8)}
      >
        {CLOCK.today}
      </text>
      <svg x={x(earliest)} y={LINE} overflow="visible">
        <path class={css['keep']} d="M0-9l9 9-9 9-9-9z" />
      </svg>
      {!one && (
        <svg x={x(latest)} y={LINE} overflow="visible">
          <path class={css['plan']} d="M0-7l7 7-7 7-7-7z" />
        </svg>
      )}
      <text x={x(from)} y={LINE + 30} text-anchor="start">
        {CLOCK.due}
      </text>
      <text
        x={x(earliest)}
        y={LINE + 30}
        text-anchor={shareOf(earliest, from, end) > 0.85 ? 'end' : 'middle'}
      >
        {CLOCK.earliest}
      </text>
      {!one && (
        <text x={x(latest)} y={LINE + 46} text-anchor="end">
          {CLOCK.latest}
        </text>
      )}
    </svg>
  );
}
