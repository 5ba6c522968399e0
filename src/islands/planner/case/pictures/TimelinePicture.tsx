import { anchorAt, lookOf } from '#islands/planner/case/pictures/looks.ts';
import { useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { TIME } from '#islands/planner/words/pictures.ts';
import { DEADLINE_NAMES } from '#islands/planner/words/plan.ts';
import { showBrief, showMonth } from '#islands/shared/format.ts';
import type { PlainDate } from '#domain/dates.ts';
import { monthsBetween, shareOf, type Mark, type Timeline } from '#planner/pictures/timeline.ts';

const LINE = 74;
const STEP = 15;
/** Marks closer than this, in percent of the width, are stacked. */
const NEAR = 4.5;
const HIGHEST = 4;
const EDGE = { low: 3, high: 97 };

interface Placed {
  readonly mark: Mark;
  readonly x: number;
  readonly level: number;
}

/**
 * Marks with their place on the line; those of neighboring days are stacked, and what is past the
 * top is left to the list.
 */
function placed({ marks, from, until }: Timeline): readonly Placed[] {
  const found: Placed[] = [];
  for (const mark of marks) {
    if (mark.on < from || mark.on > until) continue;
    const x = EDGE.low + shareOf(mark.on, from, until) * (EDGE.high - EDGE.low);
    let level = 0;
    while (found.some((other) => other.level === level && Math.abs(other.x - x) < NEAR)) level++;
    if (level < HIGHEST || (mark.kind === 'step' && mark.next))
      found.push({ mark, x, level: Math.min(level, HIGHEST) });
  }
  return found;
}

const percent = (value: number): string => `${value.toFixed(2)}%`;

function Shape({ mark, x, level, held }: Placed & { readonly held: boolean }) {
  const y = LINE - level * STEP;
  // A nested picture gives the diamond a place in percent.
  if (mark.kind === 'deadline')
    return (
      <svg x={percent(x)} y={y} overflow="visible">
        <path class={css['keep']} d="M0-7l7 7-7 7-7-7z" />
      </svg>
    );
  const next = mark.kind === 'step' && mark.next;
  return <circle class={css[lookOf(mark, held)]} cx={percent(x)} cy={y} r={next ? 8 : 5.5} />;
}

/** The line of time to scale, with today on it. What lies far off is named at its end. */
export function TimelinePicture({
  line,
  held,
}: {
  readonly line: Timeline;
  readonly held: boolean;
}) {
  const today = useToday();
  const at = (on: PlainDate) =>
    EDGE.low + shareOf(on, line.from, line.until) * (EDGE.high - EDGE.low);
  const now = at(today);
  const months = monthsBetween(line.from, line.until).filter(
    (_, index, all) => index % Math.ceil(all.length / 6) === 0,
  );
  const far = line.beyond.find(({ kind }) => kind === 'deadline');
  const count = (kind: Mark['kind']) =>
    line.marks.filter((mark) => mark.kind === kind && (kind !== 'deadline' || mark.on >= today))
      .length;
  return (
    <svg
      class={`${css['wide']} figures`}
      width="100%"
      height={far ? 134 : 108}
      role="img"
      aria-label={TIME.label(count('entry'), count('step'), count('deadline'))}
    >
      <line class={css['axis']} x1="0" x2={percent(now)} y1={LINE} y2={LINE} />
      <line class={css['axis-ahead']} x1={percent(now)} x2="100%" y1={LINE} y2={LINE} />
      {months.map((on) => (
        <g key={on}>
          <line
            class={css['tick']}
            x1={percent(at(on))}
            x2={percent(at(on))}
            y1={LINE + 9}
            y2={LINE + 15}
          />
          <text x={percent(at(on))} y={LINE + 29} text-anchor={anchorAt(at(on), 8, 90)}>
            {showMonth(on)}
          </text>
        </g>
      ))}
      <line class={css['today']} x1={percent(now)} x2={percent(now)} y1="16" y2={LINE + 15} />
      <text class={css['strong']} x={percent(now)} y="12" text-anchor={anchorAt(now, 15, 85)}>
        {TIME.today}
      </text>
      {placed(line).map((each, index) => (
        <Shape key={index} {...each} held={held} />
      ))}
      {far?.kind === 'deadline' && (
        <text x="100%" y={LINE + 52} text-anchor="end">
          {DEADLINE_NAMES[far.deadline]}: {showBrief(far.on, today)} →
        </text>
      )}
    </svg>
  );
}
