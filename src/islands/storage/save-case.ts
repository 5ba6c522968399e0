/** Saving the answers of a case: two versions that differ are both kept until the owner chooses. */
import type { Case } from '#domain/case.ts';
import { caseKey, logKey, META_KEY } from '#islands/storage/keys.ts';
import type { Keeper } from '#islands/storage/keeper.ts';
import {
  writeCaseRecord,
  writeEntryRecord,
  writeMeta,
  type CaseRecord,
  type CaseVersion,
} from '#islands/storage/records.ts';
import type { Refusal } from '#islands/storage/refusal.ts';
import { sameVersion } from '#islands/storage/same.ts';
import type { Store } from '#islands/storage/store.ts';

type Words = Pick<CaseVersion, 'title' | 'answers'>;
const others = ({ other, more = [] }: CaseRecord): readonly CaseVersion[] =>
  other ? [other, ...more] : more;
const asOthers = ([other, ...more]: readonly CaseVersion[]) => ({
  ...(other ? { other } : {}),
  ...(more.length > 0 ? { more } : {}),
});

export function savingCases(
  keeper: Keeper,
): Pick<Store, 'saveCase' | 'choose' | 'merge' | 'mergeAll'> {
  /** Writes a version as the newest one, beside others that wait for a choice. */
  function write(
    id: string,
    { title, answers, openedOn }: Words & Pick<CaseRecord, 'openedOn'>,
    there: CaseRecord | undefined,
    waiting: readonly CaseVersion[],
  ): Refusal | undefined {
    const [updatedAt, rev] = [keeper.stamp(id), (there?.rev ?? 0) + 1];
    const record = { title, answers, openedOn, updatedAt, rev, ...asOthers(waiting) };
    return keeper.put(caseKey(id), writeCaseRecord(record));
  }

  function mergeOne(incoming: Case): void {
    const { id, title, answers, log } = incoming;
    if (!keeper.mayWrite(id)) return;
    const there = keeper.current(id);
    if (!there) write(id, incoming, undefined, []);
    else if (!sameVersion(there, incoming)) {
      const kept = others(there).filter((each) => !sameVersion(each, incoming));
      write(id, there, there, [{ title, answers, updatedAt: keeper.now() }, ...kept]);
    }
    const known = new Set(keeper.shelf.find(id)?.case.log.map((entry) => entry.id));
    for (const entry of log) {
      if (!known.has(entry.id)) {
        const record = writeEntryRecord({ entry, savedAt: keeper.stamp(id) });
        keeper.put(logKey(id, entry.id), record);
      }
    }
  }

  return {
    saveCase(id, version, rev) {
      if (!keeper.mayWrite(id)) return 'newer';
      const there = keeper.current(id);
      if (there && sameVersion(there, version)) return undefined;
      // What was deleted in another tab does not come back by a change of an answer.
      if (rev > 0 && keeper.isDeleted(id)) {
        keeper.changed();
        return 'deleted';
      }
      if (!keeper.state().meta) keeper.put(META_KEY, writeMeta(keeper.meta()));
      const conflict =
        there && there.rev !== rev
          ? [{ title: there.title, answers: there.answers, updatedAt: there.updatedAt }]
          : [];
      const kept = [...conflict, ...(there ? others(there) : [])];
      const refused = write(
        id,
        version,
        there,
        kept.filter((each) => !sameVersion(each, version)),
      );
      keeper.changed();
      return refused;
    },
    choose(id, chosen) {
      const there = keeper.mayWrite(id) ? keeper.current(id) : undefined;
      if (there) {
        // The two that were shown are settled; a third version is asked about next.
        const rest = others(there).slice(1);
        write(
          id,
          { ...chosen, openedOn: there.openedOn },
          there,
          rest.filter((each) => !sameVersion(each, chosen)),
        );
      }
      keeper.changed();
    },
    merge(incoming) {
      mergeOne(incoming);
      keeper.changed();
    },
    mergeAll(incoming) {
      // Everybody is told once: five hundred cases that each settled would take many seconds.
      incoming.forEach(mergeOne);
      keeper.changed();
    },
  };
}
