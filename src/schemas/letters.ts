import { z } from 'astro/zod';
import { sourceIds, words } from '#schemas/common.ts';
import { STAGES } from '#planner/ladder/stages.ts';

/** Front matter of a file of `content/letters`: a letter or a call script with named blanks. */
export const letterSchema = z.strictObject({
  title: words,
  summary: words.max(160).describe('When to use it, under 160 characters'),
  kind: z.enum(['letter', 'script']),
  stage: z.enum(STAGES).describe('Stage of the ladder it belongs to'),
  audience: z
    .enum(['all', 'business', 'person'])
    .describe('Whom it is written to; a person is a consumer or a sole trader'),
  blanks: z
    .array(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]*$/))
    .describe('Names of the {blanks} in the text'),
  sources: sourceIds,
});
export type LetterFile = z.infer<typeof letterSchema>;
