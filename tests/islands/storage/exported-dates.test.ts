import { expect, test } from 'vitest';
import { openArea } from '#islands/storage/area.ts';
import { readDates, writeDates } from '#islands/storage/exported-dates.ts';
import { datesKey, isOfCase } from '#islands/storage/keys.ts';
import { storeCase } from './a-record.ts';

const KEPT = {
  letter: 'B',
  sequence: 7,
  events: [{ uid: 'u', on: '2026-03-10', title: 'T', cancelled: false }],
} as const;
const fresh = () => openArea(() => window.localStorage);

test('what a file held reads back, under a key that goes with its case', () => {
  localStorage.clear();
  storeCase('a:b');
  expect(writeDates('a:b', KEPT, fresh())).toBe(true);
  expect(readDates('a:b', fresh())).toEqual(KEPT);
  expect(readDates('other', fresh())).toBeUndefined();
  expect(isOfCase(datesKey('a:b'), 'a:b')).toBe(true);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"schema":2}',
  '{"schema":1,"letter":"<b>","events":[]}',
  '{"schema":1,"letter":"A"}',
])('a text that is no such list is as none: %s', (text) => {
  localStorage.setItem(datesKey('c'), text);
  expect(readDates('c', fresh())).toBeUndefined();
});

test('single events that cannot be read are left out', () => {
  localStorage.setItem(
    datesKey('c'),
    JSON.stringify({
      schema: 1,
      letter: 'A',
      sequence: -1,
      events: [null, { uid: 1 }, { uid: 'u', on: '2026-02-31', title: '' }, KEPT.events[0]],
    }),
  );
  expect(readDates('c', fresh())).toEqual({ letter: 'A', sequence: 0, events: KEPT.events });
});
