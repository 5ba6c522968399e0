/** What is damaged in storage is set aside, and takes nothing readable with it. */
import { describe, expect, test } from 'vitest';
import { openArea } from '#islands/storage/area.ts';
import { caseKey, logKey, META_KEY } from '#islands/storage/keys.ts';
import { createStore } from '#islands/storage/store.ts';
import { ANSWERS, edges, ids, open, paid, VERSION } from './a-store.ts';
import { fakeStorage } from './fake-storage.ts';
import fc from '../../support/fc.ts';

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

  test('of a newer version that comes while the page is open is told with the save it refuses', () => {
    const storage = fakeStorage();
    const store = open(storage);
    store.saveCase('a', VERSION, 0);
    storage.texts.set(caseKey('a'), JSON.stringify({ schema: 99, title: 'From tomorrow' }));
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    expect(store.addEntry('a', paid('e1'))).toBe('newer');
    expect([told > 0, store.state().newer]).toEqual([true, true]);
  });

  test('of a newer version makes everything read-only', () => {
    const storage = fakeStorage();
    open(storage).saveCase('a', VERSION, 0);
    storage.texts.set(caseKey('b'), JSON.stringify({ schema: 99, title: 'From tomorrow' }));
    const before = [...storage.texts];
    const store = open(storage);
    expect(store.state().newer).toBe(true);
    expect(store.addEntry('a', paid('e1'))).toBe('newer');
    expect(store.saveCase('a', { ...VERSION, title: 'Changed' }, 1)).toBe('newer');
    expect(store.deleteCase('a')).toBe('newer');
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
