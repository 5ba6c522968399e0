/** Questions answered with "not sure" are kept beside their case, and go with it. */
import { beforeEach, expect, test } from 'vitest';
import { caseKey, isOfCase } from '#islands/storage/keys.ts';
import { readUnsure, saveUnsure } from '#islands/storage/unsure.ts';
import { storeCase } from './a-record.ts';

beforeEach(() => {
  localStorage.clear();
  storeCase('a');
});

test('they are remembered, case by case', () => {
  expect(readUnsure('a')).toEqual([]);
  saveUnsure('a', ['work', 'signs']);
  expect(readUnsure('a')).toEqual(['work', 'signs']);
  expect(readUnsure('b')).toEqual([]);
});
test('nothing is left of them once all are answered', () => {
  saveUnsure('a', ['work']);
  saveUnsure('a', []);
  expect(readUnsure('a')).toEqual([]);
  expect(Object.keys(localStorage)).toEqual([caseKey('a')]);
});
test('they are kept under the name of their case: deleting it deletes them', () => {
  saveUnsure('a', ['work']);
  expect(Object.keys(localStorage).every((key) => isOfCase(key, 'a'))).toBe(true);
});
