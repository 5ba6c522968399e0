import css from '#islands/form/form.module.css';
import { QUESTION } from '#islands/planner/words/shell.ts';
import type { BegunCase } from '#islands/storage/begun-case.ts';

interface Props {
  readonly begun: BegunCase;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

/** Above the first question: a plan that was begun and not finished, to go on with or not. */
export function Begun({ begun, onGoOn, onDrop }: Props) {
  return (
    <div class={css['offer']} role="group" aria-label={QUESTION.begunLabel}>
      <p>{QUESTION.begun(begun.answers.debtor?.name ?? '')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onGoOn}>
          {QUESTION.begunOn}
        </button>
        <button type="button" class="button" onClick={onDrop}>
          {QUESTION.begunDrop}
        </button>
      </p>
    </div>
  );
}
