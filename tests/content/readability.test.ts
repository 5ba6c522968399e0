/** The measure itself is measured: words counted by hand, and texts whose grade is known. */
import { describe, expect, test } from 'vitest';
import { readingGrade, sentencesOf, syllables, wordCount } from '../support/readability.ts';

const BY_HAND: Readonly<Record<number, readonly string[]>> = {
  1: [
    'paid',
    'owed',
    'dates',
    'calls',
    'claims',
    'asked',
    'used',
    'safe',
    'law',
    'rights',
    'through',
  ],
  2: [
    'invoice',
    'payment',
    'debtor',
    'deadline',
    'judgment',
    'settle',
    'little',
    'letters',
    'statement',
    'people',
    'being',
    'wages',
    'notice',
  ],
  3: [
    'customer',
    'agency',
    'creditor',
    'disputed',
    'limited',
    'calendar',
    'reminder',
    'interest',
    'possible',
    'employer',
    'services',
    'serious',
  ],
  4: ['escalation', 'limitation', 'experience', 'material', 'negotiate'],
};

describe.each(Object.entries(BY_HAND))('words of %s syllables', (count, words) => {
  test.each(words)('%s', (word) => {
    expect(syllables(word)).toBe(Number(count));
  });
});

test('an easy sentence is below grade 1', () => {
  expect(readingGrade(['The cat sat on the mat.'])).toBeLessThan(1);
});

test('long, formal sentences are far above grade 8', () => {
  const formal =
    'Notwithstanding any provision to the contrary, the aforementioned creditor reserves the unconditional right to initiate ' +
    'enforcement proceedings before any competent jurisdiction without additional notification to the defaulting counterparty.';
  expect(readingGrade([formal])).toBeGreaterThan(16);
});

test('a short form does not end a sentence', () => {
  expect(sentencesOf('Send it to Smith Ltd. and keep a copy. Then wait.')).toEqual([
    'Send it to Smith Ltd and keep a copy.',
    'Then wait.',
  ]);
});

test('a blank counts as one word', () => {
  expect(wordCount('Pay [the amount owed today] by Friday.')).toBe(4);
});
