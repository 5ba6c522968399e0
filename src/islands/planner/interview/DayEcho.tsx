import { daysBetween } from '#domain/dates.ts';
import { otherReading, readDate, type DateSide } from '#islands/form/read-date.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import css from '#islands/planner/interview/lines.module.css';
import { FIRST } from '#islands/planner/words/first.ts';
import { showBrief, showDate } from '#islands/shared/format.ts';

interface Props {
  readonly id: string;
  /** As it is kept. */
  readonly value: string;
  readonly side: DateSide;
  readonly context: ReadContext;
  /** The order of the two numbers follows from a place that was chosen. */
  readonly settled: boolean;
  /** How late it is stands beside the day. */
  readonly late?: boolean;
  readonly onInput: (value: string) => void;
}

/** Says back which day was understood; where two numbers can mean another, it is a press away. */
export function DayEcho({ id, value, side, context, settled, late = false, onInput }: Props) {
  const how = { today: context.today, order: context.order ?? 'month-first', side };
  const read = readDate(value, how);
  const other = settled ? undefined : otherReading(value, how);
  if (read.kind !== 'date') return <span class={css['echo']} id={id} />;
  const days = daysBetween(read.date, context.today);
  return (
    <span class={css['echo']} id={id}>
      <span>
        {showBrief(read.date, context.today)}
        {late && `, ${FIRST.late(days)}`}
      </span>
      {other && (
        <button type="button" class={css['other']} onClick={() => onInput(showDate(other))}>
          {FIRST.other(showBrief(other, context.today))}
        </button>
      )}
    </span>
  );
}
