import { z } from 'astro/zod';
import { contentDate, words } from '#schemas/common.ts';

/**
 * A file of `content/changes`: something on this site that readers may want to know of, such as a
 * corrected figure.
 */
export const changeSchema = z.strictObject({
  on: contentDate.describe('The day it went in'),
  title: words.max(90).describe('What changed, for readers'),
  text: words
    .max(400)
    .describe('One or two sentences: what was wrong or missing, and what it means for them'),
  href: z
    .string()
    .regex(/^\/[a-z0-9/-]*\/$/)
    .describe('The page it is about'),
});
export type ChangeFile = z.infer<typeof changeSchema>;
