import { z } from 'astro/zod';
import { openDataSchema } from '#schemas/open-data.ts';

/** `/data/places.schema.json`: what `/data/places.json` is made of. */
export function GET(): Response {
  return new Response(JSON.stringify(z.toJSONSchema(openDataSchema), null, 1), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
}
