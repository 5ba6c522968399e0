// Builds the site twice, in two folders of other names, and compares every byte: a build that does
// not repeat tells every reader, at each deploy, that a newer version is ready. usage: npm run
// build:twice
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { main, root, run, say, seconds, Stop, toolNode } from './tools.mjs';

/** What a build makes or is given, and no source. */
const NOT_SOURCE = new Set(['node_modules', 'dist', '.cache', '.astro', '.git']);
const NAMES = ['one', join('another', 'folder', 'deeper')];
/** How many files that differ are named. */
const MOST_NAMED = 20;

/** Copies the sources to a folder, with the packages of this one. */
function copyTo(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !NOT_SOURCE.has(relative(root, path).split(sep)[0]),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Builds in a folder; gives where the site is. */
async function buildIn(folder) {
  const script = join(folder, '.scripts', 'build.mjs');
  const built = await run(toolNode(), [script], { quiet: true });
  if (!built.ok) throw new Stop(`${built.output}\nThe build in ${folder} failed: see above.`);
  return join(folder, 'dist');
}

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

await main(async () => {
  const since = performance.now();
  const place = mkdtempSync(join(tmpdir(), 'built-twice-'));
  try {
    const [first, second] = NAMES.map((name) => copyTo(join(place, name)));
    const one = await buildIn(first);
    const other = await buildIn(second);
    const all = [...new Set([...filesOf(one), ...filesOf(other)])].sort();
    const read = (folder, name) => {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return undefined;
      }
    };
    const differ = all.filter((name) => {
      const [a, b] = [read(one, name), read(other, name)];
      return a === undefined || b === undefined || !a.equals(b);
    });
    if (differ.length > 0)
      throw new Stop(
        `${differ.length} of ${all.length} files differ between two builds of the same source:\n` +
          differ.slice(0, MOST_NAMED).join('\n'),
      );
    say(`Two builds of ${all.length} files are the same, byte by byte (${seconds(since)}).`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
