/**
 * The store with much in it, and with a storage that others change: it reads late, keeps objects,
 * and loses nothing.
 */
import { describe, expect, test } from 'vitest';
import type { Answers, LogEntry } from '#domain/case.ts';
import { openArea } from '#islands/storage/area.ts';
import {
  caseKey,
  draftKey,
  HEALTH_KEY,
  isOfCase,
  logKey,
  META_KEY,
  readKey,
} from '#islands/storage/keys.ts';
import { createStore, type Store } from '#islands/storage/store.ts';
import { fakeStorage, type FakeStorage } from './fake-storage.ts';

const ANSWERS: Answers = {
  debt: { currency: 'USD', invoices: [{ number: '1', amount: '290.00', dueOn: '2026-02-09' }] },
};
const VERSION = { title: 'Blue Door', answers: ANSWERS, openedOn: '2026-03-02' as const };
const paid = (id: string): LogEntry => ({
  type: 'payment',
  id,
  at: '2026-03-05T10:00:00-06:00',
  amount: '10.00',
});

let clock = 1_772_000_000_000;
const edges = { now: () => new Date((clock += 1000)).toISOString(), newId: () => `id-${clock}` };
const open = (storage: FakeStorage): Store =>
  createStore(
    openArea(() => storage),
    edges,
  );
/** A store that leaves work for later, and the work. */
function openLate(storage: FakeStorage) {
  const work: (() => void)[] = [];
  const store = createStore(
    openArea(() => storage),
    { ...edges, later: (each) => work.push(each) },
  );
  return {
    store,
    spare: () => {
      while (work.length > 0) work.shift()!();
    },
  };
}
function filled(cases = 3, entries = 5): FakeStorage {
  const storage = fakeStorage();
  const store = open(storage);
  for (let index = 0; index < cases; index++) {
    store.saveCase(`c${index}`, VERSION, 0);
    for (let count = 0; count < entries; count++) store.addEntry(`c${index}`, paid(`e${count}`));
  }
  return storage;
}
const ids = (store: Store, id: string) => store.find(id)?.case.log.map((entry) => entry.id);

describe('a store that reads late', () => {
  test('shows every case at once, and reads a log when it is asked for', () => {
    const { store } = openLate(filled());
    expect(store.state().cases.map(({ case: each }) => each.title)).toEqual([
      'Blue Door',
      'Blue Door',
      'Blue Door',
    ]);
    expect(ids(store, 'c1')).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
  });

  test('finds what is damaged in its spare time, sets it aside, and says so', () => {
    const storage = filled();
    const torn = storage.texts.get(logKey('c2', 'e3'))!.slice(0, 50);
    storage.texts.set(logKey('c2', 'e3'), torn);
    const { store, spare } = openLate(storage);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    expect(store.state().bad).toEqual([]);
    spare();
    expect(store.state().bad).toEqual([logKey('c2', 'e3')]);
    expect(told).toBeGreaterThan(0);
    expect(store.state().setAside).toBe(1);
    expect(
      [...storage.texts]
        .filter(([key]) => key.startsWith('firm-and-fair:bad:'))
        .map(([, text]) => text),
    ).toEqual([torn]);
    expect(ids(store, 'c2')).toEqual(['e0', 'e1', 'e2', 'e4']);
  });

  test('knows at once of a newer version, and writes nothing', () => {
    const storage = filled();
    storage.texts.set(logKey('c2', 'later'), '{"schema":99,"entry":{}}');
    const { store } = openLate(storage);
    const before = [...storage.texts];
    expect(store.state().newer).toBe(true);
    expect(store.addEntry('c1', paid('x'))).toBe('newer');
    expect([...storage.texts]).toEqual(before);
  });

  test('never writes over a damaged text that nobody has read yet, but for one that is set aside', () => {
    const storage = filled();
    storage.texts.set(caseKey('c1'), '{"schema":1,"torn');
    storage.quota = 0;
    const { store } = openLate(storage);
    store.saveCase('c1', VERSION, 0);
    expect(storage.texts.get(caseKey('c1'))).toBe('{"schema":1,"torn');
  });
});

describe('what does not change', () => {
  test('keeps its object, through saves to other cases, refreshes and events', () => {
    const storage = filled();
    const [store, other] = [open(storage), open(storage)];
    const [kept, changed] = [store.find('c0')!.case, store.find('c1')!.case];
    store.addEntry('c1', paid('more'));
    other.addEntry('c1', paid('theirs'));
    store.lookAgain(logKey('c1', 'theirs'));
    store.refresh();
    expect(store.find('c0')!.case).toBe(kept);
    expect(store.find('c1')!.case).not.toBe(changed);
    expect(ids(store, 'c1')).toHaveLength(7);
    expect(changed.log).toHaveLength(5);
  });

  test('tells nobody', () => {
    const store = open(filled());
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    store.refresh();
    store.lookAgain(caseKey('c1'));
    expect(told).toBe(0);
  });

  test('is not read again by a save: one entry touches the texts of its own case only', () => {
    const storage = filled(20, 20);
    const store = open(storage);
    const read: string[] = [];
    const getItem = storage.getItem.bind(storage);
    storage.getItem = (key) => {
      read.push(key);
      return getItem(key);
    };
    store.addEntry('c7', paid('more'));
    expect(read.every((key) => key === META_KEY || isOfCase(key, 'c7'))).toBe(true);
    expect(read.length).toBeLessThan(12);
  });
});

/** Takes keys away one after the other, as a browser does, and tells another tab of each. */
function vanish(texts: Map<string, string>, tab: ReturnType<typeof open>): void {
  for (const key of [...texts.keys()]) {
    texts.delete(key);
    tab.lookAgain(key);
  }
}

describe('a storage that is cleared underneath', () => {
  test.each(['entries first', 'records first'])('key by key, %s, is held as well', (order) => {
    const storage = filled(2, 2);
    const store = open(storage);
    const before = new Map(storage.texts);
    const sorted = [...before].sort(
      ([a], [b]) => (order === 'entries first' ? 1 : -1) * (a < b ? 1 : -1),
    );
    storage.texts.clear();
    for (const [key, text] of sorted) storage.texts.set(key, text);
    vanish(storage.texts, store);
    expect(store.state()).toMatchObject({ cleared: true });
    expect([ids(store, 'c0'), ids(store, 'c1')]).toEqual([
      ['e0', 'e1'],
      ['e0', 'e1'],
    ]);
    store.putBack();
    expect(ids(open(storage), 'c1')).toEqual(['e0', 'e1']);
  });

  test('on purpose by another tab stays gone, also where its word comes late', () => {
    for (const late of [false, true]) {
      const storage = filled(2, 2);
      const [here, other] = [open(storage), open(storage)];
      other.deleteAll();
      if (!late) here.expectGone('all');
      here.lookAgain(caseKey('c0'));
      here.lookAgain(caseKey('c1'));
      if (late) here.expectGone('all');
      expect(here.state()).toMatchObject({ cleared: false, cases: [] });
      expect(here.saveCase('c0', { ...VERSION, title: 'Changed' }, 1)).toBe('deleted');
      expect(storage.texts.size).toBe(0);
    }
  });

  test('leaves the cases on the page, takes what is logged, and writes nothing until it is put back', () => {
    const storage = filled(1, 2);
    const store = open(storage);
    storage.texts.clear();
    store.lookAgain(null);
    expect(store.state()).toMatchObject({ cleared: true, unsaved: 0 });
    expect(store.addEntry('c0', paid('meanwhile'))).toBeUndefined();
    expect(storage.texts.size).toBe(0);
    store.putBack();
    expect(store.state().cleared).toBe(false);
    expect(ids(open(storage), 'c0')).toEqual(['e0', 'e1', 'meanwhile']);
  });

  test('keeps what another tab has saved since, when it is put back', () => {
    const storage = filled(1, 1);
    const [store, other] = [open(storage), open(storage)];
    storage.texts.clear();
    store.lookAgain(null);
    other.lookAgain(null);
    other.putBack();
    other.saveCase('c0', { ...VERSION, title: 'Renamed' }, other.find('c0')!.rev);
    store.putBack();
    expect(open(storage).find('c0')).toMatchObject({ case: { title: 'Renamed' } });
    expect(store.find('c0')!.case.title).toBe('Renamed');
  });

  test('is over as soon as another tab has put everything back', () => {
    const storage = filled(1, 1);
    const [store, other] = [open(storage), open(storage)];
    storage.texts.clear();
    store.lookAgain(null);
    other.lookAgain(null);
    other.putBack();
    store.lookAgain(caseKey('c0'));
    expect(store.state().cleared).toBe(false);
    expect(ids(store, 'c0')).toEqual(['e0']);
  });

  test('is let go of for good', () => {
    const storage = filled(1, 1);
    const store = open(storage);
    storage.texts.clear();
    store.lookAgain(null);
    store.letGo();
    expect(store.state()).toMatchObject({ cleared: false, cases: [] });
    expect(storage.texts.size).toBe(0);
  });

  test('is not taken for cleared where another tab deleted everything', () => {
    const storage = filled(1, 1);
    const [store, other] = [open(storage), open(storage)];
    const names = [...storage.texts.keys()];
    other.deleteAll();
    store.expectGone('all');
    for (const name of names) store.lookAgain(name);
    expect(store.state()).toMatchObject({ cleared: false, cases: [] });
  });
});

test('a clock that was set back does not hide what was saved after a backup', () => {
  const store = open(filled(1, 2));
  store.markBackup(['c0']);
  clock -= 86_400_000;
  store.addEntry('c0', paid('after'));
  expect(store.find('c0')!.changesSince).toBe(1);
  clock += 86_400_000;
});

test('three versions of the answers are kept, and asked about one after the other', () => {
  const storage = filled(1, 0);
  const tabs = [open(storage), open(storage), open(storage)];
  const { rev } = tabs[0]!.find('c0')!;
  for (const [index, tab] of tabs.entries())
    tab.saveCase('c0', { ...VERSION, title: `Tab ${index}` }, rev);
  const store = open(storage);
  expect(store.find('c0')).toMatchObject({ case: { title: 'Tab 2' }, other: { title: 'Tab 1' } });
  store.choose('c0', store.find('c0')!.other!);
  expect(store.find('c0')).toMatchObject({ case: { title: 'Tab 1' }, other: { title: 'Tab 0' } });
  store.choose('c0', { ...store.find('c0')!.case, updatedAt: '' });
  expect(store.find('c0')!.other).toBeUndefined();
});

test('nothing of a case is left when it is deleted, and nothing is written about it any more', () => {
  const storage = filled(2, 2);
  storage.texts.set(draftKey('c0', 'letter'), 'Dear');
  storage.texts.set(draftKey('c1', 'letter'), 'Dear');
  storage.texts.set(logKey('c0', 'torn'), '{"schema":1,');
  const [store, late] = [open(storage), open(storage)];
  store.deleteCase('c0');
  const left = [...storage.texts.keys()].filter((key) => isOfCase(key, 'c0'));
  expect(left).toEqual([caseKey('c0')]);
  expect(storage.texts.get(caseKey('c0'))).not.toContain('Blue Door');
  expect(late.addEntry('c0', paid('late'))).toBe('deleted');
  expect(late.saveCase('c0', { ...VERSION, title: 'Changed' }, 1)).toBe('deleted');
  expect([...storage.texts.keys()].filter((key) => isOfCase(key, 'c0'))).toEqual(left);
  expect(storage.texts.has(draftKey('c1', 'letter'))).toBe(true);
});

test('everything goes with "delete everything": drafts, health, what was set aside', () => {
  const storage = filled(1, 1);
  for (const key of [
    draftKey('c0', 'letter'),
    HEALTH_KEY,
    `${HEALTH_KEY}:x`,
    'firm-and-fair:bad:now:x',
    'firm-and-fair:whatever',
  ])
    storage.texts.set(key, 'x');
  open(storage).deleteAll();
  expect([...storage.texts.keys()]).toEqual([]);
});

test('keys are read back as they were written, whatever ids hold', () => {
  expect(readKey(logKey('a:b', 'c:d'))).toEqual({ kind: 'log', caseId: 'a:b', entryId: 'c:d' });
  expect(readKey(caseKey('a%b'))).toEqual({ kind: 'case', caseId: 'a%b' });
  expect(readKey(draftKey('a:b', 'x'))).toEqual({ kind: 'draft', caseId: 'a:b' });
  expect(readKey(HEALTH_KEY)).toEqual({ kind: 'health' });
  expect(
    [
      readKey('firm-and-fair:case:'),
      readKey('firm-and-fair:log:a'),
      readKey('firm-and-fair:log:a:b:c'),
      readKey('firm-and-fair:x'),
    ].map((key) => key?.kind),
  ).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(readKey('theirs')).toBeUndefined();
});

test('one entry writes one key, whatever else is stored', () => {
  const storage = filled(20, 20);
  const { store } = openLate(storage);
  const written: string[] = [];
  const setItem = storage.setItem.bind(storage);
  storage.setItem = (key, value) => {
    written.push(key);
    setItem(key, value);
  };
  store.addEntry('c7', paid('one-more'));
  expect(written).toEqual([logKey('c7', 'one-more')]);
});
