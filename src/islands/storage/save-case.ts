/** Saving the answers of a case: two versions that differ are both kept until the owner chooses. */
import type { Case } from '#domain/case.ts';
import { caseKey, logKey, META_KEY } from '#islands/storage/keys.ts';
import type { Keeper } from '#islands/storage/keeper.ts';
import {
  readCaseRecord,
  writeCaseRecord,
  writeEntryRecord,
  writeMeta,
  type CaseRecord,
  type CaseVersion,
} from '#islands/storage/records.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
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
  type Put = readonly [name: string, text: string];
  /** A version as the newest one, beside others that wait for a choice. */
  function recordFor(
    id: string,
    { title, answers, openedOn }: Words & Pick<CaseRecord, 'openedOn'>,
    there: CaseRecord | undefined,
    waiting: readonly CaseVersion[],
  ): Put {
    const [updatedAt, rev] = [keeper.stamp(id), (there?.rev ?? 0) + 1];
    const record = { title, answers, openedOn, updatedAt, rev, ...asOthers(waiting) };
    return [caseKey(id), writeCaseRecord(record)];
  }

  /** The record of a case that comes from elsewhere; none where the answers are those here. */
  function recordOf(incoming: Case, there: CaseRecord | undefined): readonly Put[] {
    const { id, title, answers } = incoming;
    if (!there) return [recordFor(id, incoming, undefined, [])];
    if (sameVersion(there, incoming)) return [];
    const kept = others(there).filter((each) => !sameVersion(each, incoming));
    const theirs = { title, answers, updatedAt: keeper.now() };
    return [recordFor(id, there, there, [theirs, ...kept])];
  }
  function mergeOne(incoming: Case): SaveRefusal | undefined {
    const { id, log } = incoming;
    if (!keeper.mayWrite(id)) return 'newer';
    const known = new Set(keeper.shelf.find(id)?.case.log.map((entry) => entry.id));
    const entries = log
      .filter((entry) => !known.has(entry.id))
      .map((entry): Put => {
        const record = writeEntryRecord({ entry, savedAt: keeper.stamp(id) });
        return [logKey(id, entry.id), record];
      });
    // The record comes last: cut off before it, a new case shows nothing rather than a part.
    return keeper.putAll([...entries, ...recordOf(incoming, keeper.current(id))]);
  }

  return {
    saveCase(id, version, rev) {
      if (!keeper.mayWrite(id)) return 'newer';
      const there = keeper.current(id);
      if (there && sameVersion(there, version)) return undefined;
      // What was deleted in another tab does not come back by a change of an answer.
      if (rev > 0 && (!there || keeper.isDeleted(id))) {
        keeper.changed();
        return 'deleted';
      }
      if (!keeper.state().meta) keeper.put(META_KEY, writeMeta(keeper.meta()));
      const conflict =
        there && there.rev !== rev
          ? [{ title: there.title, answers: there.answers, updatedAt: there.updatedAt }]
          : [];
      const kept = [...conflict, ...(there ? others(there) : [])];
      const waiting = kept.filter((each) => !sameVersion(each, version));
      const [name, text] = recordFor(id, version, there, waiting);
      if (readCaseRecord(text).kind !== 'read') return 'unreadable';
      const refused = keeper.put(name, text);
      keeper.changed();
      return refused;
    },
    choose(id, chosen) {
      const there = keeper.mayWrite(id) ? keeper.current(id) : undefined;
      if (there) {
        // The two that were shown are settled; a third version is asked about next.
        const rest = others(there).slice(1);
        const waiting = rest.filter((each) => !sameVersion(each, chosen));
        keeper.put(...recordFor(id, { ...chosen, openedOn: there.openedOn }, there, waiting));
      }
      keeper.changed();
    },
    merge(incoming) {
      const refused = mergeOne(incoming);
      keeper.changed();
      return refused;
    },
    mergeAll(incoming) {
      // Everybody is told once: five hundred cases that each settled would take many seconds.
      const missing = incoming.filter((each) => mergeOne(each) !== undefined);
      keeper.changed();
      return missing;
    },
  };
}
