import { expect, test } from 'vitest';
import { hashOf, readAddress, type ScreenAddress } from '#islands/planner/screen-address.ts';

const ROUTES: readonly ScreenAddress[] = [
  { at: 'home' },
  { at: 'new' },
  { at: 'import' },
  { at: 'delete-all' },
  { at: 'case', id: 'a-1' },
  { at: 'check', id: 'a:1/2' },
  { at: 'question', id: 'a', question: 'says' },
  { at: 'question', id: 'a', question: 'says', back: 'check' },
  { at: 'question', id: 'a', question: 'agreed', back: 'file' },
  { at: 'question', id: 'a', question: 'says', more: 2 },
  { at: 'question', id: 'a', question: 'says', more: 0 },
  { at: 'log', id: 'a' },
  { at: 'days', id: 'a' },
  { at: 'money', id: 'a' },
  { at: 'papers', id: 'a' },
  { at: 'letter', id: 'a', letter: 'demand' },
  { at: 'log', id: 'a', kind: 'letter', preset: 'demand' },
  { at: 'accounts' },
  { at: 'statements' },
  { at: 'log', id: 'a:1/2', kind: 'spoke', back: 'accounts' },
  { at: 'log', id: 'a', kind: 'paid', preset: 'full', back: 'accounts' },
  { at: 'assumptions', id: 'a' },
  { at: 'backup', id: 'a' },
  { at: 'delete', id: 'a' },
];

test.each(ROUTES.map((route) => [hashOf(route), route] as const))(
  '%s leads back to its route',
  (hash, route) => {
    expect(readAddress(hash)).toEqual(route);
  },
);

test('an address from before there were five places still leads to its part', () => {
  expect(readAddress('#/case/a')).toEqual({ at: 'case', id: 'a' });
  expect(readAddress('#/case/a/log')).toEqual({ at: 'log', id: 'a' });
  expect(readAddress('#/case/a/letter')).toEqual({ at: 'papers', id: 'a' });
  expect(readAddress('#/case/a/dates-of')).toEqual({ at: 'dates-of', id: 'a' });
});
test('the dates of a case have the name of their place in the address', () => {
  expect(hashOf({ at: 'days', id: 'a' })).toBe('#/case/a/dates');
});
test('a hash of the page is no route', () => {
  expect(readAddress('#main')).toBeUndefined();
});
test('a round of more questions than there ever are is a question on its own', () => {
  expect(readAddress('#/case/a/question/says/9')).toEqual({
    at: 'question',
    id: 'a',
    question: 'says',
  });
});
test('a torn address leads home', () => {
  expect(readAddress('#/case/%E0%A4%A')).toEqual({ at: 'home' });
  expect(readAddress('#/nowhere/at/all')).toEqual({ at: 'home' });
});
