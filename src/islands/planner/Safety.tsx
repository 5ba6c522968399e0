import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Reminder } from '#islands/planner/backup/Reminder.tsx';
import css from '#islands/planner/planner.module.css';
import { SHELL } from '#islands/planner/words/shell.ts';
import { loadCode } from '#islands/shared/fetch-again.ts';
import { reloadKeeping } from '#islands/shared/keep-typed.ts';
import type { Store } from '#islands/storage/store.ts';

/**
 * Catches a fault of a screen: what is saved stays reachable as a file, and the rest of the planner
 * goes on.
 */
export function Safety({
  store,
  children,
}: {
  readonly store: Store;
  readonly children: ComponentChildren;
}) {
  const [fault] = useErrorBoundary((error: unknown) => {
    reportError(error);
  }) as [unknown, () => void];
  if (!fault)
    return (
      <>
        {children}
        <Reminder store={store} />
      </>
    );
  const save = () => {
    void loadCode(() => import('#islands/planner/backup/files.ts')).then(({ saveAll }) =>
      saveAll(store),
    );
  };
  return (
    <div class={css['banner']} role="alert">
      <p>{SHELL.fault}</p>
      <p class="actions">
        <button type="button" class="button" onClick={save}>
          {SHELL.saveBackup}
        </button>
        <button type="button" class="button" onClick={reloadKeeping}>
          {SHELL.reload}
        </button>
        <a href="#/">{SHELL.allCases}</a>
      </p>
    </div>
  );
}
