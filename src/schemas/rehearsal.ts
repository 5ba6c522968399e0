import { z } from 'astro/zod';
import { REHEARSAL_ANSWERS, LINES } from '#planner/contact/rehearsal.ts';
import { sourceIds, words } from '#schemas/common.ts';

/** The file of `content/rehearsal`: the words of the call rehearsal, by the ids of its machine. */
export const rehearsalSchema = z.strictObject({
  title: words,
  prepare: z.array(words).min(1).describe('What to have ready before dialing'),
  lines: z.record(
    z.enum(LINES),
    z.strictObject({
      say: words.optional().describe('What to say, with {blanks} of letters; absent: say nothing'),
      why: words,
    }),
  ),
  answers: z.record(
    z.enum(REHEARSAL_ANSWERS),
    z.strictObject({ label: words, they: words.describe('What they say') }),
  ),
  example: z.record(z.string(), words).describe('Blanks filled for readers without a case'),
  sources: sourceIds,
});
export type RehearsalFile = z.infer<typeof rehearsalSchema>;
