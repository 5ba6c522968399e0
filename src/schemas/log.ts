import { z } from 'astro/zod';
import { words } from '#schemas/common.ts';

const field = z.strictObject({
  label: words.describe('The question, or the name of what is asked for'),
  hint: words.optional(),
  options: z.record(z.string(), words).optional().describe('Label by value'),
  row: words.optional().describe('Heading of a row, with {n} for its number'),
  add: words.optional().describe('Button that adds a row'),
  remove: words.optional().describe('Button that takes a row out, with {n} for its number'),
});

/** A file of `content/log`: the words of the forms of one topic. */
export const logSchema = z.strictObject({
  title: words.describe('Heading over the forms of this topic'),
  forms: z
    .record(
      z.string(),
      z.strictObject({
        title: words.describe('What happened: the link to the form, and its heading'),
        hint: words.optional().describe('Shown under the heading of the form'),
      }),
    )
    .describe('By id of the form, in any order'),
  fields: z.record(z.string(), field).default({}).describe('By name of the field'),
});
export type LogFile = z.infer<typeof logSchema>;
