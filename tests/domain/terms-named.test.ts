import { expect, test } from 'vitest';
import { termsNamed } from '#domain/terms-named.ts';

const TERMS = [
  { id: 'lien', name: 'Lien' },
  { id: 'part-payment', name: 'Part payment' },
  { id: 'set-off', name: 'Set-off' },
];

test('terms are found in any case, joined or not, one or several, in order of first mention', () => {
  expect(termsNamed('Part-payments come first, then a LIEN, then\nset off.', TERMS)).toEqual([
    'part-payment',
    'lien',
    'set-off',
  ]);
  expect(termsNamed('A lien, and another lien.', TERMS)).toEqual(['lien']);
});

test('a part of a longer word is no term, and no text has none', () => {
  expect(termsNamed('An alien client set offline.', TERMS)).toEqual([]);
  expect(termsNamed('', TERMS)).toEqual([]);
});

test('marks in a name stand for themselves', () => {
  expect(termsNamed('Axb', [{ id: 'dot', name: 'A.b' }])).toEqual([]);
});
