/** `/data/search-meaning.json`: the table of meanings, without what it says of where it is from. */
import type { APIRoute } from 'astro';
import type { MeaningTable } from '#components/search/meaning.ts';

const [table] = Object.values(
  import.meta.glob<MeaningTable>('/content/search/meaning.json', {
    eager: true,
    import: 'default',
  }),
);
if (!table) throw new Error('Expected content/search/meaning.json: npm run search:meaning');
const { words, reach, codes } = table;

export const GET: APIRoute = () =>
  new Response(JSON.stringify({ words, reach, codes } satisfies MeaningTable), {
    headers: { 'content-type': 'application/json' },
  });
