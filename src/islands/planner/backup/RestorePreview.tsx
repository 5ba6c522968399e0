import { useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import { ChecksInput } from '#islands/form/inputs.tsx';
import { useCases } from '#islands/planner/context.ts';
import css from '#islands/planner/backup/backup.module.css';
import { saveAll } from '#islands/planner/backup/files.ts';
import { previewOf, type Preview } from '#islands/planner/backup/preview.ts';
import type { FoundInFile } from '#islands/planner/backup/read-import.ts';
import { dateOf } from '#islands/planner/backup/when.ts';
import { BACKUP } from '#islands/planner/words/backup.ts';
import { showDate } from '#islands/shared/format.ts';
import { hereOf } from '#islands/storage/here.ts';
import { MOST_SIZE } from '#islands/storage/limits.ts';

interface Props {
  readonly found: FoundInFile;
  readonly whole: boolean;
  readonly onRestore: (chosen: readonly Case[]) => void;
}

/** What a file holds and would change, case by case; the owner chooses which to restore. */
export function RestorePreview({ found, whole, onRestore }: Props) {
  const { state, store } = useCases();
  const [rows] = useState(() =>
    found.cases.map((each) => ({
      each,
      preview: previewOf(each, store.find(each.id), hereOf(each.id), found.savedAt),
    })),
  );
  const changing = rows.filter(({ preview }) => preview.changes);
  // What was deleted here on purpose comes back only when asked for, unless there is nothing else
  // in the file.
  const wanted = changing.filter(({ preview }) => preview.deletedAt === undefined);
  const marks = (list: typeof rows) => list.map((row) => String(rows.indexOf(row))).join(',');
  const [chosen, setChosen] = useState(marks(wanted.length > 0 ? wanted : changing));
  const [problem, setProblem] = useState('');
  const same = rows.filter(({ preview }) => !preview.changes);

  // The words stand above the boxes: who does not see them hears them with the first box.
  const fail = (message: string) => {
    setProblem(message);
    document.getElementById('f-cases')?.focus();
  };
  const restore = () => {
    const picked = chosen
      .split(',')
      .flatMap((mark) => (mark === '' ? [] : (rows[Number(mark)] ?? [])));
    if (picked.length === 0) return fail(BACKUP.chooseOne);
    const size = picked.reduce((sum, { preview }) => sum + preview.size, state.size);
    if (size > MOST_SIZE) return fail(BACKUP.noRoom);
    onRestore(picked.map(({ each }) => each));
  };
  return (
    <section aria-labelledby="preview" class={css['found']}>
      <h2 id="preview" tabIndex={-1}>
        {BACKUP.preview}
      </h2>
      {found.savedAt !== undefined && <p class="quiet">{BACKUP.savedOn(dateOf(found.savedAt))}</p>}
      {!whole && (
        <p class={css['warn']} role="alert">
          {BACKUP.torn}
        </p>
      )}
      {changing.length === 0 ? (
        <p>{BACKUP.nothing}</p>
      ) : (
        <>
          <ChecksInput
            name="cases"
            label={BACKUP.which}
            value={chosen}
            onInput={(value) => {
              setChosen(value);
              setProblem('');
            }}
            fault={problem ? { id: 'f-cases', message: problem } : undefined}
            choices={changing.map((row) => ({
              value: marks([row]),
              label: sentenceOf(row.preview),
              hint: detailsOf(row.preview),
            }))}
          />
          {changing.length > 2 && (
            <AllOrNone onAll={() => setChosen(marks(changing))} onNone={() => setChosen('')} />
          )}
          {state.newer ? <p role="alert">{BACKUP.readOnly}</p> : <Restore onRestore={restore} />}
          {state.kept && !state.newer && <p class="small quiet">{BACKUP.undoable}</p>}
        </>
      )}
      {changing.length > 0 && same.length > 0 && <Unchanged cases={same.map(({ each }) => each)} />}
    </section>
  );
}

function AllOrNone({ onAll, onNone }: { readonly onAll: () => void; readonly onNone: () => void }) {
  return (
    <p class="actions">
      <button type="button" class="button" onClick={onAll}>
        {BACKUP.all}
      </button>
      <button type="button" class="button" onClick={onNone}>
        {BACKUP.none}
      </button>
    </p>
  );
}

/** The press that restores; before it, where there are cases here, one that backs them up. */
function Restore({ onRestore }: { readonly onRestore: () => void }) {
  const { state, store } = useCases();
  return (
    <p class="actions">
      <button type="button" class="button button--next" onClick={onRestore}>
        {BACKUP.add}
      </button>
      {state.cases.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            void saveAll(store);
          }}
        >
          {BACKUP.backupFirst}
        </button>
      )}
    </p>
  );
}

/** Cases that the file would not change. */
function Unchanged({ cases }: { readonly cases: readonly Case[] }) {
  return (
    <details>
      <summary>{BACKUP.same(cases.length)}</summary>
      <ul>
        {cases.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </details>
  );
}

function sentenceOf({ title, isNew, newEntries, knownEntries }: Preview): string {
  return isNew ? BACKUP.newCase(title, newEntries) : BACKUP.known(title, newEntries, knownEntries);
}

function detailsOf({
  isNew,
  answersDiffer,
  fileIs,
  differentEntries,
  deletedAt,
  lastThere,
  lastHere,
}: Preview): string {
  const day = (date: typeof lastThere) => (date === undefined ? BACKUP.noEntry : showDate(date));
  return [
    deletedAt === undefined ? '' : BACKUP.deletedHere(dateOf(deletedAt)),
    answersDiffer ? BACKUP.differ : '',
    fileIs === 'newer' ? BACKUP.differNewer : '',
    fileIs === 'older' ? BACKUP.differOlder : '',
    differentEntries > 0 ? BACKUP.entriesDiffer(differentEntries) : '',
    isNew || lastThere === lastHere ? '' : BACKUP.lastEntries(day(lastThere), day(lastHere)),
  ]
    .filter(Boolean)
    .join(' ');
}
