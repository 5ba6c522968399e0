/** Sources of a guide are numbered by first mention, and terms are listed once. */
import { expect, test } from 'vitest';
import { citedIds, termIds } from '#components/guide/citations.ts';

const BODY =
  'One <Cite id="b" /> two <Cite id="a" />. A <Term id="debt">debt</Term>, <Cite id="b" /> the <Term id="debt">debt</Term>.';

test('numbers follow the text; what is declared and not cited comes last', () => {
  expect(citedIds(BODY, ['a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
});

test('a term is listed once', () => {
  expect(termIds(BODY)).toEqual(['debt']);
});
