import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, LogEntry } from '#domain/case.ts';
import { openArea } from '#islands/storage/area.ts';
import { caseKey, logKey, META_KEY } from '#islands/storage/keys.ts';
import { MOST_SIZE } from '#islands/storage/limits.ts';
import { createStore, type Store } from '#islands/storage/store.ts';
import { fakeStorage, type FakeStorage } from './fake-storage.ts';

const ANSWERS: Answers = {
  debt: { currency: 'USD', invoices: [{ number: '1', amount: '290.00', dueOn: '2026-02-09' }] },
};
const VERSION = { title: 'Blue Door', answers: ANSWERS, openedOn: '2026-03-02' as const };
const paid = (id: string, amount = '10.00', day = '2026-03-05'): LogEntry => ({
  type: 'payment',
  id,
  at: `${day}T10:00:00-06:00`,
  amount,
});

let tick = 0;
const edges = {
  now: () => new Date(1_772_000_000_000 + tick++ * 1000).toISOString(),
  newId: () => `id-${tick++}`,
};
const open = (storage: FakeStorage): Store =>
  createStore(
    openArea(() => storage),
    edges,
  );
const ids = (store: Store, id = 'a') => store.find(id)?.case.log.map((entry) => entry.id);

/** How a stored text may be spoiled. */
const DAMAGE: Readonly<
  Record<'cut' | 'junk' | 'newer' | 'proto' | 'empty', (raw: string, size: number) => string>
> = {
  cut: (raw, size) => raw.slice(0, size),
  junk: () => '\u0000{"',
  newer: (raw) => raw.replace(/"schema":\d+/, '"schema":7'),
  proto: () => '{"__proto__":{"schema":1}}',
  empty: () => '',
};

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

  test('no note is taken once the storage is nearly full', () => {
    const store = open(fakeStorage(new Map([[`firm-and-fair:bad:now:x`, 'x'.repeat(MOST_SIZE)]])));
    store.saveCase('a', VERSION, 0);
    expect(store.addEntry('a', paid('e1'))).toBe(false);
  });
});

describe('what cannot be read', () => {
  test('is set aside once and left where it is, while the rest is shown', () => {
    const storage = fakeStorage();
    const first = open(storage);
    first.saveCase('a', VERSION, 0);
    first.addEntry('a', paid('e1'));
    const torn = storage.texts.get(logKey('a', 'e1'))!.slice(0, 40);
    storage.texts.set(logKey('a', 'e2'), torn);
    const store = open(storage);
    open(storage);
    expect(ids(store)).toEqual(['e1']);
    expect(store.state().bad).toEqual([logKey('a', 'e2')]);
    expect(storage.texts.get(logKey('a', 'e2'))).toBe(torn);
    const copies = [...storage.texts].filter(([key]) => key.startsWith('firm-and-fair:bad:'));
    expect(copies.map(([, text]) => text)).toEqual([torn]);
  });

  test('is never written over where no copy of it could be made', () => {
    const storage = fakeStorage(new Map([[caseKey('a'), '{"schema":1,"torn']]));
    storage.quota = 80;
    const store = open(storage);
    store.saveCase('a', VERSION, 0);
    expect(storage.texts.get(caseKey('a'))).toBe('{"schema":1,"torn');
  });

  test('of schema 1 is read as it is now, both versions of a conflict too, and nothing stored is changed by that', () => {
    const debt = { ...ANSWERS.debt, interestPctPerYear: '18' };
    const record = {
      schema: 1,
      title: 'Blue Door',
      answers: { debt },
      openedOn: '2026-03-02',
      updatedAt: '2026-03-02T10:00:00.000Z',
      rev: 3,
      other: { title: 'Blue Door', answers: { debt: { ...debt, interestPctPerYear: '8' } } },
      more: [{ title: 'Blue Door', answers: { debt: { ...debt, interestPctPerYear: '5' } } }],
    };
    const entry = (amount: string) =>
      JSON.stringify({
        schema: 1,
        entry: { type: 'judgment', at: '2026-03-05T10:00:00-06:00', amount },
        savedAt: '2026-03-05T10:00:00.000Z',
      });
    const storage = fakeStorage(
      new Map([
        [META_KEY, JSON.stringify({ schema: 1, installId: 'me', backups: { a: '2026-03-01' } })],
        [caseKey('a'), JSON.stringify(record)],
        [caseKey('gone'), JSON.stringify({ schema: 1, deletedAt: '2026-03-01' })],
        [logKey('a', 'e1'), entry('290.00')],
        [logKey('a', 'e2'), entry('0.00')],
      ]),
    );
    const before = new Map(storage.texts);
    const store = open(storage);
    expect(store.state()).toMatchObject({ bad: [], newer: false, meta: { installId: 'me' } });
    const stored = store.find('a');
    const agreed = (pct: string) => ({ kind: 'agreed', pct, per: 'year' });
    expect(stored).toMatchObject({ rev: 3, lastBackup: '2026-03-01' });
    expect(stored?.case.answers.debt.interest).toEqual(agreed('18'));
    expect(stored?.other?.answers.debt.interest).toEqual(agreed('8'));
    expect(stored?.case.log).toMatchObject([{ outcome: 'won' }, { outcome: 'lost' }]);
    expect(store.state().cases).toHaveLength(1);
    expect(storage.texts).toEqual(before);

    store.saveCase('a', { ...VERSION, title: 'Red Door' }, 3);
    store.addEntry('a', paid('e3'));
    const again = open(storage);
    expect(ids(again)).toEqual(['e1', 'e2', 'e3']);
    expect(again.find('a')).toMatchObject({ rev: 4, case: { title: 'Red Door' } });
    expect(again.find('a')?.other?.answers.debt.interest).toEqual(agreed('8'));
    for (const key of [logKey('a', 'e1'), logKey('a', 'e2'), caseKey('gone')])
      expect(storage.texts.get(key)).toBe(before.get(key));
  });

  test('of schema 1 that is damaged is set aside, not lost', () => {
    const raw = '{"schema":1,"title":"Blue Door","answers":{"debt":{"interestPctPerYear":"1';
    const storage = fakeStorage(new Map([[caseKey('a'), raw]]));
    expect(open(storage).state()).toMatchObject({ bad: [caseKey('a')] });
    const copies = [...storage.texts].filter(([key]) => key.startsWith('firm-and-fair:bad:'));
    expect(copies.map(([, text]) => text)).toEqual([raw]);
  });

  test.each(['{"schema":1,', '{"schema":2,', '{"schema":3,', '{"schema":12,'])(
    'that begins with %s waits until it is asked for, unless a newer version wrote it',
    (start) => {
      const later: (() => void)[] = [];
      const storage = fakeStorage(new Map([[caseKey('a'), `${start}"title":"Blue Door"}`]]));
      const store = createStore(
        openArea(() => storage),
        {
          ...edges,
          later: (work) => later.push(work),
        },
      );
      expect(store.state().newer).toBe(Number(/\d+/.exec(start)) > 2);
    },
  );

  test('of a newer version makes everything read-only', () => {
    const storage = fakeStorage();
    open(storage).saveCase('a', VERSION, 0);
    storage.texts.set(caseKey('b'), JSON.stringify({ schema: 99, title: 'From tomorrow' }));
    const before = [...storage.texts];
    const store = open(storage);
    expect(store.state().newer).toBe(true);
    expect(store.addEntry('a', paid('e1'))).toBe(false);
    store.saveCase('a', { ...VERSION, title: 'Changed' }, 1);
    store.deleteCase('a');
    store.merge({ id: 'c', ...VERSION, log: [] });
    expect([...storage.texts]).toEqual(before);
  });

  test('never throws and never takes a readable entry with it, whatever is damaged', () => {
    const damage = fc.array(
      fc.record({
        at: fc.nat(12),
        how: fc.constantFrom('cut', 'junk', 'newer', 'proto', 'empty'),
        size: fc.nat(60),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(damage, fc.nat(3000), (hits, quota) => {
        const storage = fakeStorage();
        const first = open(storage);
        first.saveCase('a', VERSION, 0);
        for (let index = 0; index < 10; index++) first.addEntry('a', paid(`e${index}`));
        const keys = [...storage.texts.keys()];
        const hit = new Set<string>();
        for (const { at, how, size } of hits) {
          const key = keys[at % keys.length]!;
          const raw = storage.texts.get(key)!;
          hit.add(key);
          storage.texts.set(key, DAMAGE[how](raw, size));
        }
        storage.quota = quota;
        const damaged = new Map(storage.texts);
        const store = open(storage);
        store.saveCase('b', VERSION, 0);
        store.addEntry('a', paid('later'));
        store.markBackup(['a']);
        // Whatever was there is still there, but what this site itself may rewrite: its own record
        // of backups.
        for (const [key, raw] of damaged)
          if (key !== META_KEY) expect(storage.texts.get(key)).toBe(raw);
        if (!hit.has(caseKey('a'))) {
          const shown = new Set(ids(store));
          for (let index = 0; index < 10; index++)
            if (!hit.has(logKey('a', `e${index}`))) expect(shown.has(`e${index}`)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
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
