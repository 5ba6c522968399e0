import { useLayoutEffect, useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import type { Fault } from '#islands/form/types.ts';
import { useCases, useSay } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import { tellDeed } from '#islands/planner/backup/deed.ts';
import { OpenSealed } from '#islands/planner/backup/OpenSealed.tsx';
import {
  isWhole,
  MOST_BYTES,
  readImport,
  type FoundInFile,
} from '#islands/planner/backup/read-import.ts';
import { restore, undoRestore } from '#islands/planner/backup/restore.ts';
import { RestorePreview } from '#islands/planner/backup/RestorePreview.tsx';
import css from '#islands/planner/planner.module.css';
import { hashOf, type ScreenAddress } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { BACKUP } from '#islands/planner/words/backup.ts';
import { SHELL } from '#islands/planner/words/shell.ts';

type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'opening' }
  | { readonly at: 'sealed'; readonly file: Readonly<Record<string, unknown>> }
  | { readonly at: 'found'; readonly found: FoundInFile; readonly whole: boolean };

/** Where a restore leads: to its one case, to all, or nowhere while some of it is missing. */
function targetOf(chosen: readonly Case[], missing: readonly Case[]): ScreenAddress {
  const [only] = chosen;
  if (missing.length > 0) return { at: 'import' };
  return only && chosen.length === 1 ? { at: 'case', id: only.id } : { at: 'home' };
}

/**
 * Opens a backup or case file: what it holds and changes comes first, then the owner's choice, then
 * the restore.
 */
export default function ImportScreen() {
  const { store } = useCases();
  const say = useSay();
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  // A new file starts its part of the screen afresh.
  const [file, setFile] = useState(0);

  const fail = (message: string) => {
    setFaults([{ id: 'f-file', message }]);
    setRound((before) => before + 1);
    setStage({ at: 'choosing' });
  };
  const open = (text: string): void => {
    const read = readImport(text);
    if (!read.ok) return fail(BACKUP.wrong(read.problem.field, read.problem.message));
    if (read.sealed) return setStage({ at: 'sealed', file: read.sealed });
    void isWhole(read).then((whole) => setStage({ at: 'found', found: read, whole }));
  };
  const choose = (event: Event) => {
    const picked = (event.currentTarget as HTMLInputElement).files?.[0];
    if (!picked) return;
    if (picked.size > MOST_BYTES) return fail(BACKUP.tooLarge(MOST_BYTES / 1_000_000));
    setFaults([]);
    setFile(file + 1);
    setStage({ at: 'opening' });
    picked.text().then(open, () => fail(BACKUP.unreadable));
  };
  useLayoutEffect(() => {
    if (stage.at === 'found') document.getElementById('preview')?.focus();
  }, [stage]);

  const apply = (chosen: readonly Case[]) => {
    const done = restore(store, chosen);
    const target = targetOf(chosen, done.missing);
    const { undo } = done;
    tellDeed({
      at: hashOf(target),
      text: [BACKUP.restored(done.cases, done.entries), done.answers ? BACKUP.restoredAnswers : '']
        .filter(Boolean)
        .join(' '),
      ...(undo
        ? {
            undo: () => {
              const changed = undoRestore(store, undo);
              return changed === 0 ? BACKUP.undone : BACKUP.undonePartly(changed);
            },
          }
        : {}),
    });
    if (done.missing.length > 0) {
      // Still open, with what is missing in it: to be tried again once there is room.
      setFile(file + 1);
      setRound((before) => before + 1);
      return setFaults([
        { id: 'f-cases', message: BACKUP.didNotFit(done.missing.map(({ title }) => title)) },
      ]);
    }
    say(SHELL.saved);
    go(target, true);
  };
  return (
    <Screen
      title={BACKUP.import}
      back={{ to: { at: 'home' }, label: SHELL.allCases }}
      narrow
      failed={faults.length > 0}
      above={<ErrorSummary faults={faults} round={round} />}
    >
      <p class={css['hint']}>{BACKUP.importHow}</p>
      <FieldFrame
        name="file"
        label={BACKUP.choose}
        fault={faults.find(({ id }) => id === 'f-file')}
      >
        <input
          id="f-file"
          type="file"
          accept=".json,application/json"
          onChange={choose}
          aria-describedby={faults.some(({ id }) => id === 'f-file') ? 'f-file-error' : undefined}
        />
      </FieldFrame>
      {stage.at === 'opening' && <p role="status">{BACKUP.opening}</p>}
      {stage.at === 'sealed' && <OpenSealed key={file} file={stage.file} onOpen={open} />}
      {stage.at === 'found' && (
        <RestorePreview key={file} found={stage.found} whole={stage.whole} onRestore={apply} />
      )}
    </Screen>
  );
}
