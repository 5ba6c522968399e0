/**
 * `npm run search:score`: how often the search has the right page first and among three, on the
 * questions to work with (each fifth asked of a site that was never told of it) and on those kept
 * apart; beside it Pagefind and a BM25 library as they come, and the search without its parts. The
 * site must be built before. `--working` leaves those kept apart alone, `--svg` draws a picture of
 * bars; `--misses` prints what was missed of the working questions, `--kept-misses` of those kept
 * apart: whoever has seen these can no longer measure with them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import type { MeaningTable } from '#components/search/meaning.ts';
import type { Weights } from '#components/search/ranking.ts';
import { packSearch } from '#components/search/packed.ts';
import { searchIndex } from '#components/search/site-search.ts';
import type { SearchData } from '#components/search/pages.ts';
import { WEIGHTS } from '#components/search/weights.ts';
import { siteFolder } from '../site-folder.ts';
import { barsOf, type Scored } from './bars.ts';
import { foldsOf, measureOf, ranksOf, type Finder } from './measure.ts';
import { plainLibrary, plainPagefind } from './others.ts';
import {
  builtSearchData,
  keptQuestions,
  withoutQuestions,
  workingQuestions,
  type Question,
} from './questions.ts';

const FOLDS = 5;
const data = builtSearchData();
const table = JSON.parse(
  readFileSync(join(siteFolder, 'data/search-meaning.json'), 'utf8'),
) as MeaningTable;

type Maker = (data: SearchData) => Finder;
const ours =
  (meaning: MeaningTable | undefined, changes: Partial<Weights> = {}): Maker =>
  (known) => {
    const search = searchIndex(packSearch(known), { ...WEIGHTS, ...changes })(meaning);
    return (asks) => search(asks).ranked.map(({ page }) => page.url);
  };
const pagefind = await plainPagefind();
const SEARCHES: readonly (readonly [string, Maker])[] = [
  ['this search', ours(table)],
  ['  without meaning', ours(undefined)],
  ['  without slips and beginnings', ours(table, { slip: 0, begin: 0 })],
  ['  without kinds and places', ours(table, { kind: 0, place: 0, word: 0 })],
  ['BM25 library as it comes', plainLibrary],
  ['Pagefind as it comes', () => pagefind],
];

async function ofWorking(make: Maker) {
  const ranks = [];
  for (const { asked, left } of foldsOf(workingQuestions(), FOLDS))
    ranks.push(...(await ranksOf(asked, make(withoutQuestions(data, left)))));
  return ranks;
}

const BAR = 30;
const bar = (share: number): string => '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '·');
async function measured(
  title: string,
  ask: (make: Maker) => Promise<readonly (number | undefined)[]>,
): Promise<Scored> {
  const rows = [];
  for (const [name, make] of SEARCHES) rows.push({ name, ...measureOf(await ask(make)) });
  return { title, rows };
}

function print({ title, rows }: Scored): void {
  stdout.write(`\n${title}\n${''.padEnd(34)}first  three  mean 1/rank\n`);
  for (const { name, first, three, rank } of rows) {
    const shares = [first, three].map((share) => `${(share * 100).toFixed(1)} %`.padStart(7));
    stdout.write(`${name.padEnd(32)}${shares.join('')}  ${rank.toFixed(3)}  ${bar(three)}\n`);
  }
}

async function printMisses(questions: readonly Question[], finder: Finder): Promise<void> {
  for (const question of questions) {
    const [rank] = await ranksOf([question], finder);
    if (rank !== undefined && rank <= 3) continue;
    const got = (await finder(question.asks)).slice(0, 3).join(' ');
    stdout.write(`${question.asks}: expected ${question.pages.join(' or ')}, got ${got}\n`);
  }
}

const working = workingQuestions();
const kept = keptQuestions();
const parts = [await measured(`${working.length} questions to work with`, ofWorking)];
if (!argv.includes('--working'))
  parts.push(
    await measured(`${kept.length} questions kept apart`, (make) => ranksOf(kept, make(data))),
  );
if (argv.includes('--svg')) stdout.write(barsOf(parts));
else parts.forEach(print);
if (argv.includes('--misses'))
  for (const { asked, left } of foldsOf(working, FOLDS))
    await printMisses(asked, ours(table)(withoutQuestions(data, left)));
if (argv.includes('--kept-misses')) await printMisses(kept, ours(table)(data));
