import { useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import { useLog } from '#islands/planner/log/use-log.ts';
import { STEP } from '#islands/planner/words/case.ts';
import type { NewEntry } from '#planner/plan/entries.ts';

/** Logging by a button of the case page, and whether the storage refused it. */
export function usePress(file: Case): {
  readonly press: (drafts: readonly NewEntry[]) => void;
  readonly refused: boolean;
} {
  const log = useLog(file);
  const [refused, setRefused] = useState(false);
  return { press: (drafts) => setRefused(!log.press(drafts)), refused };
}

/** Said where a press was not saved. */
export function Refused({ shown }: { readonly shown: boolean }) {
  return shown ? <p role="alert">{STEP.full}</p> : null;
}
