/**
 * One owner of storage: all that is kept comes from one area, so that nobody sees less, or
 * something else, than another.
 */
import { beforeEach, describe, expect, test } from 'vitest';
import { openArea } from '#islands/storage/area.ts';
import { holdsSomething } from '#islands/storage/browser.ts';
import { checklistChoice, guideChoice, keepsCases } from '#islands/storage/choices.ts';
import { dropDraft, readDraft, saveDraft } from '#islands/storage/drafts.ts';
import { caseKey, datesKey, draftKey, HEALTH_KEY } from '#islands/storage/keys.ts';
import { writeTombstone } from '#islands/storage/records.ts';
import { createStore } from '#islands/storage/store.ts';
import { keepForReload, takeAfterReload } from '#islands/storage/tab.ts';
import { storeCase } from './a-record.ts';
import { fakeStorage } from './fake-storage.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('a draft', () => {
  const DRAFT = { text: 'Dear Blue Door', from: 'mark' };

  test('reads back, under a key of its case, until it is dropped', () => {
    // Not before its case is there, nor once that is deleted: another tab may still hold a letter.
    expect(saveDraft('a', 'demand', DRAFT)).toBe(false);
    localStorage.setItem(caseKey('a'), writeTombstone(''));
    expect(saveDraft('a', 'demand', DRAFT)).toBe(false);
    expect(localStorage.getItem(draftKey('a', 'demand'))).toBeNull();
    storeCase('a');
    expect(saveDraft('a', 'demand', DRAFT)).toBe(true);
    expect(localStorage.getItem(draftKey('a', 'demand'))).toBe(
      '{"schema":1,"text":"Dear Blue Door","from":"mark"}',
    );
    expect(readDraft('a', 'demand')).toEqual(DRAFT);
    dropDraft('a', 'demand');
    expect(readDraft('a', 'demand')).toBeUndefined();
  });

  test.each(['', '{', 'null', '[]', '{"from":"x"}', '{"text":1}'])(
    'that cannot be read is as none: %s',
    (text) => {
      localStorage.setItem(draftKey('a', 'demand'), text);
      expect(readDraft('a', 'demand')).toBeUndefined();
    },
  );

  test('without what it was made from is still a draft, and a long one is cut', () => {
    localStorage.setItem(
      draftKey('a', 'demand'),
      JSON.stringify({ text: 'x'.repeat(50_000), from: 1 }),
    );
    expect(readDraft('a', 'demand')).toEqual({ text: 'x'.repeat(40_000), from: '' });
  });

  test('that could not be saved stays for all who ask, is no unsaved case, and is saved with the next change', () => {
    const storage = fakeStorage();
    const area = openArea(() => storage);
    const store = createStore(area, { now: () => '2026-11-23T10:00:00Z', newId: () => 'id' });
    storage.quota = 0;
    expect(area.set(draftKey('a', 'demand'), 'Dear Blue Door')).toBe(false);
    expect(area.get(draftKey('a', 'demand'))).toBe('Dear Blue Door');
    store.refresh();
    expect(store.state().unsaved).toBe(0);
    storage.quota = Infinity;
    store.refresh();
    expect(storage.texts.get(draftKey('a', 'demand'))).toBe('Dear Blue Door');
  });
});

test.each([
  ['nothing', undefined, false],
  ['a case', caseKey('a'), true],
  ['dates of a calendar file', datesKey('a'), true],
  ['a draft', draftKey('a', 'demand'), false],
  ['a reminder put off', HEALTH_KEY, false],
  ['what another site keeps', 'other', false],
])('what is read and checked is asked for where there is %s: %s', (_what, key, asked) => {
  if (key !== undefined) localStorage.setItem(key, '{}');
  expect(holdsSomething()).toBe(asked);
  expect(keepsCases()).toBe(key === caseKey('a'));
});

test('a choice is remembered under the key it always had, and an empty one is forgotten', () => {
  guideChoice('place').write('uk');
  checklistChoice.write('work,contract');
  expect(Object.fromEntries(Object.entries(localStorage))).toEqual({
    'firm-and-fair-reader:place': 'uk',
    'firm-and-fair:checklist': 'work,contract',
  });
  expect(guideChoice('place').read()).toBe('uk');
  guideChoice('place').write('');
  expect(localStorage.getItem('firm-and-fair-reader:place')).toBeNull();
  expect(guideChoice('place').read()).toBe('');
});

test('what a tab holds over a reload is taken once, and a text that is none is nothing', () => {
  keepForReload({ hash: '#/new' });
  expect(takeAfterReload()).toEqual({ hash: '#/new' });
  expect(takeAfterReload()).toBeUndefined();
  sessionStorage.setItem('firm-and-fair:typed', '{');
  expect(takeAfterReload()).toBeUndefined();
});
