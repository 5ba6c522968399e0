/**
 * The question of a reader and the questions of the guides: which guide answers, without the index
 * of words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { matcher, stem, type AskedPage } from '#components/search/asked.ts';
import { expander, plainWords } from '#components/search/expand.ts';
import { readContent } from '#cli/read-content.ts';
import { OWNER_QUESTIONS } from '../support/owner-questions.ts';

const folder = new URL('../../content/guides/', import.meta.url);
const pages = readdirSync(folder).map((file): AskedPage => {
  const front = readFileSync(new URL(file, folder), 'utf8').split('\n---\n')[0]!.slice(4);
  const { title, answer, asked } = parse(front) as {
    title: string;
    answer: string;
    asked?: readonly string[];
  };
  return { url: file.replace('.mdx', ''), title, answer, asked: asked ?? [] };
});
const match = matcher(pages, plainWords);
const expand = expander(readContent('content').search['words']!.data);

test('every guide says how owners ask for it, and answers in two lines', () => {
  expect(pages.length).toBeGreaterThanOrEqual(60);
  expect(pages.filter(({ asked }) => asked.length < 3).map(({ url }) => url)).toEqual([]);
  expect(pages.filter(({ answer }) => answer.length > 260).map(({ url }) => url)).toEqual([]);
});

test('of over 150 questions in owners’ own words nearly all find their guide by its questions alone', () => {
  expect(OWNER_QUESTIONS.length).toBeGreaterThanOrEqual(150);
  const known = new Set(pages.map(({ url }) => url));
  expect(
    OWNER_QUESTIONS.flatMap(([, ...guides]) => guides).filter((guide) => !known.has(guide)),
  ).toEqual([]);
  const missed = OWNER_QUESTIONS.filter(([question, ...guides]) => {
    const best = match(plainWords(expand(question).mended ?? question))
      .slice(0, 3)
      .map(({ page }) => page.url);
    return !best.some((url) => guides.includes(url));
  });
  // The index of words and the synonyms find the rest: see the search in a browser.
  expect(missed.length / OWNER_QUESTIONS.length).toBeLessThan(0.05);
});

test('a rare word says more than a common one, and a word no guide knows says nothing', () => {
  expect(match(['bounced', 'check', 'customer'])[0]?.page.url).toBe('bounced-checks');
  expect(match(['zzxqwv'])).toEqual([]);
  expect(match([])).toEqual([]);
});

test('forms of a word count as one, and a longer word as the one it begins with', () => {
  expect(stem('paying')).toBe(stem('paid'));
  expect(stem('companies')).toBe(stem('company'));
  expect(match(['photographer'])[0]?.page.url).toBe('trade-designers-freelancers');
});
