import { useContext } from 'preact/hooks';
import { DateContext } from '#islands/form/date-context.ts';
import type { FrameProps } from '#islands/form/FieldFrame.tsx';
import { DateInput } from '#islands/form/inputs.tsx';
import css from '#islands/form/press.module.css';
import { quickDates } from '#islands/form/quick-dates.ts';
import { readDate, typedDate } from '#islands/form/read-date.ts';
import { FORM } from '#islands/form/words.ts';
import { showBrief } from '#islands/shared/format.ts';

interface Props extends FrameProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A date ahead: one press for the days that people name, three boxes for any other. */
export function AheadInput(props: Props) {
  const { today } = useContext(DateContext);
  const { value, onInput } = props;
  if (today === undefined) return <DateInput {...props} />;
  const read = readDate(value);
  const chosen = read.kind === 'date' ? read.date : undefined;
  const quick = (
    <div class={css['quick']} role="group" aria-label={FORM.quickDates}>
      {quickDates(today).map(({ id, on }) => (
        <button
          type="button"
          key={id}
          class="button"
          aria-pressed={chosen === on}
          onClick={() => onInput(typedDate(on))}
        >
          <span>{FORM.quick[id]}</span> <span class="quiet small">{showBrief(on, today)}</span>
        </button>
      ))}
    </div>
  );
  return <DateInput {...props} quick={quick} />;
}
