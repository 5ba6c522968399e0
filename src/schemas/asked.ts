import { z } from 'astro/zod';
import { words } from '#schemas/common.ts';

/** The address of a page of this site, without the slashes around it. */
export const pageAddress = z
  .string()
  .regex(
    /^[a-z0-9-]+(\/[a-z0-9-]+)*$/,
    'Expected the address of a page, such as guides/start-here',
  );

/** A file of `content/asked`: what owners ask and say, and the pages that answer it. */
export const askedSchema = z.strictObject({
  questions: z
    .array(z.strictObject({ asks: words.max(90), pages: z.array(pageAddress).min(1) }))
    .optional()
    .describe('Questions of owners, each with the pages that answer it, the best first'),
  says: z
    .record(pageAddress, z.array(words.max(90)).min(1))
    .optional()
    .describe('Other ways to say what a page is about, by page'),
});
export type AskedFile = z.infer<typeof askedSchema>;
