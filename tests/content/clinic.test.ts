/** The clinic and the tone check are one: wrong words lead to their move, and better words pass. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataOf, readContent } from '#cli/read-content.ts';
import { toneOf } from '#domain/tone.ts';
import { CLINIC_KINDS } from '#schemas/clinic.ts';
import { toneGroups } from '#schemas/tone.ts';
import { sentencesOf, wordCount } from '../support/readability.ts';

const content = readContent(join(process.cwd(), 'content'));
const moves = Object.entries(dataOf(content.clinic));
const phrases = toneGroups(dataOf(content.tone)).flatMap((group) => group.phrases);
const wrong = moves.flatMap(([id, { wrong: texts = [] }]) => texts.map((text) => [text, id]));

test('there are many moves, of every kind, each with a place of its own in its kind', () => {
  expect(moves.length).toBeGreaterThanOrEqual(30);
  expect(new Set(moves.map(([, { kind }]) => kind))).toEqual(new Set(CLINIC_KINDS));
  const places = moves.map(([, { kind, order }]) => `${kind} ${order}`);
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
});

test('every phrase of the tone check belongs to a move with wrong words of its own', () => {
  const withWords = new Set(moves.filter(([, move]) => move.wrong).map(([id]) => id));
  const lost = phrases.filter(({ clinic }) => !withWords.has(clinic));
  expect(lost.map(({ id, clinic }) => `${id}: ${clinic}`)).toEqual([]);
});

test('every move about words is met through the tone check', () => {
  const met = new Set(phrases.map(({ clinic }) => clinic));
  const quoting = moves.filter(([, { kind, wrong: texts }]) => kind === 'words' || texts);
  expect(quoting.map(([id]) => id).filter((id) => !met.has(id))).toEqual([]);
});

test.each(wrong)('the tone check finds “%s” and leads to %s', (text, id) => {
  expect(toneOf(text, phrases, {}).map(({ phrase }) => phrase.clinic)).toContain(id);
});

describe.each(moves)('%s', (_, { move, tempts, risks, better, say }) => {
  test('offers words that the tone check passes, in a letter and in a final demand', () => {
    for (const finalDemand of [false, true])
      expect(toneOf(say, phrases, { finalDemand }).map(({ text }) => text)).toEqual([]);
  });

  test('has no sentence over 25 words', () => {
    const sentences = [move, tempts, risks, better, say].flatMap(sentencesOf);
    expect(sentences.filter((sentence) => wordCount(sentence) > 25)).toEqual([]);
  });
});
