/**
 * `npm run search:fit`: fits the weights of the ranking on the working questions, and prints them.
 * Each fifth of the questions is asked of a site that was never told of it. One weight after
 * another is made smaller and greater, and what does better is kept. The site must be built before.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import type { MeaningTable } from '#components/search/meaning.ts';
import type { Weights } from '#components/search/ranking.ts';
import { packSearch } from '#components/search/packed.ts';
import { searchIndex } from '#components/search/site-search.ts';
import { WEIGHTS } from '#components/search/weights.ts';
import { siteFolder } from '../site-folder.ts';
import { foldsOf, measureOf, ranksOf } from './measure.ts';
import { builtSearchData, withoutQuestions, workingQuestions } from './questions.ts';

const FOLDS = 5;
const ROUNDS = 2;
const STEPS = [0.7, 1.4];
/** A change that does no better than this is luck. */
const LEAST_GAIN = 0.002;

type Name = keyof Weights;
const isName = (name: string): name is Name => name in WEIGHTS;
// The one of fillers is part of the index, which is made once.
const names = Object.keys(WEIGHTS)
  .filter(isName)
  .filter((name) => name !== 'filler');

const meaning = JSON.parse(
  readFileSync(join(siteFolder, 'data/search-meaning.json'), 'utf8'),
) as MeaningTable;
const data = builtSearchData();
const weights: { -readonly [name in Name]: number } = { ...WEIGHTS };
const folds = foldsOf(workingQuestions(), FOLDS).map(({ asked, left }) => ({
  asked,
  search: searchIndex(packSearch(withoutQuestions(data, left)), weights)(meaning),
}));

async function score(): Promise<number> {
  const ranks = [];
  for (const { asked, search } of folds)
    ranks.push(
      ...(await ranksOf(asked, (asks) => search(asks).ranked.map(({ page }) => page.url))),
    );
  const { first, three, rank } = measureOf(ranks);
  return first + three + rank;
}

let best = await score();
stdout.write(`at first ${best.toFixed(4)}\n`);
for (let round = 1; round <= ROUNDS; round += 1) {
  for (const name of names) {
    const before = weights[name];
    for (const step of STEPS) {
      const held = weights[name];
      weights[name] = Number((before * step).toFixed(3));
      const now = await score();
      if (now > best + LEAST_GAIN) {
        best = now;
        stdout.write(`${name} ${held} to ${weights[name]}: ${best.toFixed(4)}\n`);
      } else weights[name] = held;
    }
  }
}
stdout.write(`${JSON.stringify(weights, null, 2)}\n`);
