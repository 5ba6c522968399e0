import type { Ref } from 'preact';
import { useEffect } from 'preact/hooks';
import { GrowingText } from '#islands/calm/GrowingText.tsx';
import css from '#islands/planner/letter/letter.module.css';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';

interface Props {
  readonly value: string;
  readonly field: { current: HTMLTextAreaElement | null } & Ref<HTMLTextAreaElement>;
  readonly saved: boolean;
  readonly onInput: (text: string) => void;
  readonly onDone: () => void;
}

/** The words of a letter as one text, to be changed; tables keep a line of their own. */
export function Words({ value, field, saved, onInput, onDone }: Props) {
  useEffect(() => field.current?.focus(), [field]);
  return (
    <>
      <label class={css['part']} for="letter-text">
        {LETTERS_UI.text}
      </label>
      <p class="quiet small" id="letter-hint">
        {LETTERS_UI.textHint}
      </p>
      {!saved && (
        <p role="alert" class={`${css['fit']} ${css['stop']}`}>
          {LETTERS_UI.unsaved}
        </p>
      )}
      <GrowingText
        id="letter-text"
        value={value}
        describedBy="letter-hint"
        paper
        rows={12}
        field={field}
        onInput={onInput}
      />
      <p class="actions">
        <button type="button" class="button" onClick={onDone}>
          {LETTERS_UI.done}
        </button>
      </p>
    </>
  );
}
