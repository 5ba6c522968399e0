import { describe, expect, test } from 'vitest';
import type { LogEntry } from '#domain/case.ts';
import { openArea } from '#islands/storage/area.ts';
import { MOST_SIZE } from '#islands/storage/limits.ts';
import { savesOfAll } from '#islands/storage/saves.ts';
import { createStore } from '#islands/storage/store.ts';
import { ANSWERS, edges, ids, open, paid, VERSION } from './a-store.ts';
import { fakeStorage } from './fake-storage.ts';
import fc from '../../support/fc.ts';

describe('a store', () => {
  test('reads back what it saved, in a new tab', () => {
    const storage = fakeStorage();
    const store = open(storage);
    store.saveCase('a', VERSION, 0);
    store.addEntry('a', paid('e1'));
    const again = open(storage);
    expect(again.find('a')?.case).toMatchObject({
      id: 'a',
      title: 'Blue Door',
      openedOn: '2026-03-02',
      answers: ANSWERS,
    });
    expect(ids(again)).toEqual(['e1']);
    expect(again.state()).toMatchObject({ kept: true, unsaved: 0, newer: false, bad: [] });
  });

  test('gives each entry a key of its own, so that two tabs lose none', () => {
    const storage = fakeStorage();
    const [one, two] = [open(storage), open(storage)];
    one.saveCase('a', VERSION, 0);
    for (let index = 0; index < 50; index++) {
      one.addEntry('a', paid(`one-${index}`));
      two.addEntry('a', paid(`two-${index}`));
    }
    one.refresh();
    expect(ids(one)).toHaveLength(100);
  });

  test('orders the log by date, then by when it was recorded, then by id', () => {
    const store = open(fakeStorage());
    store.saveCase('a', VERSION, 0);
    store.addEntry('a', { ...paid('z'), on: '2026-03-01' } as LogEntry);
    store.addEntry('a', paid('b', '1.00', '2026-03-02'));
    store.addEntry('a', paid('a', '1.00', '2026-03-02'));
    expect(ids(store)).toEqual(['z', 'a', 'b']);
  });

  test('keeps both versions where two tabs changed the answers at once, until one is chosen', () => {
    const storage = fakeStorage();
    const [one, two] = [open(storage), open(storage)];
    one.saveCase('a', VERSION, 0);
    two.refresh();
    const rev = one.find('a')!.rev;
    one.saveCase('a', { ...VERSION, title: 'One' }, rev);
    two.saveCase('a', { ...VERSION, title: 'Two' }, rev);
    expect(two.find('a')).toMatchObject({ case: { title: 'Two' }, other: { title: 'One' } });
    one.refresh();
    one.choose('a', one.find('a')!.other!);
    expect(one.find('a')?.case.title).toBe('One');
    expect(one.find('a')?.other).toBeUndefined();
  });

  test('sees no conflict where the same was saved twice', () => {
    const store = open(fakeStorage());
    store.saveCase('a', VERSION, 0);
    store.saveCase('a', VERSION, 0);
    expect(store.find('a')?.other).toBeUndefined();
  });

  test('deletes a case for good, also from a tab that still shows it', () => {
    const storage = fakeStorage();
    const [one, two] = [open(storage), open(storage)];
    one.saveCase('a', VERSION, 0);
    one.addEntry('a', paid('e1'));
    two.refresh();
    one.deleteCase('a');
    expect([...storage.texts.keys()].some((key) => key.includes('log:'))).toBe(false);
    two.addEntry('a', paid('e2'));
    two.refresh();
    expect(two.find('a')).toBeUndefined();
  });

  test('deletes everything of this site and nothing of another', () => {
    const storage = fakeStorage(new Map([['theirs', 'x']]));
    const store = open(storage);
    store.saveCase('a', VERSION, 0);
    store.deleteAll();
    expect([...storage.texts.keys()]).toEqual(['theirs']);
    expect(store.state().cases).toEqual([]);
  });

  test('takes back what this page added, and nothing that came from elsewhere', () => {
    const storage = fakeStorage();
    const store = open(storage);
    store.saveCase('a', VERSION, 0);
    store.addEntry('a', paid('e1'));
    const other = open(storage);
    expect(other.takeBack('a', ['e1'])).toBe(false);
    store.addEntry('a', paid('e2'));
    store.addEntry('a', paid('e3'));
    expect(store.takeBack('a', ['e2', 'e3'])).toBe(true);
    expect(ids(store)).toEqual(['e1']);
    expect(ids(open(storage))).toEqual(['e1']);
    // Once is enough: what is gone is not taken back again.
    expect(store.takeBack('a', ['e2'])).toBe(false);
  });

  test('counts what changed since the last backup', () => {
    const store = open(fakeStorage());
    store.saveCase('a', VERSION, 0);
    store.addEntry('a', paid('e1'));
    expect(store.find('a')?.changesSince).toBe(2);
    store.markBackup(['a']);
    expect(store.find('a')?.changesSince).toBe(0);
    store.addEntry('a', paid('e2'));
    expect(store.find('a')?.changesSince).toBe(1);
  });
});

describe('a wrong clock', () => {
  /** A store whose clock can be set. */
  function clocked() {
    const storage = fakeStorage();
    const clock = { at: '2026-03-05T10:00:00.000Z' };
    const newId = () => 'id';
    const store = createStore(
      openArea(() => storage),
      { now: () => clock.at, newId },
    );
    store.saveCase('a', VERSION, 0);
    return { store, storage, clock };
  }

  test('that was ahead does not leave what it saved in no backup for years', () => {
    const { store, storage, clock } = clocked();
    clock.at = '2046-01-01T10:00:00.000Z';
    store.addEntry('a', paid('ahead'));
    clock.at = '2026-03-06T10:00:00.000Z';
    store.markBackup(['a']);
    const after = () => [store.find('a'), open(storage).find('a')];
    for (const stored of after())
      expect(stored).toMatchObject({ changesSince: 0, lastBackup: clock.at });
    expect(
      savesOfAll(
        store.state(),
        openArea(() => storage),
      )[0]?.changes,
    ).toBe(0);
    store.addEntry('a', paid('later'));
    for (const stored of after()) expect(stored?.changesSince).toBe(1);
  });

  test('from before computers writes nothing that would be set aside', () => {
    const { store, storage } = clocked();
    const entry: LogEntry = { ...paid('old'), at: '1969-12-31T10:00:00+00:00' };
    expect(store.addEntry('a', entry)).toBe('unreadable');
    const openedOn = '1969-12-31';
    expect(store.saveCase('b', { ...VERSION, openedOn }, 0)).toBe('unreadable');
    expect(open(storage).state()).toMatchObject({ bad: [], setAside: 0 });
  });
});

describe('an import', () => {
  const file = { id: 'a', ...VERSION, log: [paid('e1'), paid('e2')] };

  test('adds a case once, however often it is repeated', () => {
    const storage = fakeStorage();
    const store = open(storage);
    store.merge(file);
    const after = [...storage.texts].toSorted();
    store.merge(file);
    expect([...storage.texts].toSorted()).toEqual(after);
    expect(ids(store)).toEqual(['e1', 'e2']);
  });

  test('keeps what is here, and sets other answers beside it', () => {
    const store = open(fakeStorage());
    store.saveCase('a', { ...VERSION, title: 'Mine' }, 0);
    store.addEntry('a', paid('mine'));
    store.merge(file);
    expect(store.find('a')).toMatchObject({
      case: { title: 'Mine' },
      other: { title: 'Blue Door' },
    });
    expect(ids(store)?.toSorted()).toEqual(['e1', 'e2', 'mine']);
  });

  test('brings a deleted case back', () => {
    const store = open(fakeStorage());
    store.merge(file);
    store.deleteCase('a');
    store.merge(file);
    expect(ids(store)).toEqual(['e1', 'e2']);
  });
});

describe('where storage fails', () => {
  test('a getter that throws leaves everything in memory, and says so', () => {
    const store = createStore(
      openArea(() => {
        throw new DOMException('No', 'SecurityError');
      }),
      edges,
    );
    store.saveCase('a', VERSION, 0);
    store.addEntry('a', paid('e1'));
    expect(store.state().kept).toBe(false);
    expect(ids(store)).toEqual(['e1']);
  });

  test('a full storage keeps the new entry in memory, says so, and saves it when there is room', () => {
    const storage = fakeStorage();
    const store = open(storage);
    store.saveCase('a', VERSION, 0);
    storage.quota = 0;
    store.addEntry('a', paid('e1'));
    expect(store.state().unsaved).toBe(1);
    expect(ids(store)).toEqual(['e1']);
    storage.quota = Infinity;
    store.addEntry('a', paid('e2'));
    expect(store.state().unsaved).toBe(0);
    expect(ids(open(storage))).toEqual(['e1', 'e2']);
  });

  test('a storage that forgets is found out by reading back', () => {
    const storage = fakeStorage();
    const store = open(storage);
    storage.forgetful = true;
    store.saveCase('a', VERSION, 0);
    expect(store.state().unsaved).toBeGreaterThan(0);
    expect(store.find('a')).toBeDefined();
  });

  test('a case from a file that does not fit leaves nothing of it, wherever it is cut off', () => {
    const incoming = { ...VERSION, id: 'b', log: ['e1', 'e2', 'e3'].map((id) => paid(id)) };
    const fits = fakeStorage();
    open(fits).merge(incoming);
    const size = [...fits.texts].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    for (let quota = 0; quota < size; quota += 40) {
      const storage = fakeStorage();
      storage.quota = quota;
      const store = open(storage);
      expect(store.merge(incoming), `room for ${quota}`).toBe('full');
      expect(storage.texts.size, `room for ${quota}`).toBe(0);
      expect([store.find('b'), store.state().unsaved]).toEqual([undefined, 0]);
      // With more room it can be tried again.
      storage.quota = Infinity;
      expect(store.mergeAll([incoming])).toEqual([]);
      expect(ids(open(storage), 'b')).toEqual(['e1', 'e2', 'e3']);
    }
  });

  test('a case that a dying browser cut off shows nothing, rather than a part of its payments', () => {
    const storage = fakeStorage();
    const setItem = storage.setItem.bind(storage);
    const cuts: Map<string, string>[] = [];
    storage.setItem = (key, value) => {
      setItem(key, value);
      cuts.push(new Map(storage.texts));
    };
    open(storage).merge({ ...VERSION, id: 'b', log: [paid('e1'), paid('e2'), paid('e3')] });
    const shown = cuts.map((texts) => ids(open(fakeStorage(texts)), 'b')?.length);
    expect(shown).toEqual([undefined, undefined, undefined, 3]);
  });

  test('no note is taken once the storage is nearly full', () => {
    const store = open(fakeStorage(new Map([[`firm-and-fair:bad:now:x`, 'x'.repeat(MOST_SIZE)]])));
    store.saveCase('a', VERSION, 0);
    expect(store.addEntry('a', paid('e1'))).toBe('full');
  });
});

test('any order of saves over two tabs and a failing storage loses no entry that a tab has shown', () => {
  const step = fc.record({
    tab: fc.nat(1),
    what: fc.constantFrom('entry', 'full', 'room', 'reload', 'broken', 'mended'),
    id: fc.uuid(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const storage = fakeStorage();
      let tabs = [open(storage), open(storage)];
      tabs[0]!.saveCase('a', VERSION, 0);
      const added: string[] = [];
      for (const { tab, what, id } of steps) {
        if (what === 'entry') {
          tabs[tab]!.refresh();
          if (tabs[tab]!.addEntry('a', paid(id)) && tabs[tab]!.find('a')) added.push(id);
        }
        if (what === 'full') storage.quota = 0;
        if (what === 'room') storage.quota = Infinity;
        if (what === 'broken') storage.broken = true;
        if (what === 'mended') storage.broken = false;
        if (what === 'reload' && !storage.broken && tabs[tab]!.state().unsaved === 0)
          tabs = tabs.map((each, index) => (index === tab ? open(storage) : each));
      }
      storage.quota = Infinity;
      storage.broken = false;
      for (const each of tabs) each.refresh();
      for (const each of tabs) each.refresh();
      const shown = new Set(ids(tabs[0]!));
      for (const id of added) expect(shown.has(id)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
