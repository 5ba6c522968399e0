/** The questions of the guides in owners' own words, for the search. */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { AskedPage } from '#components/search/asked.ts';

export const GET: APIRoute = async () => {
  const guides = await getCollection('guides');
  const pages: AskedPage[] = guides
    .map(({ id, data: { title, answer, asked = [] } }) => ({ url: `/guides/${id}/`, title, answer, asked }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return new Response(JSON.stringify(pages), { headers: { 'content-type': 'application/json' } });
};
