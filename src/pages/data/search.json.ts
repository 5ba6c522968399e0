/**
 * `/data/search.json`: the words of this site for what owners type, and the questions of the
 * guides, for the search.
 */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { AskedPage } from '#components/search/asked.ts';
import type { SearchData } from '#components/search/pagefind.ts';
import { dataById } from '#lib/collections.ts';

export const GET: APIRoute = async () => {
  const guides = (await getCollection('guides')).map(
    ({ id, data: { title, answer, asked = [] } }): AskedPage => ({
      url: `/guides/${id}/`,
      title,
      answer,
      asked,
    }),
  );
  // A letter answers those who ask for one by its name.
  const letters = (await getCollection('letters')).map(
    ({ id, data: { title, summary, kind } }): AskedPage => ({
      url: `/letters/${id}/`,
      title,
      answer: summary,
      asked: kind === 'script' ? [`phone call script: ${title}`] : [`letter template: ${title}`],
    }),
  );
  const pages = [...guides, ...letters].sort((a, b) => (a.url < b.url ? -1 : 1));
  const { words } = await dataById('search');
  if (!words) throw new Error('Expected content/search/words.yaml, the words of the search');
  const data: SearchData = { words, pages };
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
