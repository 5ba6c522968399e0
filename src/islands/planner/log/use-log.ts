/** Logging in one press, and taking it back in one. */
import type { Case, LogEntry } from '#domain/case.ts';
import { useCases, useLastChange, usePlans, useSay } from '#islands/planner/context.ts';
import { afterOthers, justAfter } from '#islands/planner/log/when.ts';
import { CHANGED } from '#islands/planner/words/changed.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId, withOffset } from '#islands/shared/clock.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import type { NewEntry } from '#planner/plan/entries.ts';

export interface Logging {
  /** Saves entries of one press, what it was about first; says why, where nothing was saved. */
  readonly save: (entries: readonly LogEntry[], here?: 'here') => SaveRefusal | undefined;
  /** Gives entries their ids and the time, and saves them from a button of the case page. */
  readonly press: (drafts: readonly NewEntry[]) => SaveRefusal | undefined;
  /**
   * Takes the entries back: the plan returns. False where they are no longer this page's to take
   * back.
   */
  readonly undo: (ids: readonly string[]) => boolean;
}

/** How the log of a case is added to. */
export function useLog(file: Case): Logging {
  const { store } = useCases();
  const { planOf } = usePlans();
  const { setLast } = useLastChange();
  const say = useSay();
  const save: Logging['save'] = (entries, here) => {
    const before = planOf(file);
    for (const entry of entries) {
      const refused = store.addEntry(file.id, entry);
      if (refused) return refused;
    }
    const logged = entries.map(({ id }) => id);
    setLast({ caseId: file.id, before, logged, ...(here ? { here: true } : {}) });
    return undefined;
  };
  return {
    save,
    press: (drafts) => {
      let at = afterOthers(withOffset(), file.log);
      const entries = drafts.map((draft, index): LogEntry => {
        if (index > 0) at = justAfter(at);
        return { ...draft, id: newId(), at };
      });
      const refused = save(entries, 'here');
      if (!refused) say(SHELL.saved);
      return refused;
    },
    undo: (ids) => {
      const isUndone = store.takeBack(file.id, ids);
      if (isUndone) {
        setLast({ caseId: file.id, undone: true, here: true });
        say(CHANGED.undone);
      }
      return isUndone;
    },
  };
}
