import css from '#islands/planner/planner.module.css';
import { CLEARED } from '#islands/planner/words/home.ts';
import { loadCode } from '#islands/shared/fetch-again.ts';
import type { Store } from '#islands/storage/store.ts';

/**
 * The storage was cleared underneath an open page, which still holds all cases: the owner chooses
 * what becomes of them.
 */
export default function Cleared({ store }: { readonly store: Store }) {
  const save = () => {
    void loadCode(() => import('#islands/planner/backup/files.ts')).then(({ saveAll }) =>
      saveAll(store),
    );
  };
  return (
    <div class={css['banner']} role="alert">
      <p>
        <strong>{CLEARED.title}.</strong> {CLEARED.how}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={() => store.putBack()}>
          {CLEARED.putBack}
        </button>
        <button type="button" class="button" onClick={save}>
          {CLEARED.save}
        </button>
        <button type="button" class="button" onClick={() => store.letGo()}>
          {CLEARED.letGo}
        </button>
      </p>
    </div>
  );
}
