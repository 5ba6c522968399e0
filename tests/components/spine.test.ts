/** The guides on the ladder: each once, in the order that content gives. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { groupOfGuide, hangingGuides } from '#components/guide/spine.ts';
import { readFolder } from '#cli/read-content.ts';
import { guideSchema } from '#schemas/guides.ts';
import { SPINE_GROUPS, spineSchema } from '#schemas/spine.ts';

const folder = (name: string): string =>
  fileURLToPath(new URL(`../../content/${name}`, import.meta.url));
const { spine } = readFolder(folder('ladder'), 'yaml', spineSchema);
const guides = Object.entries(readFolder(folder('guides'), 'mdx', guideSchema)).map(
  ([id, { data }]) => ({ id, data }),
);
const hanging = hangingGuides(spine!.data, guides);

test('every guide but the first hangs from the ladder, and none twice', () => {
  const hung = hanging.flatMap((group) => group.guides.map(({ guide }) => guide.id)).toSorted();
  const written = readdirSync(folder('guides')).map((name) => name.replace(/\.mdx$/, ''));
  expect(hung).toEqual(written.filter((id) => id !== 'start-here').toSorted());
});

test('all groups are there in order, the six rungs numbered', () => {
  expect(hanging.map(({ group }) => group)).toEqual([...SPINE_GROUPS]);
  expect(hanging.flatMap(({ rung }) => rung ?? [])).toEqual([1, 2, 3, 4, 5, 6]);
});

test('what the order names is a guide, and its name is short enough for a line', () => {
  const named = spine!.data.groups.flatMap((group) => group.guides.map(({ id }) => id));
  const ids = new Set(guides.map(({ id }) => id));
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const names = hanging.flatMap((group) => group.guides.map(({ name }) => name));
  expect(names.filter((name) => name.length > 40)).toEqual([]);
});

test('a guide that the order does not name hangs from the rung of its stage, else by its kind', () => {
  const of = (kind: 'debtor' | 'trade', stage?: 'chasing.call') => {
    const data = { title: 'New', summary: 'New.', kind, ...(stage && { stage }) };
    return groupOfGuide(hangingGuides(spine!.data, [{ id: 'new-guide', data }]), 'new-guide')
      ?.group;
  };
  expect(of('debtor', 'chasing.call')).toBe('call');
  expect(of('debtor')).toBe('reminder');
  expect(of('trade')).toBe('trade');
});
