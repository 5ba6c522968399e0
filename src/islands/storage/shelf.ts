/**
 * The cases of the storage, put together from its texts. A text is taken up once, and parsed and
 * checked only when somebody asks for what it holds: twenty thousand entries take a second to
 * check, and a page shows one case at a time. What does not change keeps its object, so that nobody
 * works on it twice.
 */
import { compare } from '#domain/order.ts';
import type { Case } from '#domain/case.ts';
import type { Area } from '#islands/storage/area.ts';
import { openTexts, type Held, type HeldReading } from '#islands/storage/held-texts.ts';
import { readKey, type Key } from '#islands/storage/keys.ts';
import { caseOf, storedCaseOf, type Stored, type StoredCase } from '#islands/storage/read-all.ts';
import {
  backedUpTo,
  type CaseRecord,
  type EntryRecord,
  type Meta,
} from '#islands/storage/records.ts';

/** The texts of one case, and the case they make as long as none of them changes. */
interface Slot {
  record?: Held;
  readonly entries: Map<string, Held>;
  file?: Case | undefined;
  stored?: { readonly value: StoredCase; readonly upTo: string | undefined } | undefined;
}

export interface Shelf {
  /** Looks at one key again; whether its text changed. */
  look(name: string): boolean;
  /** Looks at all keys again; whether anything changed. Nothing that stayed the same is parsed. */
  lookAll(): boolean;
  /** What the text of a key holds, read now if it was not yet. */
  reading(name: string): HeldReading | undefined;
  raw(name: string): string | undefined;
  find(caseId: string): StoredCase | undefined;
  /** Reads one part that nobody has asked for yet; false where all is read. */
  readOne(): boolean;
  texts(): ReadonlyMap<string, string>;
  snapshot(): Stored;
}

/** Puts a text, or its absence, where its case finds it; the case is made anew when asked for. */
function fill(slot: Slot, kind: 'case' | 'log', name: string, held: Held | undefined): void {
  if (kind === 'case') {
    if (held) slot.record = held;
    else delete slot.record;
  } else if (held) slot.entries.set(name, held);
  else slot.entries.delete(name);
  slot.file = undefined;
  slot.stored = undefined;
}

const byDay = ({ case: a }: StoredCase, { case: b }: StoredCase) =>
  compare(b.openedOn, a.openedOn) || compare(a.id, b.id);

/**
 * A shelf over an area. `onFound` is told of a text that turned out to be unreadable or newer when
 * it was read.
 */
export function openShelf(area: Area, onFound: () => void): Shelf {
  const slots = new Map<string, Slot>();
  let meta: Held | undefined;
  let cases: readonly StoredCase[] | undefined;

  const slotOf = (caseId: string): Slot => {
    const slot = slots.get(caseId) ?? { entries: new Map<string, Held>() };
    slots.set(caseId, slot);
    return slot;
  };
  function place(key: Key, name: string, held: Held | undefined): void {
    if (key.kind === 'meta') meta = held;
    if (key.kind !== 'case' && key.kind !== 'log') return;
    fill(slotOf(key.caseId), key.kind, name, held);
    cases = undefined;
  }
  const texts = openTexts(area, { onPlaced: place, onFound });

  const valueOf = (held: Held | undefined): unknown => {
    const reading = held && texts.read(held);
    return reading?.kind === 'read' ? reading.value : undefined;
  };
  const recordOf = (held: Held | undefined) => valueOf(held) as CaseRecord | undefined;
  const entryOf = (held: Held) => valueOf(held) as EntryRecord | undefined;
  const metaOf = (held: Held | undefined) => valueOf(held) as Meta | undefined;

  function entriesOf(slot: Slot): () => readonly EntryRecord[] {
    // As of now: a case that somebody still holds does not change under their hands.
    const held = [...slot.entries.values()];
    return () => held.flatMap((each) => entryOf(each) ?? []);
  }
  function storedOf(caseId: string, slot: Slot): StoredCase | undefined {
    const record = recordOf(slot.record);
    if (!record) return undefined;
    const known = metaOf(meta);
    const [lastBackup, upTo] = [known?.backups[caseId], backedUpTo(known, caseId)];
    const { stored } = slot;
    if (slot.file && stored && stored.upTo === upTo && stored.value.lastBackup === lastBackup)
      return stored.value;
    const entries = entriesOf(slot);
    slot.file ??= caseOf(caseId, record, entries);
    slot.stored = { value: storedCaseOf(slot.file, record, entries, lastBackup, upTo), upTo };
    return slot.stored.value;
  }
  return {
    look(name) {
      const [changed, isMeta] = [texts.look(name), readKey(name)?.kind === 'meta'];
      if (changed && isMeta) cases = undefined;
      return changed;
    },
    lookAll() {
      const changed = texts.lookAll();
      if (changed) cases = undefined;
      return changed;
    },
    reading(name) {
      const held = texts.get(name);
      return held && texts.read(held);
    },
    raw: (name) => texts.get(name)?.raw,
    find(caseId) {
      const slot = slots.get(caseId);
      return slot && storedOf(caseId, slot);
    },
    readOne: () => texts.readOne(),
    texts: () => new Map(texts.all().map(({ name, raw }) => [name, raw])),
    snapshot() {
      cases ??= [...slots].flatMap(([id, slot]) => storedOf(id, slot) ?? []).sort(byDay);
      const known = metaOf(meta);
      const { bad, setAside, newer, size } = texts;
      return { cases, ...(known ? { meta: known } : {}), bad, setAside, newer, size };
    },
  };
}
