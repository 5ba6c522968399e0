/** The pages of the built site, as files and as parsed documents. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Window, type Document } from 'happy-dom';
import { siteFolder } from './site-folder.ts';
import { thorough } from './thorough.ts';

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

/** The page at an address, read once, and parsed once where its document is asked for. */
export function builtPage(path: string): BuiltPage {
  const found = parsed.get(path);
  if (found) return found;
  const html = readFileSync(
    join(siteFolder, path.endsWith('/') ? `${path}index.html` : path),
    'utf8',
  );
  let document: Document | undefined;
  const page: BuiltPage = {
    path,
    html,
    // Most pages are asked for their length alone, and parsing all of them takes seconds.
    get document() {
      return (document ??= parser.parseFromString(html, 'text/html'));
    },
  };
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

/** Pages of text alone, all by one layout. */
const TEXTS = new Set(['/about/', '/accessibility/', '/data/', '/offline/', '/privacy/']);

/** The template that many pages are made from, or the page itself where it is the only one. */
const templateOf = (path: string): string =>
  /^\/(law|letters|glossary|guides|sources|tools)\/[^/]+\/$/.exec(path)?.[1] ??
  (TEXTS.has(path) ? 'texts' : path);

const longest = (paths: readonly string[]): readonly string[] =>
  paths.toSorted((a, b) => builtPage(b).html.length - builtPage(a).html.length).slice(0, 1);

/**
 * Addresses that the slower browser tests look at: one of each template, where most can go wrong on
 * it; with `ALL_PAGES` every guide, every tool and every page of text as well.
 */
export function pageKinds(): string[] {
  const templates = Map.groupBy(pagePaths(), templateOf);
  const guides = pagesUnder('/guides/');
  const withTool = guides.filter((path) => builtPage(path).html.includes('<astro-island'));
  // A place with all-party recording, a contact rule of its own and a doubt shows every part of a
  // law page, and one of the other country; the comparison is no place.
  const law = ['/law/us-ma/', '/law/gb-eng/', '/law/compare/'].filter(isServed);
  templates.set('law', law);
  return [
    ...new Set([
      ...[...templates.values()].flatMap((paths) => (paths === law ? law : longest(paths))),
      ...(thorough ? [...guides, ...pagesUnder('/tools/'), ...TEXTS] : longest(withTool)),
    ]),
  ].sort();
}
