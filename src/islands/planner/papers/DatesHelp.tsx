import css from '#islands/planner/papers/papers.module.css';
import shared from '#islands/planner/planner.module.css';
import { DATES } from '#islands/planner/words/dates.ts';

/** How to open the file in a calendar. */
export function OpenDates() {
  return (
    <section aria-labelledby="open-file">
      <h2 id="open-file" class={shared['section']}>
        {DATES.open}
      </h2>
      <dl class={css['facts']}>
        {DATES.openHow.map(([where, how]) => (
          <div key={where}>
            <dt>{where}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet small">{DATES.openCheck}</p>
    </section>
  );
}

/** What a second file does, and a file that takes everything out again where there is any. */
export function DatesAgain({ onTakeOut }: { readonly onTakeOut: (() => void) | undefined }) {
  return (
    <section aria-labelledby="again">
      <h2 id="again" class={shared['section']}>
        {DATES.again}
      </h2>
      {DATES.againHow.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {onTakeOut && (
        <>
          <p>{DATES.takeOutHow}</p>
          <p class="actions">
            <button type="button" class="button" onClick={onTakeOut}>
              {DATES.takeOut}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
