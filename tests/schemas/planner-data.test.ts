/** The file that the planner fetches: small, and with every day that a plan can reach. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sourceHref } from '#domain/source-href.ts';
import { withTools } from '#domain/law-tools.ts';
import { compactLaw, headOfLetter, toolsOf, wordsOfLetter } from '#schemas/planner-data.ts';
import { readContent, readLaw } from '#cli/read-content.ts';

const contentDir = fileURLToPath(new URL('../../content', import.meta.url));

// Read once: on a busy machine the files take a second.
const law = readLaw(contentDir);
const small = compactLaw(law);

test('the law of the planner leaves out holidays before the year in which a place was checked, and no figure', () => {
  expect(Object.keys(small.places)).toEqual(Object.keys(law.places));
  for (const [id, place] of Object.entries(withTools(small, toolsOf(law)).places)) {
    const { holidays, ...rest } = law.places[id]!;
    const year = place.checkedOn.slice(0, 4);
    expect(place).toEqual({ ...rest, holidays: holidays.filter((day) => day >= `${year}-01-01`) });
    expect(place.holidays.at(-1)! > '2030').toBe(true);
  }
});

test('a source of a figure of a place keeps its title and how sure it is, and its page has the rest', () => {
  const { sources } = small;
  expect(Object.keys(sources['us-tx.limitation']!).sort()).toEqual([
    'checkedOn',
    'confidence',
    'kind',
    'title',
  ]);
  expect(sources['lpcdia-fixed-sums']).toEqual(law.sources['lpcdia-fixed-sums']);
  // No reason rests on the holidays of a place.
  expect(Object.keys(sources).filter((id) => id.endsWith('.holidays'))).toEqual([]);
  expect(sourceHref('us-tx.limitation')).toBe('/law/us-tx/#limitation');
});

test('law, questions, steps and what is known of letters stay under 51 kB gzipped', () => {
  const { questions, letters } = readContent(contentDir);
  const heads = Object.values(letters).map(({ data }) => headOfLetter(data));
  const text = JSON.stringify({ law: small, questions, letters: heads });
  expect(gzipSync(text).length).toBeLessThan(51_000);
});

test('the money tools come in a file of their own, and are put back with their sources', () => {
  const tools = toolsOf(law);
  expect(gzipSync(JSON.stringify(tools)).length).toBeLessThan(10_000);
  expect(Object.values(small.places).every(({ money }) => Object.keys(money).length === 0)).toBe(
    true,
  );
  const { sources } = withTools(small, tools);
  // But for those of holidays, which no reason names.
  const named = Object.keys(law.sources).filter((id) => !id.endsWith('.holidays'));
  expect(Object.keys(sources).sort()).toEqual(named.sort());
  expect(sources['us-az.lien']?.title).toBe('Arizona: liens for building work');
});

test('the words of all letters stay under 24 kB gzipped', () => {
  const { letters } = readContent(contentDir);
  const words = Object.values(letters).map(({ data, body }) => wordsOfLetter(data, body));
  expect(words.every(({ body }) => body.length > 100)).toBe(true);
  expect(gzipSync(JSON.stringify(words)).length).toBeLessThan(24_000);
});
