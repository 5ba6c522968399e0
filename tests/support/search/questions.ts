/**
 * The questions that the search is measured on, and what the built site knows. A third of the
 * questions is kept apart by its hash: nothing is tuned to it, and no page is told of it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchData } from '#components/search/pages.ts';
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

/** What the search of the built site knows. */
export const builtSearchData = (): SearchData =>
  JSON.parse(readFileSync(join(siteFolder, 'data/search.json'), 'utf8')) as SearchData;

/** The same, as if some questions had never been collected. */
export const withoutQuestions = (data: SearchData, left: ReadonlySet<string>): SearchData => ({
  ...data,
  pages: data.pages.map((page) => ({
    ...page,
    asked: page.asked.filter((asks) => !left.has(asks)),
  })),
});
