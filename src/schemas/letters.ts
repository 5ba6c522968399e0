import { z } from 'astro/zod';
import { placeCode, sourceIds, words } from '#schemas/common.ts';
import { STAGES } from '#planner/ladder/stages.ts';

/** Whom a letter goes to; the debtor where it does not say. */
export const RECIPIENTS = [
  'lawyer',
  'representative',
  'guarantor',
  'court',
  'agency',
  'stranger',
] as const;

/** Front matter of a file of `content/letters`: a letter or a call script with named blanks. */
export const letterSchema = z.strictObject({
  title: words,
  summary: words.max(160).describe('When to use it, under 160 characters'),
  kind: z.enum(['letter', 'script']),
  stage: z.enum(STAGES).describe('Stage of the ladder it belongs to'),
  audience: z
    .enum(['all', 'business', 'person'])
    .describe('Whom it is written to; a person is a consumer or a sole trader'),
  countries: z.array(z.string()).optional().describe('Where it exists; everywhere if absent'),
  places: z.array(placeCode).optional().describe('The only places where it exists'),
  to: z.enum(RECIPIENTS).optional().describe('Whom it goes to, if not the debtor'),
  subject: words.optional().describe('The line above the salutation; every letter has one'),
  enclosures: z.array(words).optional().describe('What goes with it'),
  blanks: z
    .array(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]*$/))
    .describe('Names of the {blanks} in subject, text and enclosures'),
  sources: sourceIds,
});
export type LetterFile = z.infer<typeof letterSchema>;
