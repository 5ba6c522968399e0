import { useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/letter/letter.module.css';
import type { Fit } from '#planner/papers/letter-fit.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';
import { showDay } from '#islands/shared/format.ts';

/** Whether a letter may go out now, in one line; a stop looks like one. */
export function FitNote({ caseId, fit }: { readonly caseId: string; readonly fit: Fit }) {
  const today = useToday();
  switch (fit.kind) {
    case 'now':
      return <p class={css['fit']}>{LETTERS_UI.now}</p>;
    case 'fits':
      return <p class={css['fit']}>{LETTERS_UI.fits}</p>;
    case 'later':
      return (
        <p class={`${css['fit']} ${css['wait']}`}>{LETTERS_UI.later(showDay(fit.on, today))}</p>
      );
    case 'not-now':
      return <p class={`${css['fit']} ${css['wait']}`}>{LETTERS_UI.notNow}</p>;
    case 'elsewhere':
      return <p class={`${css['fit']} ${css['wait']}`}>{LETTERS_UI.untrue.elsewhere}</p>;
    case 'early':
      return <p class={`${css['fit']} ${css['stop']}`}>{LETTERS_UI.early}</p>;
    case 'closed':
      return <p class={`${css['fit']} ${css['stop']}`}>{LETTERS_UI.closed}</p>;
    case 'hold':
      return (
        <p class={`${css['fit']} ${css['stop']}`}>
          <strong>{LETTERS_UI.hold}</strong>{' '}
          <a href={hashOf({ at: 'hold', id: caseId })}>{LETTERS_UI.holdHow}</a>
        </p>
      );
  }
}
