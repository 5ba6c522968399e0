/** Where a source is shown on the site. */
import { expect, test } from 'vitest';
import { sourceHref, sourcePage } from '#domain/source-href.ts';

test.for([
  [['US'], 'law-us'],
  [['US', 'GB'], 'law-us'],
  [['US', 'US-NY'], 'law-us-states'],
  [['US-CA'], 'law-us-states'],
  [['GB'], 'law-uk'],
  [['GB-SCT'], 'law-uk'],
  [['EU'], 'law-uk'],
] as const)('law of %s is listed under %s', ([places, page]) => {
  expect(sourcePage({ kind: 'law', places })).toBe(page);
});

test('practice and data are listed by their kind, wherever they come from', () => {
  expect(sourcePage({ kind: 'practice', places: ['US'] })).toBe('practice');
  expect(sourcePage({ kind: 'data' })).toBe('data');
});

test('a figure of a place leads to the section of its page', () => {
  expect(sourceHref('us-tx.limitation')).toBe('/law/us-tx/#limitation');
});

test('a source leads to its own entry, and to the list of all where its kind is not known', () => {
  expect(sourceHref('call-opening', { kind: 'practice' })).toBe('/sources/practice/#call-opening');
  expect(sourceHref('call-opening')).toBe('/sources/#call-opening');
});
