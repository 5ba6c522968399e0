/**
 * The texts of a storage as they were last seen, by key; what each holds is read when somebody
 * asks.
 */
import type { Area } from '#islands/storage/area.ts';
import { readKey, type Key } from '#islands/storage/keys.ts';
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

export type HeldReading = RecordReading<CaseRecord | EntryRecord | Meta>;

/** A text under its key, with what it holds once that was asked. */
export interface Held {
  readonly name: string;
  readonly key: Key;
  readonly raw: string;
  reading?: HeldReading;
}

export interface Texts {
  /** Looks at one key again; whether its text changed. */
  look(name: string): boolean;
  /** Looks at all keys again; whether anything changed. Nothing that stayed the same is parsed. */
  lookAll(): boolean;
  /** What a text holds, read now if it was not yet. */
  read(held: Held): HeldReading;
  /** Reads one text that nobody has asked for yet; false where all is read. */
  readOne(): boolean;
  get(name: string): Held | undefined;
  all(): readonly Held[];
  /** Keys whose text could not be read, and whether one is from a newer version of this site. */
  readonly bad: readonly string[];
  readonly newer: boolean;
  /** How many texts were set aside before. */
  readonly setAside: number;
  /** Characters in all. */
  readonly size: number;
}

/** Whom the texts tell of a change: a text that came (`held`) or went (`undefined`). */
export interface Listener {
  readonly onPlaced: (key: Key, name: string, held: Held | undefined) => void;
  /** A text turned out to be unreadable, or newer, when it was read. */
  readonly onFound: () => void;
}

function readText(key: Key, raw: string): HeldReading {
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
const isRead = ({ kind }: Key): boolean => kind === 'case' || kind === 'log' || kind === 'meta';

/** The texts of an area; none is looked at before `look` or `lookAll`. */
export function openTexts(area: Area, { onPlaced, onFound }: Listener): Texts {
  const all = new Map<string, Held>();
  const bad = new Set<string>();
  const newer = new Set<string>();
  /** Waiting to be read; some of them are read, or gone, by the time it is their turn. */
  const waiting: Held[] = [];
  let [size, setAside] = [0, 0];

  function read(held: Held): HeldReading {
    if (held.reading) return held.reading;
    held.reading = readText(held.key, held.raw);
    if (held.reading.kind === 'bad') bad.add(held.name);
    if (held.reading.kind === 'newer') newer.add(held.name);
    if (held.reading.kind === 'bad' || held.reading.kind === 'newer') onFound();
    return held.reading;
  }
  function forget({ name, key, raw }: Held): void {
    all.delete(name);
    bad.delete(name);
    newer.delete(name);
    size -= name.length + raw.length;
    if (key.kind === 'bad') setAside -= 1;
    onPlaced(key, name, undefined);
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
    onPlaced(key, name, held);
    if (!isRead(key)) return true;
    waiting.push(held);
    // A text that another version of this site may have written is read at once: nothing may be
    // written over a newer one.
    if (!isOfKnownSchema(raw)) read(held);
    return true;
  }
  return {
    look,
    lookAll() {
      let changed = false;
      const names = area.keys();
      const there = new Set(all.size > 0 ? names : []);
      for (const held of [...all.values()])
        if (!there.has(held.name)) {
          forget(held);
          changed = true;
        }
      for (const name of names) if (look(name)) changed = true;
      return changed;
    },
    read,
    readOne() {
      const next = waiting.pop();
      if (next && !next.reading && all.get(next.name) === next) read(next);
      return waiting.length > 0;
    },
    get: (name) => all.get(name),
    all: () => [...all.values()],
    get bad() {
      return [...bad];
    },
    get newer() {
      return newer.size > 0;
    },
    get setAside() {
      return setAside;
    },
    get size() {
      return size;
    },
  };
}
