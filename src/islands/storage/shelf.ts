/**
 * The texts of the storage, held by key. A text is taken up once, and parsed and checked only when
 * somebody asks for what it holds: twenty thousand entries take a second to check, and a page shows
 * one case at a time. What does not change keeps its object, so that nobody works on it twice.
 */
import { compare } from '#domain/order.ts';
import type { Case } from '#domain/case.ts';
import type { Area } from '#islands/storage/area.ts';
import { readKey, type Key } from '#islands/storage/keys.ts';
import { caseOf, storedCaseOf, type Stored, type StoredCase } from '#islands/storage/read-all.ts';
import {
  isOfKnownSchema,
  readCaseRecord,
  readEntryRecord,
  readMeta,
  type CaseRecord,
  type EntryRecord,
  type Meta,
  type RecordReading,
} from '#islands/storage/records.ts';

type Reading = RecordReading<CaseRecord | EntryRecord | Meta>;
interface Held {
  readonly name: string;
  readonly key: Key;
  readonly raw: string;
  reading?: Reading;
}
interface Slot {
  record?: Held;
  readonly entries: Map<string, Held>;
  file?: Case | undefined;
  stored?: { readonly value: StoredCase; readonly lastBackup: string | undefined } | undefined;
}

export interface Shelf {
  /** Looks at one key again; whether its text changed. */
  look(name: string): boolean;
  /** Looks at all keys again; whether anything changed. Nothing that stayed the same is parsed. */
  lookAll(): boolean;
  /** What the text of a key holds, read now if it was not yet. */
  reading(name: string): Reading | undefined;
  raw(name: string): string | undefined;
  find(caseId: string): StoredCase | undefined;
  /** Reads one part that nobody has asked for yet; false where all is read. */
  readOne(): boolean;
  texts(): ReadonlyMap<string, string>;
  snapshot(): Stored;
}

function readText(key: Key, raw: string): Reading {
  switch (key.kind) {
    case 'case':
      return readCaseRecord(raw);
    case 'log':
      return readEntryRecord(raw, key.entryId);
    case 'meta':
      return readMeta(raw);
    default:
      return { kind: 'bad' };
  }
}

/**
 * A shelf over an area. `onFound` is told of a text that turned out to be unreadable or newer when
 * it was read.
 */
export function openShelf(area: Area, onFound: () => void): Shelf {
  const all = new Map<string, Held>();
  const slots = new Map<string, Slot>();
  const bad = new Set<string>();
  const newer = new Set<string>();
  /** Waiting to be read; some of them are read, or gone, by the time it is their turn. */
  const waiting: Held[] = [];
  let [size, setAside] = [0, 0];
  let meta: Held | undefined;
  let cases: readonly StoredCase[] | undefined;

  function read(held: Held): Reading {
    if (held.reading) return held.reading;
    held.reading = readText(held.key, held.raw);
    if (held.reading.kind === 'bad') bad.add(held.name);
    if (held.reading.kind === 'newer') newer.add(held.name);
    if (held.reading.kind === 'bad' || held.reading.kind === 'newer') onFound();
    return held.reading;
  }
  const valueOf = (held: Held | undefined): unknown => {
    const reading = held && read(held);
    return reading?.kind === 'read' ? reading.value : undefined;
  };
  const recordOf = (held: Held | undefined) => valueOf(held) as CaseRecord | undefined;
  const entryOf = (held: Held) => valueOf(held) as EntryRecord | undefined;
  const metaOf = (held: Held | undefined) => valueOf(held) as Meta | undefined;

  function slotOf(caseId: string): Slot {
    const slot = slots.get(caseId) ?? { entries: new Map<string, Held>() };
    slots.set(caseId, slot);
    return slot;
  }
  function forget({ name, key, raw }: Held): void {
    all.delete(name);
    bad.delete(name);
    newer.delete(name);
    size -= name.length + raw.length;
    if (key.kind === 'bad') setAside -= 1;
    place(key, name, undefined);
  }
  /** Puts a text, or its absence, where its case finds it. */
  function place(key: Key, name: string, held: Held | undefined): void {
    if (key.kind === 'meta') meta = held;
    if (key.kind !== 'case' && key.kind !== 'log') return;
    const slot = slotOf(key.caseId);
    if (key.kind === 'case') {
      if (held) slot.record = held;
      else delete slot.record;
    } else if (held) slot.entries.set(name, held);
    else slot.entries.delete(name);
    slot.file = undefined;
    slot.stored = undefined;
    cases = undefined;
  }
  function look(name: string): boolean {
    const before = all.get(name);
    const raw = area.get(name);
    if (before ? before.raw === raw : raw === null) return false;
    if (before) forget(before);
    const key = raw === null ? undefined : readKey(name);
    if (raw === null || !key) return before !== undefined;
    const held: Held = { name, key, raw };
    all.set(name, held);
    size += name.length + raw.length;
    if (key.kind === 'bad') setAside += 1;
    place(key, name, held);
    if (key.kind !== 'case' && key.kind !== 'log' && key.kind !== 'meta') return true;
    waiting.push(held);
    // A text that another version of this site may have written is read at once: nothing may be
    // written over a newer one.
    if (!isOfKnownSchema(raw)) read(held);
    return true;
  }

  function entriesOf(slot: Slot): () => readonly EntryRecord[] {
    // As of now: a case that somebody still holds does not change under their hands.
    const held = [...slot.entries.values()];
    return () => held.flatMap((each) => entryOf(each) ?? []);
  }
  function storedOf(caseId: string, slot: Slot): StoredCase | undefined {
    const record = recordOf(slot.record);
    if (!record) return undefined;
    const lastBackup = metaOf(meta)?.backups[caseId];
    if (slot.file && slot.stored?.lastBackup === lastBackup && slot.stored)
      return slot.stored.value;
    const entries = entriesOf(slot);
    slot.file ??= caseOf(caseId, record, entries);
    slot.stored = { value: storedCaseOf(slot.file, record, entries, lastBackup), lastBackup };
    return slot.stored.value;
  }
  const byDay = ({ case: a }: StoredCase, { case: b }: StoredCase) =>
    compare(b.openedOn, a.openedOn) || compare(a.id, b.id);

  return {
    look(name) {
      const [changed, isMeta] = [look(name), readKey(name)?.kind === 'meta'];
      if (changed && isMeta) cases = undefined;
      return changed;
    },
    lookAll() {
      let changed = false;
      const names = area.keys();
      if (all.size > 0) {
        const there = new Set(names);
        for (const held of [...all.values()])
          if (!there.has(held.name)) {
            forget(held);
            changed = true;
          }
      }
      for (const name of names) if (look(name)) changed = true;
      if (changed) cases = undefined;
      return changed;
    },
    reading(name) {
      const held = all.get(name);
      return held && read(held);
    },
    raw: (name) => all.get(name)?.raw,
    find(caseId) {
      const slot = slots.get(caseId);
      return slot && storedOf(caseId, slot);
    },
    readOne() {
      const next = waiting.pop();
      if (next && !next.reading && all.get(next.name) === next) read(next);
      return waiting.length > 0;
    },
    texts: () => new Map([...all].map(([name, { raw }]) => [name, raw])),
    snapshot() {
      cases ??= [...slots].flatMap(([id, slot]) => storedOf(id, slot) ?? []).sort(byDay);
      const known = metaOf(meta);
      return {
        cases,
        ...(known ? { meta: known } : {}),
        bad: [...bad],
        setAside,
        newer: newer.size > 0,
        size,
      };
    },
  };
}
