import { useState } from 'preact/hooks';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import type { Fault } from '#islands/form/types.ts';
import { go, useApp } from '#islands/planner/app.ts';
import css from '#islands/planner/planner.module.css';
import { saveAll } from '#islands/planner/keeping/files.ts';
import { previewOf, readImport } from '#islands/planner/keeping/read-import.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { BACKUP } from '#islands/planner/words/backup.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { MOST_TEXT } from '#planner/case-file.ts';
import type { Case } from '#domain/case.ts';

/** Opens a case file: first a preview of what it adds, then the adding. */
export default function ImportScreen() {
  const { state, store, say } = useApp();
  const [cases, setCases] = useState<readonly Case[] | undefined>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const fail = (message: string) => { setFaults([{ id: 'f-file', message }]); setRound(round + 1); setCases(undefined); };
  const choose = (event: Event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    if (!file) return;
    if (file.size > MOST_TEXT) return fail(BACKUP.tooLarge);
    file.text().then((text) => {
      const read = readImport(text);
      if (!read.ok) return fail(BACKUP.wrong(read.problem.field, read.problem.message));
      setFaults([]);
      setCases(read.cases);
    }, () => fail(BACKUP.unreadable));
  };
  const previews = cases?.map((each) => previewOf(each, store.find(each.id))) ?? [];
  const news = previews.some(({ isNew, newEntries, answersDiffer }) => isNew || newEntries > 0 || answersDiffer);
  const add = () => {
    for (const each of cases ?? []) store.merge(each);
    say(SHELL.saved);
    const only = cases?.length === 1 ? cases[0] : undefined;
    go(only ? { at: 'case', id: only.id } : { at: 'home' }, true);
  };
  return (
    <Screen
      title={BACKUP.import} back={{ to: { at: 'home' }, label: SHELL.allCases }} narrow failed={faults.length > 0}
      above={<ErrorSummary faults={faults} round={round} />}
    >
      <p class={css['hint']}>{BACKUP.importHow}</p>
      <FieldFrame name="file" label={BACKUP.choose} fault={faults[0]}>
        <input id="f-file" type="file" accept=".json,application/json" onChange={choose} />
      </FieldFrame>
      {cases && (
        <section aria-labelledby="preview" class={css['changed']} aria-live="polite">
          <h2 id="preview">{BACKUP.preview}</h2>
          <ul>
            {previews.map(({ title, isNew, newEntries, knownEntries, answersDiffer }, index) => (
              <li key={index}>
                {isNew ? BACKUP.newCase(title, newEntries) : BACKUP.known(title, newEntries, knownEntries)} {answersDiffer && BACKUP.differ}
              </li>
            ))}
          </ul>
          {news ? (
            <p class="actions">
              <button type="button" class="button button--next" onClick={add}>{BACKUP.add}</button>
              {state.cases.length > 0 && <button type="button" class="button" onClick={() => saveAll(store)}>{BACKUP.backupFirst}</button>}
            </p>
          ) : <p>{BACKUP.nothing}</p>}
        </section>
      )}
    </Screen>
  );
}
