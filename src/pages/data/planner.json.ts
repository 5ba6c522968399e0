import { plannerData } from '#lib/planner-data.ts';

/** `/data/planner.json`: fetched once by the planner, from the site's own origin. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await plannerData()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
