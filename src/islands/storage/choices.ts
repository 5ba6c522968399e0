/**
 * Small choices of a reader, remembered in this browser under keys of their own. Where storage is
 * closed or full, a choice lasts as long as its page. Small on purpose: it stands on pages that
 * know no case.
 */
import { guarded } from '#islands/storage/guard.ts';

export interface KeptChoice {
  /** What was chosen before; empty where nothing was, or it cannot be read. */
  readonly read: () => string;
  /** Remembers a choice; an empty one is forgotten. */
  readonly write: (value: string) => void;
}

const choiceUnder = (key: string): KeptChoice => ({
  read: () => guarded(() => localStorage.getItem(key), null) ?? '',
  write: (value) =>
    guarded(() => {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    }, undefined),
});

/** Whose law, or which kind of debtor, a reader wants to see in guides. */
export const guideChoice = (name: string): KeptChoice =>
  choiceUnder(`firm-and-fair-reader:${name}`);
/** `off` where the key that opens the search is switched off. */
export const searchKeyChoice: KeptChoice = choiceUnder('firm-and-fair-search:slash');
/** What was searched for on this device, a line each. */
export const recentSearchesChoice: KeptChoice = choiceUnder('firm-and-fair-search:recent');
/** What was looked for when the planner was opened from the search; read once there. */
export const searchedForChoice: KeptChoice = choiceUnder('firm-and-fair-search:for');
/** What was ticked in the list of proof. */
export const checklistChoice: KeptChoice = choiceUnder('firm-and-fair:checklist');

/** What the owner said that columns of their lists are. */
export const columnsChoice: KeptChoice = choiceUnder('firm-and-fair-books:columns');

/** Whether a case is kept in this browser. */
export const keepsCases = (): boolean =>
  guarded(
    () => Object.keys(localStorage).some((key) => key.startsWith('firm-and-fair:case:')),
    false,
  );
