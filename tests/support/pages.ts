/** The pages of the built site, as files and as parsed documents. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Window, type Document } from 'happy-dom';
import { siteFolder } from './site-folder.ts';

export interface BuiltPage {
  /** Address on the site, such as `/guides/stay-calm/`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

const parser = new new Window().DOMParser();
const parsed = new Map<string, BuiltPage>();

/** The address under which a host serves a file of the built site. */
const addressOf = (file: string): string =>
  `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** Addresses of all pages, in order; throws where nothing is built. */
export function pagePaths(): string[] {
  if (!existsSync(join(siteFolder, 'index.html')))
    throw new Error(`Expected a built site in ${siteFolder}: run "npm run build" first`);
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map(addressOf)
    .sort();
}

/** The page at an address, parsed once. */
export function builtPage(path: string): BuiltPage {
  const found = parsed.get(path);
  if (found) return found;
  const html = readFileSync(
    join(siteFolder, path.endsWith('/') ? `${path}index.html` : path),
    'utf8',
  );
  const page = { path, html, document: parser.parseFromString(html, 'text/html') };
  parsed.set(path, page);
  return page;
}

/** Whether the built site answers at this address with a page or a file. */
export function isServed(path: string): boolean {
  return existsSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path));
}

/** Addresses of the pages below a folder, without its index. */
export function pagesUnder(folder: string): string[] {
  return pagePaths().filter((path) => path.startsWith(folder) && path !== folder);
}

/** How many guides without a tool of their own are looked at: the longest, where most can go wrong. */
const LONGEST = 2;

/**
 * One address of each kind of page, every tool, every guide with a tool in it, and the longest of the other guides: what
 * the slower browser tests look at. With `ALL_PAGES` set, every guide.
 */
export function pageKinds(): string[] {
  const kinds = new Map(
    pagePaths().map((path) => [
      /^\/(law|letters|glossary|guides)\/[^/]+\/$/.exec(path)?.[1] ?? path,
      path,
    ]),
  );
  const guides = pagesUnder('/guides/');
  const withTool = guides.filter(
    (path) => builtPage(path).document.querySelector('astro-island') !== null,
  );
  const longest = guides
    .filter((path) => !withTool.includes(path))
    .sort((a, b) => builtPage(b).html.length - builtPage(a).html.length)
    .slice(0, LONGEST);
  // A place with all-party recording, a contact rule of its own and a doubt shows every part of a law page; the comparison is no place.
  const richest = ['/law/us-ma/', '/law/gb-eng/', '/law/compare/'].filter((path) => isServed(path));
  return [
    ...new Set([
      ...kinds.values(),
      ...richest,
      ...(process.env['ALL_PAGES'] ? guides : [...withTool, ...longest]),
    ]),
  ].sort();
}
