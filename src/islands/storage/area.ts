/**
 * A guarded storage: it never throws, checks each write by reading it back, and keeps in memory
 * what it could not save.
 */
import { guarded } from '#islands/storage/guard.ts';

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
  /**
   * Whether the value is saved, read back and compared. Where not, it stays in memory and `unsaved`
   * counts it.
   */
  set(key: string, value: string): boolean;
  /** Whether the key is gone from storage. */
  remove(key: string): boolean;
  /** Keys of the values that live in memory only. */
  unsaved(): readonly string[];
  /** Whether a value lives in memory only. */
  isUnsaved(key: string): boolean;
  /** Lets go of what is in memory only of a key: what is stored under it counts again. */
  forget(key: string): void;
  /** Tries again to save what is in memory only. */
  retry(): void;
  /**
   * Keeps these texts in memory only, and saves nothing, until `resume` or `drop`: the storage was
   * cleared underneath.
   */
  hold(texts: ReadonlyMap<string, string>): void;
  readonly held: boolean;
  /** Saves what was held, but for what is stored again by now. */
  resume(): void;
  /** Forgets what was held. */
  drop(): void;
  /** Whether nothing that was held is still missing from storage: another tab put it back. */
  isBack(): boolean;
}

/** The storage behind a getter that may itself throw (`SecurityError`), as a guarded area. */
export function openArea(getStorage: () => RawStorage | null | undefined): Area {
  const raw = guarded(getStorage, null) ?? null;
  const kept =
    raw !== null &&
    guarded(() => {
      raw.getItem('firm-and-fair:meta');
      return true;
    }, false);
  /** Newer than what is stored; null marks a value that could not be removed. */
  const memory = new Map<string, string | null>();
  let held = false;

  function save(key: string, value: string): boolean {
    return (
      kept &&
      !held &&
      guarded(() => {
        raw.setItem(key, value);
        return raw.getItem(key) === value;
      }, false)
    );
  }
  const stored = (key: string) => (kept ? guarded(() => raw.getItem(key), null) : null);
  return {
    kept,
    get held() {
      return held;
    },
    keys() {
      const names =
        kept && !held
          ? guarded(
              () =>
                Array.from({ length: raw.length }, (_, index) => raw.key(index)).filter(
                  (key) => key !== null,
                ),
              [],
            )
          : [];
      if (memory.size === 0) return names;
      const all = new Set(names);
      for (const [key, value] of memory)
        if (value === null) all.delete(key);
        else all.add(key);
      return [...all];
    },
    get(key) {
      const unsaved = memory.get(key);
      if (unsaved !== undefined) return unsaved;
      return held ? null : stored(key);
    },
    set(key, value) {
      const saved = save(key, value);
      if (saved) memory.delete(key);
      else memory.set(key, value);
      return saved;
    },
    remove(key) {
      const gone =
        !kept ||
        guarded(() => {
          raw.removeItem(key);
          return raw.getItem(key) === null;
        }, false);
      if (gone) memory.delete(key);
      else memory.set(key, null);
      return gone;
    },
    unsaved: () => [...memory.keys()],
    isUnsaved: (key) => memory.has(key),
    forget(key) {
      memory.delete(key);
    },
    retry() {
      if (!kept || held) return;
      for (const [key, value] of [...memory])
        if (value === null ? this.remove(key) : save(key, value)) memory.delete(key);
    },
    hold(texts) {
      held = true;
      for (const [key, value] of texts) if (!memory.has(key)) memory.set(key, value);
    },
    resume() {
      held = false;
      for (const [key, value] of [...memory])
        if (value === null || stored(key) !== null || save(key, value)) memory.delete(key);
    },
    drop() {
      held = false;
      memory.clear();
    },
    isBack: () =>
      held && [...memory].every(([key, value]) => value === null || stored(key) !== null),
  };
}
