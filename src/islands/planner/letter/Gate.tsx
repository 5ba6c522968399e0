import type { ComponentChildren } from 'preact';
import type { Case } from '#domain/case.ts';
import { useToday } from '#islands/planner/context.ts';
import { blankId } from '#islands/planner/letter/Blanks.tsx';
import css from '#islands/planner/letter/letter.module.css';
import { untrueWords } from '#islands/planner/letter/untrue-words.ts';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';
import type { Untrue } from '#planner/papers/truth.ts';

const { untrue } = LETTERS_UI;

interface Props {
  readonly file: Case;
  readonly found: readonly Untrue[];
  readonly open: readonly { readonly name: string; readonly words: string }[];
  readonly isTableGone: boolean;
  /** The case has moved on since the words were changed; `onKeep` says that they were read. */
  readonly moved: boolean;
  readonly onKeep: () => void;
  /** What is proposed for a blank. */
  readonly proposal?: ComponentChildren;
}

const toField = (name: string) => (event: Event) => {
  const field = document.getElementById(blankId(name));
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: 'center' });
};

/**
 * What is left to do before a letter may go out: each blank a press away, each fault with its
 * remedy.
 */
export function Gate({ file, found, open, isTableGone, moved, onKeep, proposal }: Props) {
  const today = useToday();
  const lines = [
    ...found.map((each) => untrueWords(each, file.answers.debt.currency, today)),
    ...(isTableGone ? [untrue.noTable] : []),
    ...(moved ? [untrue.moved] : []),
  ];
  if (lines.length === 0 && open.length === 0) return null;
  return (
    <section class={`${css['gate']} screen-only`} aria-labelledby="untrue">
      <h2 id="untrue" class={css['part']}>
        {lines.length === 0 ? untrue.finish : untrue.title}
      </h2>
      {open.length > 0 && <p>{untrue.gaps(open.length)}</p>}
      <ul class={css['untrue']}>
        {open.map(({ name, words }) => (
          <li key={name}>
            <a href={`#${blankId(name)}`} onClick={toField(name)}>
              {`${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`}
            </a>
          </li>
        ))}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {proposal}
      <p class="small">{untrue.how}</p>
      {moved && (
        <p class="actions">
          <button type="button" class="button" onClick={onKeep}>
            {untrue.keep}
          </button>
        </p>
      )}
    </section>
  );
}
