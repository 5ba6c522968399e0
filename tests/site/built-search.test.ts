/**
 * Search without a browser: what the build made, asked by the code of the search dialog, and
 * measured on owners' questions.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  find,
  findInText,
  loadMeaning,
  loadSearch,
  MOST_RESULTS,
} from '#components/search/find.ts';
import { loadPagefind } from '#components/search/pagefind.ts';
import { OWNER_QUESTIONS } from '../support/owner-questions.ts';
import { measureOf, ranksOf, type Finder } from '../support/search/measure.ts';
import { fetchFromFolder, plainLibrary, plainPagefind } from '../support/search/others.ts';
import { builtSearchData, keptQuestions } from '../support/search/questions.ts';
import { siteFolder } from '../support/site-folder.ts';
import { thorough } from '../support/thorough.ts';

/** The search reads its files from the folder of the site, as a page reads them from the host. */
beforeAll(async () => {
  vi.stubEnv('BASE_URL', `${pathToFileURL(siteFolder).href}/`);
  vi.stubGlobal('fetch', fetchFromFolder);
  await (await loadPagefind()).options({ baseUrl: '/' });
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** The addresses of the results that are shown, best first. */
async function shown(typed: string): Promise<string[]> {
  await loadMeaning();
  const { found } = await find(typed, MOST_RESULTS);
  return found.map(({ url }) => url);
}

/** What owners type, and the pages one of which must be among the first three. */
const GOLDEN: readonly (readonly [string, ...string[]])[] = [
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
  // Once missed, or led astray.
  ['accord and satisfaction', '/guides/paid-in-full-checks/', '/glossary/accord-and-satisfaction/'],
  ['skip tracing', '/guides/they-have-moved-away/'],
  ['stiffed by a client', '/guides/start-here/', '/guides/why-have-they-not-paid/'],
  ['friend hired me and won’t pay', '/guides/friends-and-family-owe-me/'],
  ['can I just go to their house', '/guides/never-harass/', '/clinic/'],
  ['do I have to send it certified', '/guides/send-a-demand/', '/guides/send-a-final-demand/'],
  ['invoice from 2019', '/guides/is-it-too-late-to-sue/', '/tools/time-to-sue/'],
  ['wage garnishment', '/guides/after-judgment/', '/glossary/garnishment/'],
  ['mediaton', '/guides/use-mediation/', '/glossary/mediation/'],
  ['deliquent acount letter', '/letters/overdue-notice/', '/guides/send-a-reminder/'],
  ['interest calculator', '/tools/interest-and-statement/'],
];

test.for(GOLDEN)('“%s” finds its page among the first three', async ([words, ...right]) => {
  const best = (await shown(words)).slice(0, 3);
  expect(
    best.filter((url) => right.includes(url)),
    best.join(' '),
  ).not.toEqual([]);
});

test('what owners ask, in their own words and slips, is answered among the first three', async () => {
  const questions = OWNER_QUESTIONS.map(([asks, ...guides]) => ({
    asks,
    pages: guides.map((guide) => `guides/${guide}`),
  }));
  const { first, three } = measureOf(await ranksOf(questions, shown));
  expect(three).toBeGreaterThan(0.97);
  // Most of them are answered by the very first result.
  expect(first).toBeGreaterThan(0.8);
});

describe('on the questions that are kept apart', () => {
  const kept = keptQuestions();
  const measured = (finder: Finder) => ranksOf(kept, finder).then(measureOf);

  test('the right page is among the first three for 92 in 100, and first for 75', async () => {
    const { first, three } = await measured(shown);
    expect(three).toBeGreaterThanOrEqual(0.92);
    expect(first).toBeGreaterThanOrEqual(0.75);
  });

  // What other searches find does not change with this site: the thorough run compares.
  if (thorough)
    test('it does better than the index of full text and than a library as they come', async () => {
      const own = await measured(shown);
      for (const other of [await plainPagefind(), plainLibrary(builtSearchData())]) {
        const { first, three } = await measured(other);
        expect(own.first).toBeGreaterThan(first);
        expect(own.three).toBeGreaterThan(three);
      }
    });
});

describe('every word of the glossary', () => {
  const terms = builtSearchData().pages.filter(({ kind }) => kind === 'word');

  test('finds its page by its own name, among the results that are shown', async () => {
    const missed: string[] = [];
    for (const { title, url } of terms) if (!(await shown(title)).includes(url)) missed.push(title);
    expect(missed).toEqual([]);
  });

  test('finds its page with one letter wrong', async () => {
    const search = await loadSearch();
    const missed: string[] = [];
    let tried = 0;
    for (const [index, { title, url }] of terms.entries()) {
      // In the gate one slip a term, another kind from term to term.
      const slips = slipsOf(title).filter((_, at) => thorough || at === index % 4);
      for (const typed of slips) {
        // A slip that is another word is that word: "cash" for "case".
        if (search(typed).meant === undefined) continue;
        tried += 1;
        if (!(await shown(typed)).includes(url)) missed.push(`${title} as ${typed}`);
      }
    }
    expect(tried).toBeGreaterThan(terms.length / 2);
    expect(missed).toEqual([]);
  });
});

/** A term with a letter left out, doubled, swapped with the next and taken for another. */
function slipsOf(term: string): readonly string[] {
  const at = Math.floor(term.length / 2);
  const [before, letter, after] = [term.slice(0, at), term.charAt(at), term.slice(at + 1)];
  if (!/\p{L}/u.test(letter) || term.length < 4) return [];
  return [
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
    `${before}${letter === 'o' ? 'u' : 'o'}${after}`,
  ];
}

test('words alone answer first; their meanings are fetched where they say too little', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address.slice(address.lastIndexOf('/') + 1));
    return fetchFromFolder(address);
  });
  vi.resetModules();
  const fresh = await import('#components/search/find.ts');
  const ask = (typed: string) => fresh.find(typed, MOST_RESULTS);
  expect((await ask('small claims')).askMeaning).toBe(false);
  // No page has the second word, nor one like it.
  const few = await ask('buyer absconded');
  expect(few.askMeaning).toBe(true);
  expect(asked).toEqual(['search.json']);
  await fresh.loadMeaning();
  expect(asked).toEqual(['search.json', 'search-meaning.json']);
  const more = await ask('buyer absconded');
  expect(more.askMeaning).toBe(false);
  expect(more.found).not.toEqual(few.found);
  vi.stubGlobal('fetch', fetchFromFolder);
});

test('a law page shows the figure first that was asked for', async () => {
  const textOf = async (typed: string): Promise<string> => {
    const [best] = (await find(typed, MOST_RESULTS)).found;
    return best?.excerpt.map(({ text }) => text).join('') ?? '';
  };
  expect(await textOf('small claims limit texas')).toMatch(/^Small claims limit: \$\d/);
  expect(await textOf('how long to sue in texas')).toMatch(/^Time to sue: \d/);
  expect(await textOf('record a call in texas')).toMatch(/^Recording calls: /);
});

test('the full text brings what the pages do not say of themselves, and nothing twice', async () => {
  const { found } = await find('credit insurer', MOST_RESULTS);
  const more = await findInText('credit insurer', 3, found);
  expect(more.length).toBeGreaterThan(0);
  const urls = [...found, ...more].map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(more[0]?.excerpt.some(({ marked }) => marked)).toBe(true);
});

test('privacy, about, planner, ladder and how it decides are searched in full', () => {
  const pages = ['/privacy/', '/about/', '/plan/', '/ladder/', '/how-it-decides/', '/espanol/'];
  const missing = pages.filter(
    (url) =>
      !readFileSync(join(siteFolder, url, 'index.html'), 'utf8').includes('data-pagefind-body'),
  );
  expect(missing).toEqual([]);
});
