/** The searches that ours is measured against, on the same pages of the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import type { SearchData } from '#components/search/pages.ts';
import { siteFolder } from '../site-folder.ts';
import type { Finder } from './measure.ts';

interface PlainPagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
}

/** Files of the site are read from its folder, as a page reads them from the host. */
export const fetchFromFolder = (address: string): Promise<Response> =>
  Promise.resolve(new Response(readFileSync(fileURLToPath(address))));

/** Pagefind as it comes. */
export async function plainPagefind(): Promise<Finder> {
  globalThis.fetch = (address) =>
    fetchFromFolder(address instanceof Request ? address.url : address.toString());
  const file = pathToFileURL(join(siteFolder, 'pagefind/pagefind.js'));
  const pagefind = (await import(file.href)) as PlainPagefind;
  await pagefind.options({ noWorker: true, baseUrl: '/' });
  return async (asks) => {
    const { results } = await pagefind.search(asks);
    const best = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
    return best.map(({ url }) => url);
  };
}

/** A library of BM25 as it comes, over all that the search knows of the pages. */
export function plainLibrary({ pages }: SearchData): Finder {
  const index = new MiniSearch({
    idField: 'url',
    fields: ['title', 'asked', 'names', 'heads', 'answer'],
    extractField: (page: SearchData['pages'][number], field) => {
      if (field === 'url' || field === 'title' || field === 'answer') return page[field];
      const list = field === 'asked' || field === 'names' || field === 'heads' ? page[field] : [];
      return list.join('\n');
    },
  });
  index.addAll(pages);
  return (asks) => index.search(asks).map(({ id }) => String(id));
}
