/**
 * The guides read easily: grade 8 or lower by Flesch–Kincaid, and no sentence over 25 words. Law
 * pages: grade 9 or lower.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { builtPage, pagesUnder } from '../support/pages.ts';
import { readingGrade, sentencesOf, wordCount } from '../support/readability.ts';

const MOST_GRADE = 8;
const MOST_GRADE_OF_LAW = 9;
const MOST_WORDS = 25;
const REPORT = fileURLToPath(new URL('../../.cache/reports', import.meta.url));
/**
 * Not prose of the page: source marks, scripts to say, tables, lists of links, islands, what only
 * some hear, what words mean (measured in the glossary).
 */
const NOT_PROSE =
  'sup, table, pre, nav, figure, aside, footer, .words, astro-island, .note__label, .sources, .visually-hidden, script, style, svg, template, copy-button, [hidden]';

/** The paragraphs and list items of a guide, as text. */
function proseOf(path: string, leftOut = NOT_PROSE): string[] {
  const { document } = builtPage(path);
  const main = document.querySelector('main article, main')!.cloneNode(true);
  for (const element of main.querySelectorAll(leftOut)) element.remove();
  return [...main.querySelectorAll('p, li, dd')]
    .filter((element) => !element.querySelector('p, li'))
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
    .filter((text) => wordCount(text) > 3);
}

const guides = pagesUnder('/guides/');
const grades = new Map(guides.map((path) => [path, readingGrade(proseOf(path))]));

describe.each(guides)('%s', (path) => {
  test(`reads at grade ${MOST_GRADE} or lower`, () => {
    expect(grades.get(path)).toBeLessThanOrEqual(MOST_GRADE);
  });

  test(`has no sentence over ${MOST_WORDS} words`, () => {
    const long = proseOf(path)
      .flatMap(sentencesOf)
      .filter((sentence) => wordCount(sentence) > MOST_WORDS);
    expect(long.map((sentence) => `${wordCount(sentence)}: ${sentence}`)).toEqual([]);
  });

  test('lets no source number start a line: it follows its word without a space', () => {
    expect(builtPage(path).html.match(/.{0,30}\s<sup class="cite"/g)).toBeNull();
  });
});

/**
 * A law page's own sentences: names of statutes and fragments such as "Tex. Civ." would make
 * it look easier than it is.
 */
const lawGrade = (path: string): number =>
  readingGrade(
    proseOf(path, `${NOT_PROSE}, cite, details`)
      .flatMap(sentencesOf)
      .filter((sentence) => wordCount(sentence) > 3),
  );

describe.each(pagesUnder('/law/'))('%s', (path) => {
  test(`reads at grade ${MOST_GRADE_OF_LAW} or lower`, () => {
    expect(lawGrade(path)).toBeLessThanOrEqual(MOST_GRADE_OF_LAW);
  });
});

test('there are guides to read', () => {
  expect(guides.length).toBeGreaterThan(20);
});

afterAll(() => {
  const lines = [...grades]
    .sort(([, a], [, b]) => b - a)
    .map(([path, grade]) => `${grade.toFixed(1).padStart(5)}  ${path}`);
  mkdirSync(REPORT, { recursive: true });
  writeFileSync(`${REPORT}/reading-grades.txt`, `${lines.join('\n')}\n`);
  console.log(
    `Reading grades of ${lines.length} guides: from ${lines.at(-1) ?? ''} to ${lines[0] ?? ''} (all in .cache/reports/reading-grades.txt)`,
  );
});
