/**
 * Texts that could not be read and were set aside: what they are of, as files, and their deletion
 * on purpose.
 */
import { browserArea } from '#islands/storage/browser.ts';
import { readKey } from '#islands/storage/keys.ts';

export interface Damaged {
  /** The key of the copy, or of the text itself where no copy could be made. */
  readonly key: string;
  /** The key that the text was found under. */
  readonly of: string;
  readonly kind: 'case' | 'log' | 'meta' | 'other';
  readonly caseId?: string;
  /** When it was set aside. */
  readonly at?: string;
  readonly text: string;
  /** Keys of log entries that wait for the answers of their case. */
  readonly waiting: readonly string[];
}

const COPY = /^firm-and-fair:bad:(.*?):(firm-and-fair:.*)$/;

/** All damaged texts: copies first, then those of `inPlace` of which there is no copy. */
export function damagedIn(inPlace: readonly string[], area = browserArea()): readonly Damaged[] {
  const names = area.keys();
  const describe = (key: string, of: string, at?: string): Damaged => {
    const name = readKey(of);
    const kind =
      name?.kind === 'case' || name?.kind === 'log' || name?.kind === 'meta' ? name.kind : 'other';
    const caseId = name?.kind === 'case' || name?.kind === 'log' ? name.caseId : undefined;
    // Only where the answers are still unreadable do the entries wait for them.
    const waits = kind === 'case' && inPlace.includes(of);
    const waiting = !waits
      ? []
      : names.filter((each) => {
          const log = readKey(each);
          return log?.kind === 'log' && log.caseId === caseId && !inPlace.includes(each);
        });
    return {
      key,
      of,
      kind,
      text: area.get(key) ?? '',
      waiting,
      ...(caseId === undefined ? {} : { caseId }),
      ...(at === undefined ? {} : { at }),
    };
  };
  const copies = names.flatMap((name) => {
    const parts = COPY.exec(name);
    if (parts) return [describe(name, parts[2]!, parts[1])];
    return readKey(name)?.kind === 'bad' ? [describe(name, name)] : [];
  });
  const texts = new Set(copies.map(({ text }) => text));
  return [
    ...copies,
    ...inPlace
      .filter((name) => !texts.has(area.get(name) ?? ''))
      .map((name) => describe(name, name)),
  ];
}

/**
 * The damaged text as a file, with the entries that wait for it: each under the name it is stored
 * by.
 */
export function fileOfDamaged({ of, text, waiting }: Damaged, area = browserArea()): string {
  return [[of, text], ...waiting.map((key) => [key, area.get(key) ?? ''])]
    .map(([name, raw]) => `${name}\n${raw}\n`)
    .join('\n');
}

/**
 * Deletes a damaged text for good: copy and original, and the entries that only it would have
 * shown.
 */
export function deleteDamaged({ key, of, text, waiting }: Damaged, area = browserArea()): void {
  area.remove(key);
  // Left in place, the text would be set aside once more. Another text there is not this one, and
  // stays.
  if (area.get(of) === text) area.remove(of);
  for (const name of waiting) area.remove(name);
}
