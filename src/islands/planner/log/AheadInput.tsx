import { DateInput } from '#islands/form/inputs.tsx';
import { readDate, typedDate } from '#islands/form/read-date.ts';
import type { FrameProps } from '#islands/form/FieldFrame.tsx';
import { useApp } from '#islands/planner/app.ts';
import css from '#islands/planner/log/log.module.css';
import { quickDates, type QuickDate } from '#islands/planner/log/quick-dates.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { showBrief } from '#islands/shared/format.ts';

interface Props extends FrameProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

const WORDS: Readonly<Record<QuickDate['id'], string>> = {
  today: LOG.quick.today,
  tomorrow: LOG.quick.tomorrow,
  friday: LOG.quick.friday,
  week: LOG.quick.week,
  fortnight: LOG.quick.fortnight,
  month: LOG.quick.month,
};

/** A date ahead: one press for the days that people name, three boxes for any other. */
export function AheadInput(props: Props) {
  const { today } = useApp();
  const { value, onInput } = props;
  const read = readDate(value);
  const chosen = read.kind === 'date' ? read.date : undefined;
  const quick = (
    <div class={css['quick']} role="group" aria-label={LOG.quickDates}>
      {quickDates(today).map(({ id, on }) => (
        <button
          type="button"
          key={id}
          class="button"
          aria-pressed={chosen === on}
          onClick={() => onInput(typedDate(on))}
        >
          <span>{WORDS[id]}</span> <span class="quiet small">{showBrief(on, today)}</span>
        </button>
      ))}
    </div>
  );
  return <DateInput {...props} quick={quick} />;
}
