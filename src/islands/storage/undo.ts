/** What changed among the stored texts, and how to take that back. */
import { browserArea } from '#islands/storage/browser.ts';
import { announceGone } from '#islands/storage/gone.ts';
import { readKey } from '#islands/storage/keys.ts';

/** What was stored under a key before and after; null where there was nothing. */
export interface TextChange {
  readonly key: string;
  readonly before: string | null;
  readonly after: string;
}
type Texts = ReadonlyMap<string, string>;

/** All stored texts of this site, by key. */
export function textsKept(area = browserArea()): Texts {
  const ours = area.keys().filter((key) => readKey(key) !== undefined);
  return new Map(ours.map((key) => [key, area.get(key) ?? '']));
}

/** The texts that are new or different by now. */
export function changesSince(before: Texts, area = browserArea()): readonly TextChange[] {
  return [...textsKept(area)].flatMap(([key, text]): TextChange[] =>
    before.get(key) === text ? [] : [{ key, before: before.get(key) ?? null, after: text }],
  );
}

/**
 * Puts back what was there before; gives how many texts stay because they changed once more since.
 */
export function undoChanges(changes: readonly TextChange[], area = browserArea()): number {
  let stay = 0;
  const going = changes.flatMap(({ key, before, after }) => {
    const name = readKey(key);
    return name?.kind === 'case' && before === null && area.get(key) === after ? name.caseId : [];
  });
  if (going.length > 0) announceGone(area, going);
  for (const { key, before, after } of changes) {
    if (area.get(key) !== after) stay += 1;
    else if (before === null) area.remove(key);
    else area.set(key, before);
  }
  return stay;
}
