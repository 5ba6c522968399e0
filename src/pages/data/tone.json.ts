import { toneData } from '#lib/tone.ts';

/** `/data/tone.json`: fetched when a text is checked for its tone, and by nothing else. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await toneData()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
