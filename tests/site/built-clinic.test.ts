/** The page of the clinic: every move of the content with its words, its sources and its anchor. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataOf, readContent } from '#cli/read-content.ts';
import { sourceHref } from '#domain/source-href.ts';
import { CLINIC_KINDS } from '#schemas/clinic.ts';
import { builtPage } from '../support/pages.ts';

const content = readContent(join(process.cwd(), 'content'));
const moves = dataOf(content.clinic);
const sources = dataOf(content.sources);
const { document } = builtPage('/clinic/');

test('the page leads to each kind of move, and says how many there are', () => {
  const nav = document.querySelector('main nav[aria-label="Kinds of moves"]')!;
  for (const kind of CLINIC_KINDS) {
    const own = Object.values(moves).filter((move) => move.kind === kind);
    expect(nav.querySelector(`a[href="#${kind}"]`)?.textContent).toContain(`(${own.length})`);
    expect(document.getElementById(kind)?.tagName).toBe('H2');
  }
  expect(document.querySelectorAll('.move')).toHaveLength(Object.keys(moves).length);
});

describe.each(Object.entries(moves))('%s', (id, move) => {
  const shown = document.getElementById(id)!;

  test('has an anchor of its own, and all its words', () => {
    const text = shown.textContent.replace(/\s+/g, ' ');
    const { tempts, risks, better, say, wrong = [] } = move;
    for (const words of [move.move, tempts, risks, better, say, ...wrong])
      expect(text).toContain(words);
    expect(shown.querySelector('h3 a')?.getAttribute('href')).toBe(`#${id}`);
  });

  test('names each source and guide it rests on, with a link', () => {
    const links = [...shown.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      expect.arrayContaining([
        ...move.sources.map((source) => sourceHref(source, sources[source])),
        ...move.guides.map((guide) => `/guides/${guide}/`),
      ]),
    );
  });

  test('says where it is law, or that it is practice', () => {
    expect(shown.textContent).toMatch(move.places ? /Where it is law: / : /Practice, not law\./);
  });
});

test.each(['/guides/', '/tools/check-your-words/', '/guides/threats-that-backfire/'])(
  '%s leads here',
  (path) => {
    expect(builtPage(path).document.querySelector('main a[href="/clinic/"]')).not.toBeNull();
  },
);
