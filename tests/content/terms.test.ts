import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readAll } from '#cli/content/files.ts';
import { checkTerms, NO_LAW_STATED } from '#cli/content/terms.ts';
import { TOOLS, type ToolWords } from '#components/tool-pages.ts';
import { termSchema } from '#schemas/glossary.ts';

const { content } = readAll(fileURLToPath(new URL('../..', import.meta.url)));
const term = content.glossary.find(({ id }) => id === 'automatic-stay')!;

/** What is said of the term with this meaning and these sources. */
const told = (short: string, sources: typeof term.data.sources, body = ''): string[] =>
  checkTerms(
    { ...content, glossary: [{ ...term, body, data: { ...term.data, short, sources } }] },
    [],
  ).map(({ path, text }) => `${path}: ${text}`);

test('every term that states law names a source that was read', () => {
  expect(checkTerms(content)).toEqual([]);
  expect(content.glossary.filter(({ data }) => data.sources.length > 0).length).toBeGreaterThan(60);
});

test('a term that states law without a source is a problem that quotes it, also in its text', () => {
  const [problem] = told('You must stop at once.', []);
  expect(problem).toMatch(/automatic-stay\.md: states law and names no source.*"You must stop/);
  expect(told('What is owed.', [], 'A court may order it.')).toHaveLength(1);
  expect(told('You must stop at once.', ['automatic-stay'])).toEqual([]);
});

test('a term that only says what a word means needs none', () => {
  expect(told('What is owed now.', [], 'Write it down on the same day.')).toEqual([]);
});

test('a source from memory alone is not enough', () => {
  const recalled = content.sources.find(({ data }) => data.confidence === 'recalled')!;
  const { sources } = termSchema.parse({ term: 'A', short: 'B', sources: [recalled.id] });
  expect(told('What is owed.', sources).join()).toMatch(/memory/);
  expect(told('What is owed.', [...sources, 'automatic-stay'])).toEqual([]);
});

test('an allowance that nothing needs is a problem', () => {
  const idle = { term: 'balance', reason: 'says what the word means' };
  expect(checkTerms(content, [...NO_LAW_STATED, idle]).map(({ text }) => text)).toEqual([
    expect.stringContaining('allows balance'),
  ]);
});

test('every word that a tool explains is in the glossary, and no tool but the call has none', () => {
  const known = new Set(content.glossary.map(({ id }) => id));
  const tools: readonly ToolWords[] = Object.values(TOOLS);
  expect(tools.flatMap(({ words = [] }) => words).filter((id) => !known.has(id))).toEqual([]);
  expect(tools.filter(({ words = [] }) => words.length === 0).map(({ slug }) => slug)).toEqual([
    'rehearse-a-call',
  ]);
});
