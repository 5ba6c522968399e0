/**
 * Restoring: it adds and never takes away, twice is as once, and it can be taken back to the byte.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { previewOf } from '#islands/planner/backup/preview.ts';
import { backupText } from '#islands/planner/backup/files.ts';
import { isWhole, readImport } from '#islands/planner/backup/read-import.ts';
import { restore, undoRestore } from '#islands/planner/backup/restore.ts';
import { openArea } from '#islands/storage/area.ts';
import { hereOf } from '#islands/storage/here.ts';
import { createStore } from '#islands/storage/store.ts';
import { anyCase } from '../../../support/any-case.ts';
import { fakeStorage } from '../../storage/fake-storage.ts';
import fc from '../../../support/fc.ts';

/** A browser with a store, and a second look at its storage as the screens have it. */
function browser() {
  const storage = fakeStorage();
  let tick = 0;
  let ids = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 10) + (tick += 1000)).toISOString();
  const store = createStore(
    openArea(() => storage),
    { now, newId: () => `id-${(ids += 1)}` },
  );
  return {
    storage,
    store,
    area: () => openArea(() => storage),
    texts: () => new Map(storage.texts),
  };
}
const CASE: Case = {
  id: 'a',
  title: 'Blue Door',
  openedOn: '2026-03-02',
  answers: {
    debt: { currency: 'USD', invoices: [{ number: '1', amount: '290.00', dueOn: '2026-02-09' }] },
  },
  log: [{ type: 'payment', id: 'e1', at: '2026-03-05T10:00:00-06:00', amount: '10.00' }],
};
const OTHER: Case = {
  ...CASE,
  title: 'The Blue Door',
  log: [
    ...CASE.log,
    { type: 'payment', id: 'e2', at: '2026-03-06T10:00:00-06:00', amount: '20.00' },
  ],
};
/** As a file holds it: read and written once. */
async function cases(list: readonly Case[]): Promise<readonly Case[]> {
  const read = readImport(await backupText(list));
  if (!read.ok || read.sealed) throw new Error('Expected cases');
  return read.cases;
}
const unique = (list: readonly Case[]) => [
  ...new Map(list.map((each) => [each.id, each])).values(),
];
/** Cases of which some share an id, as a backup and a browser do. */
const anyCases = fc
  .array(
    fc
      .tuple(anyCase, fc.constantFrom('one', 'two', 'three'))
      .map(([file, id]) => ({ ...file, id })),
    { maxLength: 3 },
  )
  .map(unique);

describe('restoring any file into any browser', () => {
  test('keeps every entry of both, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyCases, anyCases, async (before, given) => {
        const { store, area, texts } = browser();
        for (const each of before) store.merge(each);
        const idsOf = (id: string) => store.find(id)?.case.log.map((entry) => entry.id) ?? [];
        const had = before.map(({ id }) => ({
          id,
          title: store.find(id)?.case.title,
          log: idsOf(id),
        }));
        const file = await cases(given);
        restore(store, file, area());
        for (const { id, title, log } of had) {
          expect(store.find(id)?.case.title).toBe(title);
          expect(idsOf(id)).toEqual(expect.arrayContaining(log));
        }
        for (const each of file)
          expect(new Set(idsOf(each.id))).toEqual(
            new Set([
              ...each.log.map((entry) => entry.id),
              ...(had.find(({ id }) => id === each.id)?.log ?? []),
            ]),
          );
        const once = texts();
        expect(restore(store, file, area())).toMatchObject({
          cases: 0,
          entries: 0,
          answers: false,
          undo: [],
        });
        expect(texts()).toEqual(once);
        for (const each of file)
          expect(previewOf(each, store.find(each.id), hereOf(each.id, area())).changes).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('can be taken back to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyCases, anyCases, async (before, given) => {
        const { store, area, texts } = browser();
        for (const each of before) store.merge(each);
        const untouched = texts();
        const { undo } = restore(store, await cases(given), area());
        expect(undoRestore(store, undo!, area())).toBe(0);
        expect(texts()).toEqual(untouched);
        expect(store.state().cases.length).toBe(before.length);
      }),
      { numRuns: 60 },
    );
  });
});

test('a file that leaves out what is added when it is read is the same the second time', () => {
  const { store, area } = browser();
  const text = readFileSync('tests/cases/schema-1.json', 'utf8');
  const read = readImport(text);
  if (!read.ok || read.sealed) throw new Error('Expected a case file');
  restore(store, read.cases, area());
  expect(restore(store, read.cases, area())).toMatchObject({
    cases: 0,
    entries: 0,
    answers: false,
  });
  const [only] = read.cases;
  expect(store.find(only!.id)?.other).toBeUndefined();
  expect(previewOf(only!, store.find(only!.id), hereOf(only!.id, area()))).toMatchObject({
    changes: false,
    differentEntries: 0,
  });
});

describe('taking a restore back', () => {
  test('leaves what the owner changed since then', () => {
    const { store, area } = browser();
    store.merge(CASE);
    const { undo } = restore(store, [OTHER, { ...OTHER, id: 'b' }], area());
    store.addEntry('a', {
      type: 'payment',
      id: 'later',
      at: '2026-03-09T10:00:00-06:00',
      amount: '5.00',
    });
    store.choose('a', { title: 'The Blue Door', answers: OTHER.answers, updatedAt: '' });
    expect(undoRestore(store, undo!, area())).toBe(1);
    expect(store.find('a')?.case).toMatchObject({
      title: 'The Blue Door',
      log: [{ id: 'e1' }, { id: 'later' }],
    });
    expect(store.find('b')).toBeUndefined();
  });

  test('is offered of what fitted, and leaves nothing of what did not', () => {
    const { store, area, storage, texts } = browser();
    store.merge(CASE);
    const before = texts();
    const room = [...before].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    // One more entry fits for a case that is here; a whole one after it does not.
    storage.quota = room + 260;
    const { title, answers } = CASE;
    const longer = { ...OTHER, title, answers };
    const { missing, entries, undo } = restore(store, [longer, { ...OTHER, id: 'b' }], area());
    expect([missing.map(({ id }) => id), entries]).toEqual([['b'], 1]);
    expect([...texts().keys()].some((name) => name.includes(':b'))).toBe(false);
    expect(undoRestore(store, undo!, area())).toBe(0);
    expect(texts()).toEqual(before);
  });
});

describe('the preview', () => {
  test('tells new, known and different entries apart', () => {
    const { store, area } = browser();
    store.merge(CASE);
    const there: Case = {
      ...OTHER,
      log: [
        { type: 'payment', id: 'e1', at: '2026-03-05T10:00:00-06:00', amount: '99.00' },
        OTHER.log[1]!,
      ],
    };
    expect(previewOf(there, store.find('a'), hereOf('a', area()))).toMatchObject({
      isNew: false,
      newEntries: 1,
      knownEntries: 1,
      differentEntries: 1,
      answersDiffer: true,
      lastThere: '2026-03-06',
      lastHere: '2026-03-05',
    });
    restore(store, [there], area());
    expect(store.find('a')?.case.log[0]).toMatchObject({ amount: '10.00' });
  });

  test('says which answers are newer, where the file tells its day', () => {
    const { store, area } = browser();
    store.merge(CASE);
    const stored = store.find('a');
    expect(previewOf(OTHER, stored, hereOf('a', area()), '2027-01-01T00:00:00Z').fileIs).toBe(
      'newer',
    );
    expect(previewOf(OTHER, stored, hereOf('a', area()), '2026-01-01T00:00:00Z').fileIs).toBe(
      'older',
    );
    expect(previewOf(OTHER, stored, hereOf('a', area())).fileIs).toBeUndefined();
  });

  test('knows a case that was deleted here, and restoring brings it back', () => {
    const { store, area } = browser();
    store.merge(CASE);
    store.deleteCase('a');
    expect(previewOf(CASE, store.find('a'), hereOf('a', area()))).toMatchObject({
      isNew: true,
      deletedAt: expect.stringContaining('2026-11-23') as string,
    });
    restore(store, [CASE], area());
    expect(store.find('a')?.case).toEqual(CASE);
  });
});

test('what came whole from a file counts as backed up', () => {
  const { store, area } = browser();
  restore(store, [OTHER], area());
  expect(store.find('a')?.changesSince).toBe(0);
});

test('what a newer version of this site wrote is left alone', () => {
  const { store, area, storage, texts } = browser();
  store.merge(CASE);
  storage.texts.set('firm-and-fair:case:z', '{"schema":99}');
  store.refresh();
  const before = texts();
  restore(store, [OTHER, { ...OTHER, id: 'b' }], area());
  expect(texts()).toEqual(before);
});

describe('a backup', () => {
  test('is whole as it was saved, and torn when a word of it changed', async () => {
    const text = await backupText([CASE, OTHER]);
    const read = readImport(text);
    const torn = readImport(text.replace('"10.00"', '"90.00"'));
    if (!read.ok || read.sealed || !torn.ok || torn.sealed) throw new Error('Expected cases');
    expect([await isWhole(read), await isWhole(torn)]).toEqual([true, false]);
    expect(read.savedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  test('that was cut off is called so', async () => {
    const text = await backupText([CASE]);
    expect(readImport(text.slice(0, -20))).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('cut off') as string },
    });
  });

  test('of twenty thousand entries is read', async () => {
    const entry = (index: number) =>
      ({
        type: 'payment',
        id: crypto.randomUUID(),
        at: '2026-03-05T10:00:00-06:00',
        amount: '10.00',
        note: `Paid in part, number ${index}`,
      }) as const;
    const many = Array.from({ length: 20 }, (_, at) => ({
      ...CASE,
      id: `case-${at}`,
      log: Array.from({ length: 1000 }, (_each, index) => entry(index)),
    }));
    const read = readImport(await backupText(many));
    expect(
      read.ok && !read.sealed && read.cases.reduce((sum, each) => sum + each.log.length, 0),
    ).toBe(20_000);
  });

  test('larger than a browser could ever hold is refused before it is parsed', () => {
    expect(readImport(`{"x":"${'x'.repeat(16_000_000)}"}`)).toMatchObject({
      ok: false,
      problem: { field: 'file' },
    });
  });
});
