import { lawTools } from '#lib/planner-data.ts';

/** `/data/tools.json`: the money tools of all places, fetched with the rest of the law. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await lawTools()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
