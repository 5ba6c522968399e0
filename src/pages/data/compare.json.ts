import { compareData } from '#lib/compare.ts';
import { placeFiles } from '#lib/law.ts';

/** `/data/compare.json`: fetched when two places are compared, and by nothing else. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(compareData(await placeFiles())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
