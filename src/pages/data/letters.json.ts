/** `/data/letters.json`: the words of the letters, fetched when an owner opens the first one. */
import { letterWords } from '#lib/planner-data.ts';

/** `/data/letters.json`: fetched once by the planner, from the site's own origin. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await letterWords()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
