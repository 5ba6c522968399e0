import { describedBy, FieldFrame, type FrameProps } from '#islands/form/FieldFrame.tsx';
import form from '#islands/form/form.module.css';
import { inputId } from '#islands/form/types.ts';
import css from '#islands/planner/backup/backup.module.css';
import { SEAL } from '#islands/planner/words/keeping.ts';

interface Props extends FrameProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly shown: boolean;
  /** Chosen now, or one that was chosen before: password managers ask. */
  readonly isNew: boolean;
}

/** One line for a passphrase. */
export function PassphraseInput(props: Props) {
  const { name, value, onInput, shown, isNew, fault } = props;
  return (
    <FieldFrame {...props}>
      <input
        id={inputId(name)}
        name={name}
        type={shown ? 'text' : 'password'}
        class={form['text']}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellcheck={false}
        maxLength={500}
        aria-describedby={describedBy(props)}
        aria-invalid={fault ? true : undefined}
      />
    </FieldFrame>
  );
}

/** Shows or hides what is typed. */
export function ShowToggle({
  shown,
  onChange,
}: {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}) {
  return (
    <label class={css['show']}>
      <input
        type="checkbox"
        checked={shown}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{SEAL.show}</span>
    </label>
  );
}
