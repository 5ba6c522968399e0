import { z } from 'astro/zod';
import { confidence, placeOrCountry, contentDate, webAddress, words } from '#schemas/common.ts';

/** A file of `content/sources`: law or practice that the site rests on; its id is the file name. */
export const sourceSchema = z.strictObject({
  title: words.describe('Name of the law, the decision or the page'),
  kind: z.enum(['law', 'practice', 'data']),
  places: z
    .array(placeOrCountry)
    .min(1)
    .optional()
    .describe('Where it is law; absent: everywhere, as practice'),
  citation: words.optional().describe('Section, article or case, as lawyers cite it'),
  url: webAddress.optional(),
  confidence,
  confidenceNote: words.optional().describe('Which part is less sure'),
  checkedOn: contentDate,
  supports: words.describe(
    "What it supports, in one to three short sentences in this site's words",
  ),
});
export type SourceFile = z.infer<typeof sourceSchema>;
