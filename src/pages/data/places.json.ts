import type { APIContext } from 'astro';
import { openDataHere } from '#lib/open-data-here.ts';

/** `/data/places.json`: the figures of law of all places, open to everybody. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  return new Response(JSON.stringify(await openDataHere(site ?? url), null, 1), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
