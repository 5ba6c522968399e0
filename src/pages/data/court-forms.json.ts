/** `/data/court-forms.json`: the courts’ own forms, for the file of a case. */
import { claimForms } from '#lib/law.ts';

/** `/data/court-forms.json`: for all places, from the site's own origin. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await claimForms()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
