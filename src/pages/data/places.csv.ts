import type { APIContext } from 'astro';
import { openTable } from '#lib/open-data.ts';
import { openDataHere } from '#lib/open-data-here.ts';

/** `/data/places.csv`: the same figures as a table, for a spreadsheet. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  return new Response(openTable(await openDataHere(site ?? url)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
