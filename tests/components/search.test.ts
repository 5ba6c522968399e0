/**
 * Search: how what owners type is read, and which pages answer it; what the index of the full text
 * marks becomes plain pieces.
 */
import { describe, expect, test, vi } from 'vitest';
import { readContent } from '#cli/read-content.ts';
import { searchData } from '#components/search/pages.ts';
import { pieces } from '#components/search/pagefind.ts';
import { packSearch } from '#components/search/packed.ts';
import { searchIndex, type SiteSearch } from '#components/search/site-search.ts';
import { plainWords, stem, wordReader } from '#components/search/text.ts';
import { searchSchema } from '#schemas/search.ts';
import { OWNER_QUESTIONS } from '../support/owner-questions.ts';
import {
  isKeptApart,
  keptQuestions,
  unpacked,
  workingQuestions,
} from '../support/search/questions.ts';

const content = readContent('content');
const words = content.search['words']!.data;
const facts = { limit: '', years: '', recording: '' };
const data = searchData({
  ...content,
  words,
  places: Object.entries(content.law).map(
    ([
      id,
      {
        data: { name },
      },
    ]) => ({ id, name, facts }),
  ),
});
const search = searchIndex(packSearch(data))();
const urls = (typed: string, most = 3): string[] =>
  search(typed)
    .ranked.slice(0, most)
    .map(({ page }) => page.url);

describe('what pages say of themselves', () => {
  test('holds for every guide how owners ask for it, and an answer of two lines', () => {
    const guides = data.pages.filter(({ kind }) => kind === 'guide');
    expect(guides.length).toBeGreaterThanOrEqual(60);
    expect(guides.filter(({ asked }) => asked.length < 10).map(({ url }) => url)).toEqual([]);
    expect(guides.filter(({ answer }) => answer.length > 260).map(({ url }) => url)).toEqual([]);
  });

  test('leads to pages that exist, from every question, phrase, note and happening', () => {
    const known = new Set(data.pages.map(({ url }) => url));
    const named = [
      ...Object.values(content.asked).flatMap(({ data: { questions = [], says = {} } }) => [
        ...questions.flatMap(({ pages }) => pages),
        ...Object.keys(says),
      ]),
      ...keptQuestions().flatMap(({ pages }) => pages),
      ...words.notes.flatMap(({ pages }) => pages),
      ...words.happened.map(({ page }) => page),
    ];
    expect(named.filter((page) => !known.has(`/${page}/`))).toEqual([]);
    expect(Object.keys(words.places).filter((id) => !known.has(`/law/${id}/`))).toEqual([]);
  });

  test('knows nothing of the questions that are kept apart', () => {
    const kept = keptQuestions();
    const working = workingQuestions();
    expect(kept.length + working.length).toBeGreaterThanOrEqual(300);
    expect(kept.filter(({ asks }) => !isKeptApart(asks))).toEqual([]);
    expect(working.filter(({ asks }) => isKeptApart(asks))).toEqual([]);
    // Nor by chance: a phrase of a page that is one of them would have to leave the measure.
    const asked = new Set(data.pages.flatMap((page) => page.asked));
    expect(kept.filter(({ asks }) => asked.has(asks))).toEqual([]);
  });

  test('of 150 questions that they do not list, nearly all find their guide by words', () => {
    expect(OWNER_QUESTIONS.length).toBeGreaterThanOrEqual(150);
    const missed = OWNER_QUESTIONS.filter(
      ([question, ...guides]) => !urls(question).some((url) => guides.includes(url.split('/')[2]!)),
    );
    expect(missed.length / OWNER_QUESTIONS.length).toBeLessThan(0.08);
  });
});

describe('what is sent', () => {
  const sent = packSearch(data);
  const readBy = (work: () => unknown): number => {
    // Whatever reads a text makes it lower case first.
    const reading = vi.spyOn(String.prototype, 'toLowerCase');
    work();
    const { length } = reading.mock.calls;
    reading.mockRestore();
    return length;
  };

  test('holds every word that the pages say of themselves, line by line', () => {
    const wordsOf = (lines: readonly string[]) => lines.map((line) => plainWords(line).join(' '));
    const asSent = data.pages.map(({ asked, names, heads, ...page }) => ({
      ...page,
      asked: wordsOf(asked),
      names: wordsOf(names),
      heads: wordsOf(heads),
    }));
    expect(unpacked(sent)).toEqual({ ...data, pages: asSent });
  });

  test('is read for the most part: the first result waits for titles and answers alone', () => {
    const lines = data.pages.flatMap(({ asked, names, heads }) => [...asked, ...names, ...heads]);
    let found: SiteSearch | undefined;
    const first = readBy(() => (found = searchIndex(sent)())('customer ignores my emails'));
    expect(lines.length).toBeGreaterThan(5_000);
    expect(first).toBeLessThan(3 * data.pages.length);
    // And the next letter for what was typed.
    expect(readBy(() => found?.('customer ignores my emails a'))).toBeLessThan(20);
  });
});

describe('what was typed', () => {
  const { wordsOf } = wordReader(words.alike, words.fillers);

  test('is read in one form for all forms, spellings and countries', () => {
    expect(stem('paying')).toBe(stem('paid'));
    expect(stem('companies')).toBe(stem('company'));
    expect(wordsOf('my solicitor’s cheques')).toEqual(wordsOf('my attorneys check'));
    expect(wordsOf('invoice from 2014')).toEqual(wordsOf('invoice from 2031'));
  });

  test.for([
    ['settelment', 'settlement', '/guides/settle-for-less/'],
    ['mediaton', 'mediation', '/guides/use-mediation/'],
    ['garnishmnet', 'garnishment', '/glossary/garnishment/'],
  ] as const)('“%s” is taken for “%s”, and says so', ([typed, meant, url]) => {
    expect(search(typed).meant).toBe(meant);
    expect(urls(typed)).toContain(url);
  });

  test('is not mended where it is right, short, a number or nothing that is known', () => {
    for (const typed of ['payment plan', 'demands', '10000', 'zzxqwv'])
      expect(search(typed), typed).toMatchObject({ meant: undefined });
    // Named like a property of every object, and a word like any other.
    expect(search('constructor').meant).toBe('construction');
  });

  test('of words that no page has finds nothing, whatever stands beside them', () => {
    expect(search('zzxqwv').ranked).toEqual([]);
    expect(search('zzxqwv of').ranked.filter(({ covers }) => covers > 0.25)).toEqual([]);
    expect(search('').ranked).toEqual([]);
  });

  test.for([
    ['small claims limit texas', '/law/us-tx/'],
    ['texas', '/law/us-tx/'],
    ['nothern ireland', '/law/gb-nir/'],
    ['how long to sue in new york', '/law/us-ny/'],
    ['uk small claims', '/law/gb-eng/'],
  ])('that names a place finds its law first: “%s”', ([typed, url]) => {
    expect(urls(typed!)[0]).toBe(url);
  });

  test('names no law where it names no place', () => {
    expect(urls('small claims limit', 8).filter((url) => /^\/law\/\w/.test(url))).toEqual([]);
  });

  test.for([
    ['interest calculator', '/tools/interest-and-statement/'],
    ['rehearse a call', '/tools/rehearse-a-call/'],
    ['demand letter template', '/letters/demand/'],
    ['example of a reminder', '/letters/reminder/'],
    ['settlement agreement wording', '/letters/settlement-agreement/'],
    ['who to chase first', '/guides/a-weekly-collection-routine/'],
    ['make a plan', '/plan/'],
    ['where is my plan saved', '/plan/'],
    ['move to my phone', '/guides/protect-your-case-file/'],
    ['what does garnishment mean', '/glossary/garnishment/'],
    ['privacy', '/privacy/'],
    ['how does the planner decide', '/how-it-decides/'],
  ])('finds the right kind of answer: “%s”', ([typed, url]) => {
    expect(urls(typed!, 2)).toContain(url);
  });

  test.for([
    ['how do i evict my tenant', 'Rent and eviction'],
    ['i owe money to a collection agency', 'debts of your own'],
    ['my boss hasnt paid my wages unpaid wages', 'Wages'],
    ['client in germany does not pay', 'does not hold the law of that place'],
    ['mi cliente no paga la factura', 'en español'],
  ])('that this site is not for is told so: “%s”', ([typed, says]) => {
    const { note, ranked } = search(typed!);
    expect(note?.answer).toContain(says);
    expect(ranked[0]?.page.url).toBe(`/${note!.pages[0]}/`);
  });

  test('that is for this site is never told it is not', () => {
    const all = [
      ...OWNER_QUESTIONS.map(([asks]) => asks),
      ...workingQuestions().map((q) => q.asks),
    ];
    const abroad = 'does not hold the law of that place';
    const told = all.filter((typed) => {
      const { note } = search(typed);
      return note !== undefined && !note.answer.includes(abroad);
    });
    expect(told).toEqual([]);
    // Places of the law are not said to be missing.
    for (const { names } of data.places)
      for (const name of names) expect(search(name).note, name).toBeUndefined();
  });
});

test('a phrase that is not written as queries are read is refused, and a word alike to itself', () => {
  const fits = (changes: object) => searchSchema.safeParse({ ...words, ...changes }).success;
  expect(fits({})).toBe(true);
  expect(fits({ fillers: ['It’s'] })).toBe(false);
  expect(fits({ alike: { check: 'check' } })).toBe(false);
});

test('an excerpt becomes plain pieces, its markup and entities taken apart', () => {
  expect(pieces('send a <mark>demand</mark> &lt;b&gt; &amp;lt;')).toEqual([
    { text: 'send a ', marked: false },
    { text: 'demand', marked: true },
    { text: ' <b> &lt;', marked: false },
  ]);
});
