/**
 * The words of the tone check and of the rehearsal: easy to read, short, and without what this site
 * never says.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#cli/read-content.ts';
import { readingGrade, sentencesOf, wordCount } from '../support/readability.ts';

const { tone, rehearsal } = readContent(join(process.cwd(), 'content'));
const texts: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(tone).map(
    ([id, { data }]) =>
      [
        `tone/${id}`,
        [
          data.risk,
          data.better,
          ...Object.values(data.phrases).flatMap(({ risk, better }) => [risk ?? '', better ?? '']),
        ].filter(Boolean),
      ] as const,
  ),
  ...Object.entries(rehearsal).map(
    ([id, { data }]) =>
      [
        `rehearsal/${id}`,
        [
          ...data.prepare,
          ...Object.values(data.lines).flatMap(({ say, why }) => [say ?? '', why]),
        ].filter(Boolean),
      ] as const,
  ),
];

describe.each(texts)('%s', (_, words) => {
  const sentences = words.flatMap((text) => sentencesOf(text));
  test('reads at grade 8 or below', () => {
    expect(readingGrade(sentences)).toBeLessThanOrEqual(8);
  });
  test('has no sentence over 25 words', () => {
    expect(sentences.filter((sentence) => wordCount(sentence) > 25)).toEqual([]);
  });
});
