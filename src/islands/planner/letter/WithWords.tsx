import type { ComponentChildren } from 'preact';
import type { LetterText } from '#islands/planner/data.ts';
import { useLetterText } from '#islands/planner/letter/letter-texts.ts';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';

interface Props {
  readonly id: string;
  readonly children: (letter: LetterText) => ComponentChildren;
}

/** What needs the words of a letter: shown once they are here. */
export function WithWords({ id, children }: Props) {
  const letter = useLetterText(id);
  if (letter === 'waiting') {
    return (
      <p class="quiet" aria-live="polite">
        {LETTERS_UI.opening}
      </p>
    );
  }
  if (letter === 'failed') return <p role="alert">{LETTERS_UI.notHere}</p>;
  return children(letter);
}
