/** Writing several values as one: all of them, or none. */
import type { Area } from '#islands/storage/area.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import type { Shelf } from '#islands/storage/shelf.ts';

/**
 * Writes values in their order. Where one is refused, or has no room, those before it are taken
 * back, and it says why.
 */
export function putAll(
  area: Area,
  shelf: Shelf,
  put: (name: string, value: string) => SaveRefusal | undefined,
  values: readonly (readonly [name: string, value: string])[],
): SaveRefusal | undefined {
  const done: (readonly [name: string, before: string | null])[] = [];
  for (const [name, value] of values) {
    const before = area.get(name);
    const refused = put(name, value);
    if (!refused) done.push([name, before]);
    const isFull = !refused && area.kept && !area.held && area.isUnsaved(name);
    if (!refused && !isFull) continue;
    // What was there before had its room, and has it again once the rest is gone.
    for (const [each, old] of done.toReversed()) {
      area.forget(each);
      if (old === null) area.remove(each);
      else if (area.get(each) !== old) area.set(each, old);
      shelf.look(each);
    }
    return refused ?? 'full';
  }
  return undefined;
}
