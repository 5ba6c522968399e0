/** The weights of the ranking, as `npm run search:fit` found them on the working questions. */
import type { Weights } from './ranking.ts';

export const WEIGHTS: Weights = {
  title: 1,
  asked: 1.4,
  name: 0.7,
  head: 0.7,
  answer: 0.5,
  cover: 0.49,
  rest: 0.1,
  slip: 0.7,
  begin: 0.6,
  filler: 0.25,
  meaning: 0.6,
  exact: 0.3,
  place: 0.6,
  kind: 0.3,
  guide: 0.1,
  word: 0.2,
};
