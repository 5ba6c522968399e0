/**
 * Files that leave the browser by the owner's own click: backups of one case or of all, plain or
 * sealed.
 */
import type { Case } from '#domain/case.ts';
import { localToday, withOffset } from '#islands/shared/clock.ts';
import { bytesOf, digestOf } from '#islands/storage/bytes.ts';
import type { Store } from '#islands/storage/store.ts';
import { FORMAT, SCHEMA_VERSION, writeCaseFile } from '#planner/case-file/case-file.ts';
import { isExample } from '#islands/planner/home/example-id.ts';

/** A file of several cases: each is a case file of its own. */
export const CASES_FORMAT = 'firm-and-fair/cases';

/** Hands a text, or bytes, to the browser as a file. */
export function download(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves one case as a file. The name of the file holds the day, not the debtor. */
export function saveCase(store: Store, file: Case): void {
  download(`case-${file.id.slice(0, 8)}-${localToday()}.json`, writeCaseFile(file));
  store.markBackup([file.id]);
}

const filesOf = (cases: readonly Case[]) =>
  cases.map(({ id, title, openedOn, answers, log }) => ({
    format: FORMAT,
    schema: SCHEMA_VERSION,
    id,
    title,
    openedOn,
    answers,
    log,
  }));

/** The text that holds all cases, with what tells when it was saved and whether it is whole. */
export function writeCases(
  cases: readonly Case[],
  told: { readonly savedAt?: string; readonly sha256?: string } = {},
): string {
  return `${JSON.stringify({ format: CASES_FORMAT, schema: SCHEMA_VERSION, ...told, cases: filesOf(cases) }, null, 2)}\n`;
}

/** The backup of these cases: their text with its day and its checksum. */
export async function backupText(cases: readonly Case[]): Promise<string> {
  const sum = await digestOf(bytesOf(JSON.stringify(filesOf(cases)))).catch(() => undefined);
  return writeCases(cases, {
    savedAt: withOffset(),
    ...(sum === undefined ? {} : { sha256: sum }),
  });
}

/** Saves all cases in one file. */
export async function saveAll(store: Store): Promise<void> {
  const cases = store
    .state()
    .cases.map((stored) => stored.case)
    .filter(({ id }) => !isExample(id));
  download(`cases-${localToday()}.json`, await backupText(cases));
  store.markBackup(cases.map(({ id }) => id));
}

/**
 * Saves cases in one sealed file, once it is sure that the passphrase opens it; false where that
 * failed.
 */
export async function saveSealed(
  store: Store,
  cases: readonly Case[],
  passphrase: string,
): Promise<boolean> {
  const { openSealed, seal } = await import('#islands/storage/sealed.ts');
  const text = await backupText(cases);
  const sealed = await seal(text, passphrase);
  if (sealed === undefined) return false;
  const opened = await openSealed(
    JSON.parse(sealed) as Record<string, unknown>,
    passphrase,
    Infinity,
  );
  if (!opened.ok || opened.text !== text) return false;
  download(`cases-${localToday()}-sealed.json`, sealed);
  store.markBackup(cases.map(({ id }) => id));
  return true;
}
