import css from '#islands/planner/accounts/accounts.module.css';
import { EXAMPLE } from '#islands/planner/words/home.ts';

/** Above an example: that it is one, and the way to a plan of one's own. */
export function ExampleNote() {
  return (
    <p class={css['example']}>
      <strong>{EXAMPLE.title}</strong> {EXAMPLE.how} <a href="#/new">{EXAMPLE.own}</a>
    </p>
  );
}
