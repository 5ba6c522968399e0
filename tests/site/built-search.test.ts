/**
 * Search without a browser: the index that the build made, asked by the code of the search dialog.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { find, loadPagefind, MOST_RESULTS } from '#components/search/pagefind.ts';
import { OWNER_QUESTIONS } from '../support/owner-questions.ts';
import { siteFolder } from '../support/site-folder.ts';

/** The search reads its files from the folder of the site, as a page reads them from the host. */
beforeAll(async () => {
  vi.stubEnv('BASE_URL', `${pathToFileURL(siteFolder).href}/`);
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(fileURLToPath(address)))),
  );
  await (await loadPagefind()).options({ baseUrl: '/' });
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** The addresses of the first three results, best first. */
async function firstThree(typed: string): Promise<string[]> {
  const { found } = await find(typed, MOST_RESULTS);
  return found.slice(0, 3).map(({ url }) => url);
}

/** What owners type, and a page that must be among the first three. */
const GOLDEN: readonly (readonly [string, string])[] = [
  ['final demand', '/guides/send-a-final-demand/'],
  ['phone call script', '/letters/call-first/'],
  ['make the call', '/guides/make-the-call/'],
  ['how to call a late payer', '/guides/make-the-call/'],
  ['small claims', '/guides/file-a-small-claim/'],
  ['bankruptcy', '/guides/they-filed-for-bankruptcy/'],
  ['payment plan', '/guides/agree-a-payment-plan/'],
  ['harassment', '/guides/never-harass/'],
  ['texas', '/law/us-tx/'],
  ['collection agency', '/guides/use-an-agency/'],
  ['write off', '/guides/write-it-off/'],
  ['too late to sue', '/guides/is-it-too-late-to-sue/'],
];

test.for(GOLDEN)('“%s” finds %s among the first three', async ([words, path]) => {
  expect(await firstThree(words)).toContain(path);
});

test('what owners ask, in their own words and slips, is answered among the first three', async () => {
  const missed: string[] = [];
  let firstIsRight = 0;
  for (const [question, ...guides] of OWNER_QUESTIONS) {
    const best = await firstThree(question);
    const right = guides.map((guide) => `/guides/${guide}/`);
    if (right.includes(best[0] ?? '')) firstIsRight += 1;
    if (!best.some((path) => right.includes(path)))
      missed.push(`${question}: expected ${guides.join(' or ')}, got ${best.join(' ')}`);
  }
  expect(missed).toEqual([]);
  // Most of them are answered by the very first result.
  expect(firstIsRight / OWNER_QUESTIONS.length).toBeGreaterThan(0.8);
}, 60_000);
