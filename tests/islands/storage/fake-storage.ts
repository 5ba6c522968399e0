/** A storage in memory that fails on demand, for tests of what may be lost. */
import type { RawStorage } from '#islands/storage/area.ts';

export interface FakeStorage extends RawStorage {
  readonly texts: Map<string, string>;
  /** Characters that fit; beyond them `setItem` throws as browsers do. */
  quota: number;
  /** Saves look fine, but the old value stays. */
  forgetful: boolean;
  /** Every call throws. */
  broken: boolean;
}

export function fakeStorage(texts = new Map<string, string>()): FakeStorage {
  const guard = (storage: FakeStorage) => {
    if (storage.broken) throw new DOMException('No access', 'SecurityError');
  };
  return {
    texts,
    quota: Infinity,
    forgetful: false,
    broken: false,
    get length() {
      guard(this);
      return texts.size;
    },
    key(index) {
      guard(this);
      return [...texts.keys()][index] ?? null;
    },
    getItem(key) {
      guard(this);
      return texts.get(key) ?? null;
    },
    setItem(key, value) {
      guard(this);
      if (this.forgetful) return;
      const size = [...texts].reduce(
        (sum, [name, text]) => sum + (name === key ? 0 : name.length + text.length),
        key.length + value.length,
      );
      if (size > this.quota) throw new DOMException('Full', 'QuotaExceededError');
      texts.set(key, value);
    },
    removeItem(key) {
      guard(this);
      texts.delete(key);
    },
  };
}
