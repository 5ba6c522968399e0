import { useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import { useLog } from '#islands/planner/log/use-log.ts';
import { CHANGED } from '#islands/planner/words/changed.ts';

/** Takes back what was just logged, in one press. */
export function Undo({ file, ids }: { readonly file: Case; readonly ids: readonly string[] }) {
  const { undo } = useLog(file);
  const [failed, setFailed] = useState(false);
  return failed ? (
    <p role="alert">{CHANGED.notUndone}</p>
  ) : (
    <p class="actions">
      <button type="button" class="button" onClick={() => setFailed(!undo(ids))}>
        {CHANGED.undo}
      </button>
    </p>
  );
}
