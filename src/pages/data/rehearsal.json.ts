import { rehearsalWords } from '#lib/tone.ts';

/**
 * `/data/rehearsal.json`: the words of the call rehearsal, fetched by the planner when one begins.
 */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await rehearsalWords()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
