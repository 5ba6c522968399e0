/**
 * The questions that the search is measured on, and what the built site knows. A third of the
 * questions is kept apart by its hash: nothing is tuned to it, and no page is told of it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packedPages, readPacked, type PackedSearch } from '#components/search/packed.ts';
import type { SearchData } from '#components/search/pages.ts';
import { plainWords } from '#components/search/text.ts';
import { askedSchema } from '#schemas/asked.ts';
import { siteFolder } from '../site-folder.ts';

/** A question of an owner, with the addresses of the pages that answer it. */
export interface Question {
  readonly asks: string;
  readonly pages: readonly string[];
}

/** Whether a question belongs to the third that is kept apart. */
export const isKeptApart = (asks: string): boolean =>
  (createHash('sha256').update(asks).digest()[0] ?? 0) % 3 === 0;

const read = (path: string): readonly Question[] =>
  askedSchema.parse(parse(readFileSync(path, 'utf8'))).questions ?? [];

/** The questions to work with: the pages are told of them. */
export const workingQuestions = (): readonly Question[] => read('content/asked/owners.yaml');
/** The questions that are kept apart. */
export const keptQuestions = (): readonly Question[] => read('tests/support/search/kept.yaml');

/** What the search knows line by line, as it was packed: packed lines come as their words. */
export function unpacked({ pages, places, words, vocabulary, lines }: PackedSearch): SearchData {
  const all = vocabulary.split(' ');
  const linesOf = (field: keyof typeof lines): readonly (readonly string[])[] =>
    packedPages(lines[field]).map((page) => {
      const read: string[] = [];
      let line: string[] = [];
      readPacked(
        page,
        (place) => line.push(all[place] ?? ''),
        () => {
          read.push(line.join(' '));
          line = [];
        },
      );
      return read;
    });
  const [asked, names, heads] = [linesOf('asked'), linesOf('names'), linesOf('heads')];
  return {
    pages: pages.map((page, at) => ({
      ...page,
      asked: asked[at] ?? [],
      names: names[at] ?? [],
      heads: heads[at] ?? [],
    })),
    places,
    words,
  };
}

/** What the search of the built site knows. */
export const builtSearchData = (): SearchData =>
  unpacked(JSON.parse(readFileSync(join(siteFolder, 'data/search.json'), 'utf8')) as PackedSearch);

/** The same, as if some questions had never been collected. */
export function withoutQuestions(data: SearchData, left: ReadonlySet<string>): SearchData {
  const unknown = new Set(Array.from(left, (asks) => plainWords(asks).join(' ')));
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      asked: page.asked.filter((asks) => !unknown.has(plainWords(asks).join(' '))),
    })),
  };
}
