/** Whether links inside content lead to a page of this site, and to a heading that the page has. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_PAGES } from '#domain/source-href.ts';
import type { CheckedContent, ContentProblem } from '#cli/content/files.ts';

const LINK = /\]\((\/[^)\s]*)\)|<a\s[^>]*href=["'](\/[^"']*)["']/g;
const HEADING = /^#{2,4}\s+(.+)$/gm;

/** The id that the site gives a heading. */
export function headingId(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** The addresses of pages that are files of their own under `src/pages`. */
export function staticPages(root: string): string[] {
  return readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro') && !/[[_]/.test(name))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/(index)?\.astro$/, '')}`)
    .map((path) => (path.endsWith('/') ? path : `${path}/`));
}

/** Every page of the site, by what `src/pages` and the content make. */
function pagesOf(content: CheckedContent, fixed: readonly string[]): Set<string> {
  const each = (folder: string, ids: readonly string[]): string[] =>
    ids.map((id) => `/${folder}/${id}/`);
  const ids = (entries: readonly { readonly id: string }[]): string[] =>
    entries.map(({ id }) => id);
  return new Set([
    ...fixed,
    ...each('guides', ids(content.guides)),
    ...each('letters', ids(content.letters)),
    ...each('glossary', ids(content.glossary)),
    ...each(
      'law',
      content.law.map(({ data }) => data.slug),
    ),
    ...each('sources', SOURCE_PAGES),
  ]);
}

/**
 * A problem for each link to an address that this site does not have, or to a heading that a guide
 * does not have.
 */
export function checkLinks(content: CheckedContent, fixed: readonly string[]): ContentProblem[] {
  const pages = pagesOf(content, fixed);
  const headings = new Map(
    content.guides.map(({ id, body }) => [
      `/guides/${id}/`,
      new Set([...body.matchAll(HEADING)].map(([, text = '']) => headingId(text))),
    ]),
  );
  return [...content.guides, ...content.letters, ...content.glossary].flatMap(({ path, body }) =>
    [...body.matchAll(LINK)].flatMap(([, plain, tagged]): ContentProblem[] => {
      const href = plain ?? tagged ?? '';
      const [page = '', anchor] = href.split('#');
      if (!page.endsWith('/') && !/\.\w+$/.test(page))
        return [{ path, text: `the link ${href} needs a slash at the end of its page` }];
      if (page.endsWith('/') && !pages.has(page))
        return [{ path, text: `the link ${href} leads to no page of this site` }];
      const known = headings.get(page);
      return anchor && known && !known.has(anchor)
        ? [{ path, text: `the link ${href} names a heading that the guide does not have` }]
        : [];
    }),
  );
}
