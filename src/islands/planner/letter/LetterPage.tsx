import type { RefObject } from 'preact';
import { useSay } from '#islands/planner/context.ts';
import { withFields } from '#islands/planner/letter/Blanks.tsx';
import css from '#islands/planner/letter/letter.module.css';
import { SentWay } from '#islands/planner/letter/SendLetter.tsx';
import type { OneLetterState } from '#islands/planner/letter/use-one-letter.ts';
import { Words } from '#islands/planner/letter/Words.tsx';
import { DocumentSheet } from '#islands/planner/papers/DocumentSheet.tsx';
import { LETTER, LETTERS_UI } from '#islands/planner/words/letter.ts';

interface Props {
  readonly one: OneLetterState;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  /** The field of its words, to point into. */
  readonly field: RefObject<HTMLTextAreaElement>;
}

/** The sheet of a letter, filled in the line or with its words open to change. */
export function LetterPage({ one, editing, onEdit, field }: Props) {
  const say = useSay();
  const { hand, forms, letter, sentBy, moved } = one;
  const { body, paper, open } = forms;
  const isLetter = letter.kind === 'letter';
  const fields = withFields({
    filled: hand.draft.filled,
    next: open[0]?.name,
    half: one.half,
    onFill: one.fill,
  });
  return (
    <div class={`${css['page']} screen-only`}>
      {isLetter && hand.draft.whole === undefined && (
        <SentWay value={sentBy} onChoose={hand.send} />
      )}
      {hand.isTwice && (
        <div class={`${css['fit']} ${css['stop']}`} role="alert">
          <p>{LETTERS_UI.twice}</p>
          <p class="actions">
            <button type="button" class="button" onClick={() => hand.settle('mine')}>
              {LETTERS_UI.keepMine}
            </button>
            <button type="button" class="button" onClick={() => hand.settle('theirs')}>
              {LETTERS_UI.useOther}
            </button>
          </p>
        </div>
      )}
      {!hand.saved && !editing && (
        <p role="alert" class={`${css['fit']} ${css['stop']}`}>
          {LETTERS_UI.unsaved}
        </p>
      )}
      {editing ? (
        <Words
          value={body}
          field={field}
          saved={hand.saved}
          onInput={(text) => one.change(text)}
          onDone={() => onEdit(false)}
        />
      ) : (
        <DocumentSheet paper={paper} words={LETTER} renderText={fields(new Set())} />
      )}
      {!isLetter && moved && <p role="status">{LETTERS_UI.moved}</p>}
      <p class={`actions ${css['under']}`}>
        {!editing && (
          <button type="button" class="button" onClick={() => onEdit(true)}>
            {LETTERS_UI.change}
          </button>
        )}
        {hand.changed && (
          <button
            type="button"
            class={css['link']}
            onClick={() => {
              hand.fresh();
              say(LETTERS_UI.freshDone);
            }}
          >
            {LETTERS_UI.fresh}
          </button>
        )}
      </p>
    </div>
  );
}
