// Writes dist/licences.txt: the licence of every package whose code or fonts the built site hands
// to browsers, with its text. A package without one stops the build.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stop, root } from './tools.mjs';

/** Shipped as files of their own, which no bundle tells of. */
const AS_FILES = ['pagefind', '@fontsource/newsreader'];
const TEXT = /^(licen[cs]e|copying|ofl)(\.(md|txt))?$/i;
const RULE = '-'.repeat(72);

/** The terms of a package that brings no text: those of MIT stand at the top of the page. */
function termsOf(name, license) {
  if (license === 'MIT') return '(MIT License: the terms at the top of this page.)';
  throw new Stop(`${name} goes to browsers without the text of its licence (${license}).`);
}

/** What the licence page says of a package, by its folder. @throws Stop where it has no licence */
function entryOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (each) => each.isFile() && TEXT.test(each.name),
  );
  if (!license && !file)
    throw new Stop(
      `${name} goes to browsers and names no licence: ask its makers, or leave it out.`,
    );
  const by = typeof author === 'string' ? author : author?.name;
  const from = typeof repository === 'string' ? repository : repository?.url;
  return {
    name,
    text: [
      RULE,
      `${name} ${version}: ${typeof license === 'string' ? license : 'see below'}`,
      ...(by ? [`By ${by}`] : []),
      ...(from ? [from.replace(/^git\+/, '').replace(/\.git$/, '')] : []),
      '',
      file ? readFileSync(join(folder, file.name), 'utf8').trim() : termsOf(name, license),
    ].join('\n'),
  };
}

/**
 * The page of licences as text.
 * @param folders of packages, each once; two versions of one package are two entries
 */
export function licencesText(folders) {
  const entries = folders.map(entryOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return [
    'Firm & Fair, and the work of others that it hands to your browser.',
    '',
    own,
    ...entries.map(({ text }) => text),
    '',
  ].join('\n\n');
}

/** Writes the page beside the built site; returns how many packages it names. */
export function writeLicences(folders, dist) {
  const all = new Set([...folders, ...AS_FILES.map((name) => join(root, 'node_modules', name))]);
  const found = [...all].map((folder) => relative(root, folder)).map((path) => join(root, path));
  for (const folder of found)
    if (!existsSync(join(folder, 'package.json')))
      throw new Stop(`${folder} is no package, and its code goes to browsers.`);
  writeFileSync(join(dist, 'licences.txt'), licencesText(found));
  return found.length;
}
