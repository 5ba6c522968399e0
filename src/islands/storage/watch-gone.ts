/** What vanishes from storage while the page is open, told from what is deleted on purpose. */
import type { Area } from '#islands/storage/area.ts';
import { caseKey } from '#islands/storage/keys.ts';
import type { Keeper } from '#islands/storage/keeper.ts';
import type { Shelf } from '#islands/storage/shelf.ts';

export function watchingGone(
  area: Area,
  shelf: Shelf,
): Pick<Keeper, 'expectGone' | 'hasVanished' | 'noteEntry'> {
  const onPurpose = new Set<string>();
  /** Entries that went one after the other: their case may be next. */
  const lately = new Map<string, string>();
  return {
    expectGone(going) {
      const all = going === 'all' ? shelf.snapshot().cases.map((stored) => stored.case.id) : going;
      for (const id of all) onPurpose.add(id);
      lately.clear();
    },
    hasVanished(caseId) {
      if (!area.kept || area.held || onPurpose.has(caseId)) return false;
      if (area.get(caseKey(caseId)) !== null || !shelf.find(caseId)) return false;
      area.hold(new Map([...lately, ...shelf.texts()]));
      shelf.lookAll();
      return true;
    },
    noteEntry(name) {
      const raw = shelf.raw(name);
      if (raw !== undefined && area.get(name) === null) lately.set(name, raw);
      else lately.clear();
    },
  };
}
