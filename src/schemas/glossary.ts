import { z } from 'astro/zod';
import { fileId, sourceId, words } from '#schemas/common.ts';

/** Front matter of a file of `content/glossary`: one term; the body is optional. */
export const termSchema = z.strictObject({
  term: words,
  aka: z.array(words).default([]).describe('Other words readers may look for'),
  short: words.max(160).describe('What it means, in one sentence of at most 160 characters'),
  see: z.array(fileId).default([]).describe('Ids of related terms'),
  explain: z
    .boolean()
    .default(false)
    .describe('A word of the field: explained below letters, law pages and tools that use it'),
  sources: z
    .array(sourceId)
    .default([])
    .describe('Ids of content/sources; a term that states law names at least one'),
});
export type TermFile = z.infer<typeof termSchema>;
