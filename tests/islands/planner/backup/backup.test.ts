/**
 * What safe keeping decides: when a backup is due, what a browser is like, what is damaged, what is
 * deleted.
 */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { damagedIn, deleteDamaged, fileOfDamaged } from '#islands/storage/damaged.ts';
import { eraseAll, heldBy, leftoversOf } from '#islands/storage/erase.ts';
import { nudgeOf } from '#planner/cases/backup-nudge.ts';
import { savesOf, savesOfAll, type CaseSaves } from '#islands/storage/saves.ts';
import { strengthOf } from '#islands/planner/backup/strength.ts';
import { openArea } from '#islands/storage/area.ts';
import { askToKeep, habitOf, isPutOff, promiseToKeep, putOff } from '#islands/storage/health.ts';
import { draftKey } from '#islands/storage/keys.ts';
import { createStore } from '#islands/storage/store.ts';
import { fakeStorage } from '../../storage/fake-storage.ts';

const CASE: Case = {
  id: 'a',
  title: 'Blue Door',
  openedOn: '2026-11-23',
  answers: {
    debt: { currency: 'USD', invoices: [{ number: '1', amount: '290.00', dueOn: '2026-02-09' }] },
  },
  log: [{ type: 'payment', id: 'e1', at: '2026-03-05T10:00:00-06:00', amount: '10.00' }],
};
const TODAY = '2026-11-23';
const kept = (
  changes: number,
  lastBackup?: string,
  openedOn: Case['openedOn'] = TODAY,
): CaseSaves => ({
  id: 'a',
  title: 'Blue Door',
  openedOn,
  entries: 1,
  savedAt: '',
  changes,
  ...(lastBackup === undefined ? {} : { lastBackup }),
});

describe('a backup is due', () => {
  test.each([
    ['never, where nothing changed', [kept(0, '2026-01-01T10:00:00Z')], false],
    ['not at the fourth change', [kept(4)], false],
    ['at the fifth', [kept(5)], true],
    ['at the fifth in several cases together', [kept(3), kept(2)], true],
    ['not a week after the last one', [kept(1, '2026-11-16T10:00:00Z')], false],
    ['four weeks after the last one, if anything changed', [kept(1, '2026-10-26T10:00:00Z')], true],
    [
      'four weeks after a case was opened that was never in one',
      [kept(2, undefined, '2026-10-26')],
      true,
    ],
    [
      'where the last one is of a day to come: the clock was wrong',
      [kept(1, '2027-11-16T10:00:00Z')],
      true,
    ],
  ] as const)('%s', (_when, cases, due) => {
    expect(nudgeOf(cases, TODAY) !== undefined).toBe(due);
  });

  test('and the oldest of the backups is named, if there is one for each', () => {
    expect(
      nudgeOf([kept(8, '2026-11-20T10:00:00Z'), kept(8, '2026-11-18T10:00:00Z'), kept(0)], TODAY),
    ).toEqual({ changes: 16, last: '2026-11-18T10:00:00Z' });
    expect(nudgeOf([kept(8, '2026-11-20T10:00:00Z'), kept(8)], TODAY)).toEqual({ changes: 16 });
  });
});

describe('the reminder', () => {
  beforeEach(() => localStorage.clear());
  test('rests for three days when it is put off, and not for ever when the clock was wrong', () => {
    expect(isPutOff(TODAY)).toBe(false);
    putOff(TODAY);
    expect(isPutOff(TODAY)).toBe(true);
    expect(isPutOff('2026-11-25')).toBe(true);
    expect(isPutOff('2026-11-26')).toBe(false);
    expect(isPutOff('2026-10-01')).toBe(false);
  });
});

describe('the habit of a browser', () => {
  const SAFARI =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
  const CHROME =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
  const IPHONE =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1';
  const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
  test.each([
    ['Safari on a Mac', { agent: SAFARI, gestures: true, icon: false }, 'week'],
    ['Safari that hides a feature', { agent: SAFARI, gestures: false, icon: false }, 'week'],
    [
      'an iPad that calls itself a Mac',
      { agent: CHROME.replace(/Chrome\S+ /, ''), gestures: true, icon: false },
      'week',
    ],
    [
      'Chrome on an iPhone, which is Safari inside',
      { agent: IPHONE, gestures: true, icon: false },
      'week',
    ],
    [
      'an icon on the home screen of an iPhone',
      { agent: IPHONE, gestures: true, icon: true },
      'icon',
    ],
    ['Chrome on a Mac', { agent: CHROME, gestures: false, icon: false }, 'other'],
    ['Chrome as an app', { agent: CHROME, gestures: false, icon: true }, 'other'],
    ['Firefox', { agent: FIREFOX, gestures: false, icon: false }, 'other'],
  ] as const)('%s', (_name, signs, habit) => {
    expect(habitOf(signs)).toBe(habit);
  });

  test('its promise is unknown where it says nothing, or fails to answer', async () => {
    const set = (storage: unknown) =>
      Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
    set(undefined);
    expect([await promiseToKeep(), await askToKeep()]).toEqual(['unknown', 'unknown']);
    set({ persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true) });
    expect([await promiseToKeep(), await askToKeep()]).toEqual(['may-clear', 'kept']);
    set({
      persisted: () => Promise.reject(new Error('no')),
      persist: () => Promise.reject(new Error('no')),
    });
    expect([await promiseToKeep(), await askToKeep()]).toEqual(['unknown', 'unknown']);
  });
});

test.each([
  ['', 'none'],
  ['   ', 'none'],
  ['Tr0ub4dor&3', 'short'],
  ['three words xy', 'fair'],
  ['correct horse battery staple', 'strong'],
] as const)('the strength of "%s" is told by its length: %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

function browser() {
  const storage = fakeStorage();
  const store = createStore(
    openArea(() => storage),
    { now: () => '2026-11-23T10:00:00.000Z', newId: () => 'install' },
  );
  return { storage, store, area: () => openArea(() => storage) };
}

describe('damaged texts', () => {
  test('are listed with what they are of, and their file holds them as they are', () => {
    const { storage, store, area } = browser();
    store.merge(CASE);
    storage.texts.set('firm-and-fair:log:a:torn', '{"schema":1,"entr');
    store.refresh();
    const listed = damagedIn(store.state().bad, area());
    expect(listed).toMatchObject([
      {
        of: 'firm-and-fair:log:a:torn',
        kind: 'log',
        caseId: 'a',
        at: '2026-11-23T10:00:00.000Z',
        waiting: [],
      },
    ]);
    expect(fileOfDamaged(listed[0]!, area())).toBe('firm-and-fair:log:a:torn\n{"schema":1,"entr\n');
  });

  test('where answers are damaged, the log waits for them: it is in the file, and a backup brings the case back', () => {
    const { storage, store, area } = browser();
    store.merge(CASE);
    store.addEntry('a', {
      type: 'payment',
      id: 'later',
      at: '2026-03-09T10:00:00-06:00',
      amount: '5.00',
    });
    storage.texts.set('firm-and-fair:case:a', '{"schema":1,"tit');
    store.refresh();
    const [answers] = damagedIn(store.state().bad, area());
    expect(answers).toMatchObject({
      kind: 'case',
      waiting: ['firm-and-fair:log:a:e1', 'firm-and-fair:log:a:later'],
    });
    expect(fileOfDamaged(answers!, area())).toContain('\nfirm-and-fair:log:a:later\n{');
    store.merge(CASE);
    expect(store.find('a')?.case.log.map(({ id }) => id)).toEqual(['e1', 'later']);
    const [copy] = damagedIn(store.state().bad, area());
    expect(copy).toMatchObject({ kind: 'case', waiting: [] });
    deleteDamaged(copy!, area());
    store.refresh();
    expect(store.find('a')?.case.log).toHaveLength(2);
    expect(damagedIn(store.state().bad, area())).toEqual([]);
  });

  test('deleted on purpose do not come back', () => {
    const { storage, store, area } = browser();
    store.merge({ ...CASE, id: 'b' });
    storage.texts.set('firm-and-fair:case:a', 'torn');
    storage.texts.set('firm-and-fair:log:a:e1', '{"schema":1}');
    store.refresh();
    for (
      let left = damagedIn(store.state().bad, area());
      left.length > 0;
      left = damagedIn(store.state().bad, area())
    ) {
      deleteDamaged(left[0]!, area());
      store.refresh();
    }
    expect(
      [...storage.texts.keys()].filter((key) => key.includes(':a') || key.includes(':bad')),
    ).toEqual([]);
    expect(store.state().cases).toHaveLength(1);
  });
});

describe('deleting', () => {
  test('counts all that is held, and leaves no key of this site in any storage', () => {
    const { storage, store, area } = browser();
    const tab = fakeStorage(
      new Map([
        ['reloaded', '1'],
        ['firm-and-fair:typed', 'x'],
      ]),
    );
    store.merge(CASE);
    for (const [key, text] of [
      [draftKey('a', 'letter'), 'x'],
      ['firm-and-fair:checklist', 'x'],
      ['firm-and-fair-search:slash', 'off'],
      ['firm-and-fair:bad:t:x', 'y'],
      ['other', 'z'],
    ] as const)
      storage.texts.set(key, text);
    store.refresh();
    expect(heldBy(store.state(), area())).toEqual({ cases: 1, entries: 1, setAside: 1, others: 3 });
    expect(eraseAll(store, [() => storage, () => tab])).toBe(0);
    expect([...storage.texts.keys(), ...tab.texts.keys()]).toEqual(['other']);
    expect(store.state().cases).toEqual([]);
  });

  test('says how many keys a stubborn browser keeps', () => {
    const { storage, store } = browser();
    store.merge(CASE);
    const keeps = {
      ...storage,
      get length() {
        return storage.length;
      },
      removeItem: () => undefined,
    };
    expect(
      eraseAll(
        createStore(
          openArea(() => keeps),
          { now: () => '', newId: () => '' },
        ),
        [() => keeps],
      ),
      // With the word to other tabs that it is going.
    ).toBe(3);
  });

  test('one case takes its drafts and damaged texts with it, and no others', () => {
    const { storage, store, area } = browser();
    store.merge(CASE);
    store.merge({ ...CASE, id: 'b' });
    storage.texts.set(draftKey('a', 'letter'), 'x');
    storage.texts.set(draftKey('b', 'letter'), 'x');
    storage.texts.set('firm-and-fair:log:a:torn', 'torn');
    store.refresh();
    expect(leftoversOf('a', area())).toHaveLength(2);
    store.deleteCase('a');
    expect([...storage.texts.keys()].filter((key) => key.includes(':a')).sort()).toEqual([
      'firm-and-fair:case:a',
    ]);
    expect(storage.texts.has(draftKey('b', 'letter'))).toBe(true);
  });
});

test('what is read off the texts is what the store reads in full', () => {
  const storage = fakeStorage();
  let minute = 10;
  const store = createStore(
    openArea(() => storage),
    { now: () => `2026-11-23T10:${(minute += 1)}:00.000Z`, newId: () => 'install' },
  );
  const trap = '","savedAt":"2099-01-01T00:00:00.000Z","updatedAt":"2099-01-01T00:00:00.000Z"';
  store.merge({ ...CASE, title: trap, log: [{ ...CASE.log[0]!, note: trap }] });
  store.merge({ ...CASE, id: 'b' });
  store.markBackup(['a']);
  store.merge({
    ...CASE,
    title: 'Another',
    log: [{ type: 'payment', id: 'e2', at: '2026-03-05T10:00:00-06:00', amount: '1.00' }],
  });
  store.saveCase('b', { ...CASE, title: 'New' }, 7);
  expect(
    savesOfAll(
      store.state(),
      openArea(() => storage),
    ),
  ).toEqual(store.state().cases.map(savesOf));
});
