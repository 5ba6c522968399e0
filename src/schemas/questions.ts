import { z } from 'astro/zod';
import { words } from '#schemas/common.ts';

const option = z.strictObject({ label: words, hint: words.optional() });

/** A file of `content/questions`: the copy of one question of the interview. */
export const questionSchema = z.strictObject({
  legend: words.describe('The question'),
  hint: words.optional(),
  why: words.describe('Why it is asked: what the answer changes'),
  errors: z.record(z.string(), words).default({}).describe('Message by kind of mistake'),
  options: z.record(z.string(), option).optional().describe('Label by value, in the order shown'),
});
export type QuestionFile = z.infer<typeof questionSchema>;
