import { useCases } from '#islands/planner/context.ts';
import css from '#islands/planner/planner.module.css';
import { PLAN } from '#islands/planner/words/plan.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import type { CaseVersion } from '#islands/storage/records.ts';

/** Two tabs saved answers at once: both are kept, and the owner chooses. */
export function Conflict({
  stored,
  other,
}: {
  readonly stored: StoredCase;
  readonly other: CaseVersion;
}) {
  const { store } = useCases();
  const { id, title, answers } = stored.case;
  return (
    <section class={css['banner']} aria-labelledby="conflict">
      <h2 id="conflict">{PLAN.conflict}</h2>
      <p>{PLAN.conflictHow}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => store.choose(id, { title, answers, updatedAt: '' })}
        >
          {PLAN.keepMine}
        </button>
        <button type="button" class="button" onClick={() => store.choose(id, other)}>
          {PLAN.keepTheirs}
        </button>
      </p>
    </section>
  );
}
