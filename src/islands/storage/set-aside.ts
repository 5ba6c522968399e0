/** Copies of texts that nobody can read: a text is written over only once a copy of it is saved. */
import type { Area } from '#islands/storage/area.ts';
import { badKey, readKey } from '#islands/storage/keys.ts';
import type { Shelf } from '#islands/storage/shelf.ts';

export interface SetAside {
  /**
   * Copies unreadable texts once, and leaves the originals where they are; whether any copy was
   * made.
   */
  copy(names: readonly string[]): boolean;
  /** Whether a copy of what the key holds is saved. */
  isSafe(name: string): boolean;
}

export function openSetAside(area: Area, shelf: Shelf, now: () => string): SetAside {
  /** Unreadable texts of which a copy is saved: only these may be written over. */
  const safe = new Set<string>();
  const isSafe = (name: string): boolean => safe.has(shelf.raw(name) ?? '');
  return {
    isSafe,
    copy(names) {
      const open = names.filter((name) => !isSafe(name));
      if (open.length === 0) return false;
      const copies = new Set(
        area
          .keys()
          .filter((name) => readKey(name)?.kind === 'bad')
          .map((name) => area.get(name)),
      );
      for (const name of open) {
        const raw = shelf.raw(name);
        if (raw === undefined) continue;
        const copy = badKey(now(), name);
        if (copies.has(raw) || area.set(copy, raw)) safe.add(raw);
        shelf.look(copy);
      }
      return true;
    },
  };
}
