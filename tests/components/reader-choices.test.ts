/** Which choices a guide offers its readers. */
import { expect, test } from 'vitest';
import { readerChoicesOf } from '#components/guide/reader-choices.ts';

const names = (body: string): string[] => readerChoicesOf(body).map(({ name }) => name);

test('a guide with both sides offers the choice between them', () => {
  expect(names('<InUS>a</InUS> <InUK>b</InUK>')).toEqual(['place']);
  expect(
    names('<InUS>a</InUS> <InUK><ForBusiness>b</ForBusiness><ForPerson>c</ForPerson></InUK>'),
  ).toEqual(['place', 'debtor']);
});

test('a guide with one side only offers none: nothing of it is ever folded away', () => {
  expect(names('<InUK>b</InUK>')).toEqual([]);
  expect(names('<ForPerson>c</ForPerson>')).toEqual([]);
});
