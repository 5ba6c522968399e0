/** `/data/search-meaning.json`: the table of meanings, without what it says of where it is from. */
import type { APIRoute } from 'astro';
import meaning from '../../../content/search/meaning.json';

export const GET: APIRoute = () => {
  const { words, reach, codes } = meaning;
  return new Response(JSON.stringify({ words, reach, codes }), {
    headers: { 'content-type': 'application/json' },
  });
};
