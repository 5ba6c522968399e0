/**
 * When each case was saved and backed up last. Read off the texts: to check twenty thousand entries
 * takes a second, to look at their dates does not.
 */
import type { PlainDate } from '#domain/dates.ts';
import { browserArea } from '#islands/storage/browser.ts';
import { caseKey, readKey } from '#islands/storage/keys.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import type { State } from '#islands/storage/keeper.ts';

/** How far one case is saved and backed up. */
export interface CaseSaves {
  readonly id: string;
  readonly title: string;
  readonly openedOn: PlainDate;
  readonly entries: number;
  readonly savedAt: string;
  /** Parts saved since the last backup. */
  readonly changes: number;
  readonly lastBackup?: string;
}

/** The saves of one case, from all that is read of it. */
export function savesOf({
  case: { id, title, openedOn, log },
  savedAt,
  changesSince,
  lastBackup,
}: StoredCase): CaseSaves {
  return {
    id,
    title,
    openedOn,
    entries: log.length,
    savedAt,
    changes: changesSince,
    ...(lastBackup === undefined ? {} : { lastBackup }),
  };
}

/**
 * The instant under a name in a text as `JSON.stringify` writes it: inside a string the marks would
 * be escaped.
 */
function instantIn(text: string | null, name: string): string {
  const mark = `"${name}":"`;
  const at = text?.indexOf(mark) ?? -1;
  return text === null || at < 0
    ? ''
    : text.slice(at + mark.length, text.indexOf('"', at + mark.length));
}

/** The saves of all cases. What is in memory only is asked of the store. */
export function savesOfAll(state: State, area = browserArea()): readonly CaseSaves[] {
  if (!state.kept || state.cleared || state.unsaved > 0) return state.cases.map(savesOf);
  const found = new Map<string, string[]>();
  for (const name of area.keys()) {
    const key = readKey(name);
    if (key?.kind !== 'log') continue;
    const list = found.get(key.caseId) ?? [];
    list.push(instantIn(area.get(name), 'savedAt'));
    found.set(key.caseId, list);
  }
  return state.cases.map(({ case: { id, title, openedOn }, lastBackup, upTo }) => {
    const entries = found.get(id) ?? [];
    const all = [instantIn(area.get(caseKey(id)), 'updatedAt'), ...entries];
    return {
      id,
      title,
      openedOn,
      entries: entries.length,
      savedAt: all.reduce((latest, at) => (at > latest ? at : latest)),
      changes: all.filter((at) => upTo === undefined || at > upTo).length,
      ...(lastBackup === undefined ? {} : { lastBackup }),
    };
  });
}

export interface SavesSum {
  readonly cases: number;
  readonly entries: number;
  readonly changes: number;
  readonly savedAt: string;
  /** The newest backup of any of them. */
  readonly lastBackup?: string;
  /** The oldest backup, where there is one of each. */
  readonly oldest?: string;
  /** Cases that are in no backup. */
  readonly missing: number;
}

/** All of them together. */
export function sumOf(saves: readonly CaseSaves[]): SavesSum {
  const add = (pick: (each: CaseSaves) => number) =>
    saves.reduce((sum, each) => sum + pick(each), 0);
  const backups = saves.flatMap(({ lastBackup }) => lastBackup ?? []).sort();
  const missing = saves.length - backups.length;
  const newest = backups.at(-1);
  return {
    cases: saves.length,
    entries: add(({ entries }) => entries),
    changes: add(({ changes }) => changes),
    missing,
    savedAt: saves.reduce((latest, { savedAt }) => (savedAt > latest ? savedAt : latest), ''),
    ...(newest === undefined ? {} : { lastBackup: newest }),
    ...(missing > 0 || backups[0] === undefined ? {} : { oldest: backups[0] }),
  };
}
