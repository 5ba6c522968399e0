/** Files that leave the browser by the owner's own click: backups of one case or of all. */
import type { Case } from '#domain/case.ts';
import { localToday } from '#islands/shared/clock.ts';
import { FORMAT, SCHEMA_VERSION, writeCaseFile } from '#planner/case-file.ts';
import type { Store } from '#islands/storage/store.ts';

/** A file of several cases: each is a case file of its own. */
export const CASES_FORMAT = 'firm-and-fair/cases';

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves one case as a file. The name of the file holds the day, not the debtor. */
export function saveCase(store: Store, subject: Case): void {
  download(`case-${subject.id.slice(0, 8)}-${localToday()}.json`, writeCaseFile(subject));
  store.markBackup([subject.id]);
}

/** The text that holds all cases. */
export function writeCases(cases: readonly Case[]): string {
  const each = cases.map(({ id, title, openedOn, answers, log }) => ({ format: FORMAT, schema: SCHEMA_VERSION, id, title, openedOn, answers, log }));
  return `${JSON.stringify({ format: CASES_FORMAT, schema: SCHEMA_VERSION, cases: each }, null, 2)}\n`;
}

/** Saves all cases in one file. */
export function saveAll(store: Store): void {
  const cases = store.state().cases.map((stored) => stored.case);
  download(`cases-${localToday()}.json`, writeCases(cases));
  store.markBackup(cases.map(({ id }) => id));
}
