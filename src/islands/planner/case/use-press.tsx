import { useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import { useLog } from '#islands/planner/log/use-log.ts';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import type { NewEntry } from '#planner/plan/entries.ts';

/** Logging by a button of the case page, and why the storage refused it. */
export function usePress(file: Case): {
  readonly press: (drafts: readonly NewEntry[]) => void;
  readonly refused: SaveRefusal | undefined;
} {
  const log = useLog(file);
  const [refused, setRefused] = useState<SaveRefusal | undefined>();
  return { press: (drafts) => setRefused(log.press(drafts)), refused };
}

/** Said where a press was not saved. */
export function Refused({ why }: { readonly why: SaveRefusal | undefined }) {
  return why ? <p role="alert">{REFUSED_SAVE[why]}</p> : null;
}
