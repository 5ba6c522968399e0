import { z } from 'astro/zod';
import { DEBTOR_KINDS } from '#domain/case/words.ts';
import { LETTER_IDS } from '#domain/ids/letters.ts';
import { placeCode, words } from '#schemas/common.ts';

/** A file of `content/steps`: the words of a kind of step; its id is the file name. */
export const stepSchema = z.strictObject({
  title: words.describe('The task, in the imperative'),
  how: words.describe('How to do it, in a few short sentences'),
  record: z.array(words).describe('What to write down afterwards'),
  letter: z.enum(LETTER_IDS).optional().describe('Letter or script of content/letters to use'),
  letters: z
    .array(
      z.strictObject({
        places: z.array(placeCode).min(1),
        debtors: z.array(z.enum(DEBTOR_KINDS)).min(1),
        letter: z.enum(LETTER_IDS),
      }),
    )
    .optional()
    .describe('Where a place wants another letter for the same step'),
});
export type StepFile = z.infer<typeof stepSchema>;
