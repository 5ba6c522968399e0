/**
 * Search: what owners type becomes what the index has, and what the index marks becomes plain
 * pieces.
 */
import { describe, expect, test } from 'vitest';
import { readContent } from '#cli/read-content.ts';
import { expander, isOneSlipApart, NO_WORDS } from '#components/search/expand.ts';
import { pieces } from '#components/search/pagefind.ts';
import { searchSchema } from '#schemas/search.ts';

const words = readContent('content').search['words']!.data;
const expand = expander(words);

describe('a query', () => {
  test('keeps the words that mean something, the reader’s own first', () => {
    expect(expand('How do I sue?').searches[0]).toBe('sue');
  });

  test('of fillers only is searched as it is', () => {
    expect(expand('what will they do').searches[0]).toBe('what will they do');
  });

  test.for([
    ['ghosted', 'gone quiet'],
    ['they won’t pay', 'why have they not paid'],
    ['bounced cheque', 'bounced check'],
    ['chase a late invoice', 'send reminder'],
    ['statute of limitations', 'too late to sue'],
  ] as const)('with “%s” also asks for “%s”', ([typed, search]) => {
    expect(expand(typed).searches).toContain(search);
  });

  test('says what a slip was mended to', () => {
    expect(expand('harrassment')).toMatchObject({ searches: ['harassment'], mended: 'harassment' });
    expect(expand('paymet plan').mended).toBe('payment plan');
    expect(expand('payment plan')).not.toHaveProperty('mended');
  });

  test('leaves short words, numbers and known words as they are', () => {
    for (const words of ['chap', '10000', 'demands', 'promised', 'letter'])
      expect(expand(words)).not.toHaveProperty('mended');
  });

  test('is searched as it is where the words of this site did not load', () => {
    expect(expander(NO_WORDS)('Wont pay')).toEqual({ searches: ['wont pay'] });
  });

  test('named like a property of every object is a word like any other', () => {
    expect(expand('constructor').searches).toEqual(['constructor']);
  });
});

test('one slip is one letter more, fewer, other, or two swapped', () => {
  for (const [a, b] of [
    ['invoice', 'invoce'],
    ['invoice', 'invooice'],
    ['invoice', 'invoise'],
    ['invoice', 'invocie'],
  ] as const) {
    expect(isOneSlipApart(a, b)).toBe(true);
    expect(isOneSlipApart(b, a)).toBe(true);
  }
  expect(isOneSlipApart('invoice', 'invoice')).toBe(false);
  expect(isOneSlipApart('invoice', 'notice')).toBe(false);
});

test('a phrase that is not written as queries are read is refused, and a slip set right to itself', () => {
  const fits = (changes: object) => searchSchema.safeParse({ ...words, ...changes }).success;
  expect(fits({})).toBe(true);
  expect(fits({ fillers: ['It’s'] })).toBe(false);
  expect(fits({ synonyms: [{ typed: ["won't pay"], search: ['demand'] }] })).toBe(false);
  expect(fits({ spellings: { check: 'check' } })).toBe(false);
});

test('an excerpt becomes plain pieces, its markup and entities taken apart', () => {
  expect(pieces('send a <mark>demand</mark> &lt;b&gt; &amp;lt;')).toEqual([
    { text: 'send a ', marked: false },
    { text: 'demand', marked: true },
    { text: ' <b> &lt;', marked: false },
  ]);
});
