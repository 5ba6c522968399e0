import { deedAt } from '#islands/planner/backup/deed.ts';
import { useLate } from '#islands/planner/backup/use-late.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf, readAddress } from '#islands/planner/screen-address.ts';
import { BANNER } from '#islands/planner/words/banner.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { loadCode } from '#islands/shared/fetch-again.ts';
import { reloadKeeping } from '#islands/shared/keep-typed.ts';
import { WARN_SIZE } from '#islands/storage/limits.ts';
import type { State } from '#islands/storage/keeper.ts';
import type { Store } from '#islands/storage/store.ts';

/**
 * What is wrong with saving, if anything: it stays until it is right again. And what was done last,
 * with the way to take it back.
 */
export function Banners({ state, store }: { readonly state: State; readonly store: Store }) {
  const save = () => {
    void loadCode(() => import('#islands/planner/backup/files.ts')).then(({ saveAll }) =>
      saveAll(store),
    );
  };
  const backup = state.cases.length > 0 && (
    <button type="button" class="button" onClick={save}>
      {SHELL.saveBackup}
    </button>
  );
  const bad = state.bad.length;
  const route = readAddress(location.hash);
  const deed = route && deedAt(hashOf(route));
  const Note = useLate(deed !== undefined, () => import('#islands/planner/backup/DeedNote.tsx'));
  return (
    <>
      {!state.kept && <Banner text={SHELL.notKept}>{backup}</Banner>}
      {state.unsaved > 0 && <Banner text={SHELL.unsaved}>{backup}</Banner>}
      {state.newer && (
        <Banner text={SHELL.newer}>
          <button type="button" class="button" onClick={reloadKeeping}>
            {SHELL.reload}
          </button>
        </Banner>
      )}
      {bad > 0 && (
        <Banner text={SHELL.bad(bad)}>
          {route?.at !== 'keeping' && (
            <p>
              <a href={hashOf({ at: 'keeping' })}>{BANNER.seeDamaged}</a>
            </p>
          )}
        </Banner>
      )}
      {state.size > WARN_SIZE && <Banner text={SHELL.big}>{backup}</Banner>}
      {deed && Note && <Note deed={deed} key={deed.at + deed.text} />}
    </>
  );
}

function Banner({
  text,
  children,
}: {
  readonly text: string;
  readonly children?: preact.ComponentChildren;
}) {
  return (
    <div class={css['banner']} role="alert">
      <p>{text}</p>
      {children}
    </div>
  );
}
