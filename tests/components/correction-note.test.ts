import { expect, test } from 'vitest';
import { correctionHref } from '#components/correction/correction-href.ts';
import { givenIn, noteText } from '#components/correction/note.ts';

const ORIGIN = 'https://site.example';
const given = (search: string) => givenIn(search, ORIGIN);

test('a link from a figure fills the note with what it is about', () => {
  const href = correctionHref({
    page: '/law/us-tx/',
    figure: 'Years to sue',
    says: '4 years & no more',
    read: '2026-11-21',
  });
  expect(given(new URL(href, ORIGIN).search)).toEqual({
    page: 'https://site.example/law/us-tx/',
    figure: 'Years to sue',
    says: '4 years & no more',
    read: 'November 21, 2026',
  });
});

test.each([
  ['a page elsewhere', '?page=//evil.example/'],
  ['an address', '?page=https://evil.example/'],
  ['a script', '?page=javascript:alert(1)'],
  ['a page with a query', '?page=/law/?x=1'],
  ['a field of the reader', '?should=pay+me&from=somebody'],
])('%s is not taken from the address', (_, search) => {
  expect(given(search)).toEqual({});
});

test('what is longer than a sentence is cut, and markup stays text', () => {
  const { figure = '' } = given(`?figure=${encodeURIComponent(`<b>${'x'.repeat(900)}`)}`);
  expect(figure).toHaveLength(300);
  expect(figure.startsWith('<b>')).toBe(true);
});

test('the text of the note has a line for each field that was filled', () => {
  const fields = [
    { label: 'The page', text: ' /law/ ' },
    { label: 'Since when', text: '  ' },
  ];
  expect(noteText('Correction', fields)).toBe('Correction\nThe page: /law/\n');
});
