import { DateInput } from '#islands/form/inputs.tsx';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import { Chips } from '#islands/form/Chips.tsx';
import { WHENS } from '#islands/planner/log/when.ts';
import css from '#islands/planner/log/log.module.css';
import { LOG } from '#islands/planner/words/log.ts';

interface Props {
  readonly typed: Typed;
  readonly fault: (name: string) => Fault | undefined;
  readonly set: (name: string) => (value: string) => void;
  readonly label?: string;
}

/**
 * When it happened: now, unless the owner says otherwise; a time of day helps and is never asked
 * for twice.
 */
export function WhenInput({ typed, fault, set, label = LOG.when }: Props) {
  const when = typed['when'] ?? 'now';
  const wrongTime = fault('time');
  return (
    <>
      <Chips
        name="when"
        label={label}
        value={when}
        onInput={set('when')}
        choices={WHENS.map((value) => ({ value, label: LOG.whens[value] ?? value }))}
      />
      {when === 'day' && (
        <DateInput
          name="whenDay"
          label={LOG.whenDay}
          value={typed['whenDay'] ?? ''}
          fault={fault('whenDay')}
          onInput={set('whenDay')}
        />
      )}
      {when !== 'now' && (
        <p class={css['time']}>
          <label for={inputId('time')}>{LOG.time}</label>
          {wrongTime && (
            <span class={css['wrong-time']} id={`${inputId('time')}-error`}>
              {wrongTime.message}
            </span>
          )}
          <input
            id={inputId('time')}
            name="time"
            type="time"
            value={typed['time'] ?? ''}
            onInput={(event) => set('time')(event.currentTarget.value)}
            aria-invalid={wrongTime ? true : undefined}
            aria-describedby={wrongTime ? `${inputId('time')}-error` : undefined}
          />
        </p>
      )}
    </>
  );
}
