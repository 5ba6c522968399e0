import { z } from 'astro/zod';

/** As queries are read: lower case, without punctuation. */
const phrase = z
  .string()
  .regex(/^[a-z0-9]+([ -][a-z0-9]+)*$/, 'Expected lower case words without punctuation');
const phrases = z.array(phrase).min(1);

/** The file of `content/search`: what owners type, and the words this site uses for it. */
export const searchSchema = z.strictObject({
  synonyms: z
    .array(z.strictObject({ typed: phrases, search: phrases }))
    .describe("Phrases a reader may type, and searches to run beside the reader's own"),
  spellings: z
    .record(phrase, phrase)
    .refine(
      (words) => Object.entries(words).every(([slip, word]) => slip !== word),
      'A slip is set right to another word',
    )
    .describe('Frequent slips and other spellings, each with the word the index has'),
  vocabulary: phrases.describe('Words a slip of one letter is set right to'),
  fillers: phrases.describe('Words that carry no meaning in a search'),
});
export type SearchFile = z.infer<typeof searchSchema>;
