/**
 * Which style sheets a page links: those of the code it loads at once, and of itself; never those
 * of later parts.
 */
import { describe, expect, test } from 'vitest';
import { lateStyles, type Chunk } from '../../.config/late-styles.mjs';

const chunks = new Map<string, Chunk>([
  ['_astro/planner.js', { imports: ['_astro/form.js'], css: ['_astro/planner.css'] }],
  ['_astro/form.js', { imports: ['_astro/planner.js'], css: ['_astro/form.css'] }],
  // Asked for by import() alone: no chunk imports it at once.
  ['_astro/case.js', { imports: ['_astro/form.js'], css: ['_astro/case.css'] }],
  ['_astro/tool.js', { imports: [], css: ['_astro/tool.css'] }],
]);
const late = (html: string): string[] => [...lateStyles(chunks, html)].sort();

describe('a page with an island', () => {
  test('keeps the styles of the island and of all it imports, and leaves out those of later parts and other pages', () => {
    expect(
      late('<astro-island component-url="/_astro/planner.js" renderer-url="/_astro/none.js">'),
    ).toEqual(['_astro/case.css', '_astro/tool.css']);
  });
  test('keeps styles that one page needs at once and another only later', () => {
    expect(late('<astro-island component-url="/_astro/case.js">')).toEqual(['_astro/tool.css']);
    expect(late('<script type="module" src="/_astro/tool.js"></script>')).not.toContain(
      '_astro/tool.css',
    );
  });
});

test('a page without code keeps none of the code’s styles, and all of its own', () => {
  expect(late('<link rel="stylesheet" href="/_astro/Page.css">')).toEqual([
    '_astro/case.css',
    '_astro/form.css',
    '_astro/planner.css',
    '_astro/tool.css',
  ]);
  expect(late('')).not.toContain('_astro/Page.css');
});
