import { z } from 'astro/zod';
import { LETTER_IDS } from '#domain/ids/letters.ts';
import { words } from '#schemas/common.ts';

/** A file of `content/steps`: the words of a kind of step; its id is the file name. */
export const stepSchema = z.strictObject({
  title: words.describe('The task, in the imperative'),
  how: words.describe('How to do it, in a few short sentences'),
  record: z.array(words).describe('What to write down afterwards'),
  letter: z.enum(LETTER_IDS).optional().describe('Letter or script of content/letters to use'),
});
export type StepFile = z.infer<typeof stepSchema>;
