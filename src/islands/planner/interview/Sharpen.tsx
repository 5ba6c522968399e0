import { useSiteData } from '#islands/planner/context.ts';
import { askingOf } from '#islands/planner/interview/HalfDone.tsx';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { QUESTION } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { openQuestions } from '#planner/interview/interview.ts';

/** Questions of a round: few enough to answer in a minute. */
const ROUND = 3;

/**
 * The open questions that would change the plan most, answered one after the other and back once;
 * below them all of them.
 */
export function Sharpen({ stored }: { readonly stored: StoredCase }) {
  const { law, questions } = useSiteData();
  const { id } = stored.case;
  const asking = askingOf(stored, law);
  const { logged } = asking;
  const open = openQuestions(asking);
  const [first] = open;
  // While one of the first five is open there is no first plan to sharpen.
  if (!first || open.some(({ core }) => core)) return null;
  const count = Math.min(open.length, ROUND);
  return (
    <section aria-labelledby="sharpen" class="screen-only">
      <h2 id="sharpen" class={css['section']}>
        {logged ? QUESTION.sharpenLater : QUESTION.sharpenTitle}
      </h2>
      <p>{QUESTION.sharpenHow(count)}</p>
      <p class="actions">
        <a
          class="button"
          href={hashOf({ at: 'question', id, question: first.id, more: count - 1 })}
        >
          {QUESTION.answerMore(count)}
        </a>
      </p>
      <details class={css['fold']}>
        <summary>{QUESTION.allOpen(open.length)}</summary>
        <ul role="list" class={css['replies']}>
          {open.map((each) => (
            <li key={each.id}>
              <a href={hashOf({ at: 'question', id, question: each.id, back: 'case' })}>
                {questions[each.id]?.legend ?? each.id}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
