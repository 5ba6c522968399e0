/** A guarded storage: it never throws, checks each write by reading it back, and keeps in memory what it could not save. */

/** The part of `Storage` that is used. */
export interface RawStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Area {
  /** False where the browser refuses storage: everything is then in memory only. */
  readonly kept: boolean;
  keys(): readonly string[];
  get(key: string): string | null;
  /** Whether the value is saved, read back and compared. Where not, it stays in memory and `unsaved` counts it. */
  set(key: string, value: string): boolean;
  /** Whether the key is gone from storage. */
  remove(key: string): boolean;
  /** How many values live in memory only. */
  unsaved(): number;
  /** Tries again to save what is in memory only. */
  retry(): void;
}

function guarded<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** The storage behind a getter that may itself throw (`SecurityError`), as a guarded area. */
export function openArea(getStorage: () => RawStorage | null | undefined): Area {
  const raw = guarded(getStorage, null) ?? null;
  const kept = raw !== null && guarded(() => { raw.getItem('firm-and-fair:meta'); return true; }, false);
  /** Newer than what is stored; null marks a value that could not be removed. */
  const memory = new Map<string, string | null>();

  function save(key: string, value: string): boolean {
    return kept && guarded(() => { raw.setItem(key, value); return raw.getItem(key) === value; }, false);
  }
  return {
    kept,
    keys() {
      const stored = kept
        ? guarded(() => Array.from({ length: raw.length }, (_, index) => raw.key(index)).filter((key) => key !== null), [])
        : [];
      const all = new Set(stored);
      for (const [key, value] of memory) if (value === null) all.delete(key); else all.add(key);
      return [...all];
    },
    get(key) {
      const held = memory.get(key);
      if (held !== undefined) return held;
      return kept ? guarded(() => raw.getItem(key), null) : null;
    },
    set(key, value) {
      const saved = save(key, value);
      if (saved) memory.delete(key); else memory.set(key, value);
      return saved;
    },
    remove(key) {
      const gone = !kept || guarded(() => { raw.removeItem(key); return raw.getItem(key) === null; }, false);
      if (gone) memory.delete(key); else memory.set(key, null);
      return gone;
    },
    unsaved: () => memory.size,
    retry() {
      if (!kept) return;
      for (const [key, value] of [...memory]) if (value === null ? this.remove(key) : save(key, value)) memory.delete(key);
    },
  };
}
