/**
 * The words of planner and tools that stand in code: read as text, since the command line imports
 * nothing of the pages.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of one file of code. */
export interface WordsInCode {
  /** Path from the project's folder. */
  readonly path: string;
  readonly texts: readonly string[];
}

const FOLDER = 'src/islands';
/** Files that hold words: in a folder of that name, or named so. */
const HOLDS_WORDS = /(?:^|\/)words\/[^/]+\.ts$|words\.ts$/;
const NO_WORDS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm;
const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/**
 * The strings of a file of code, with one word for each value that is put in.
 * @example stringsInCode("const B = (n) => `Due in ${n} days`;") // => ['Due in blank days']
 */
export function stringsInCode(code: string): string[] {
  return [...code.replace(NO_WORDS, '').matchAll(STRING)].map(([text]) =>
    text
      .slice(1, -1)
      .replace(/\$\{[^}]*\}/g, 'blank')
      .replace(/\\(.)/g, '$1'),
  );
}

/** The words of all such files under `root`. */
export function islandWords(root: string): WordsInCode[] {
  return readdirSync(join(root, FOLDER), { recursive: true, encoding: 'utf8' })
    .filter((name) => HOLDS_WORDS.test(name))
    .sort()
    .map((name) => ({
      path: `${FOLDER}/${name}`,
      texts: stringsInCode(readFileSync(join(root, FOLDER, name), 'utf8')),
    }));
}
