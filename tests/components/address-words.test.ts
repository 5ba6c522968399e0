/** What a reader was looking for, read from an address that is not there. */
import { expect, test } from 'vitest';
import { wordsOfAddress } from '#components/search/address-words.ts';

test.each([
  ['/guides/send_final-Demand.html', 'send final demand'],
  ['/law/us-tx/', 'tx'],
  ['/guides/they%20went%20silent/', 'they went silent'],
  ['/blog/2024/05/late-late-fees/', 'late fees'],
  ['/', ''],
  ['/404.html', ''],
  ['/%E0%A4%A/small-claims/', 'small claims'],
  ['/x<script>alert(1)</script>', 'script alert'],
])('%s asks for "%s"', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});

test('a very long address gives a search of a line, not a page', () => {
  expect(
    wordsOfAddress(`/${'abcdefgh-ijklmnop-qrstuvwx-'.repeat(20)}/`).length,
  ).toBeLessThanOrEqual(70);
});
