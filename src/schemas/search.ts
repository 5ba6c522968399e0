import { z } from 'astro/zod';
import { pageAddress } from '#schemas/asked.ts';
import { fileId, words } from '#schemas/common.ts';

/** As queries are read: lower case, without punctuation. */
const phrase = z
  .string()
  .regex(/^[\p{Ll}0-9]+( [\p{Ll}0-9]+)*$/u, 'Expected lower case words without punctuation');
const phrases = z.array(phrase).min(1);

/** Kinds of pages that words ask for: "template" for a letter, "calculator" for a tool. */
const ASKED_KINDS = ['letter', 'script', 'tool', 'word'] as const;
/** Figures of a place's law that words ask for. */
const LAW_TOPICS = ['limit', 'years', 'recording'] as const;
export type LawTopic = (typeof LAW_TOPICS)[number];

/** A page that is neither guide nor letter, tool, law page or word. */
const sitePage = z.strictObject({ page: pageAddress, title: words, answer: words.max(160) });

const note = z.strictObject({
  says: phrases.describe('Phrases that tell it was looked for'),
  answer: words.max(200).describe('What is said before any result'),
  pages: z.array(pageAddress).min(1).describe('The pages that help nevertheless'),
  language: z.enum(['es']).optional().describe('The language of the answer, if not English'),
});
/** What the site is not for, or does not have. */
export type SearchNote = z.infer<typeof note>;

/** The file of `content/search`: how the search reads what owners type. */
export const searchSchema = z.strictObject({
  pages: z.array(sitePage).describe('Pages of the site that no collection has'),
  alike: z
    .record(phrase, phrase)
    .refine(
      (alike) => Object.entries(alike).every(([word, other]) => word !== other),
      'A word stands for another one',
    )
    .describe('Words that are taken for another: spellings, slips, British and American words'),
  fillers: phrases.describe('Words that say little of what is looked for'),
  kinds: z.record(z.enum(ASKED_KINDS), phrases).describe('Words that ask for a kind of page'),
  topics: z.record(z.enum(LAW_TOPICS), phrases).describe('Words that ask for a figure of law'),
  places: z.record(fileId, phrases).describe('Other names of places, by the id of their law file'),
  happened: z
    .array(z.strictObject({ says: words.max(60), page: pageAddress }))
    .describe('What happened, in a sentence, with the page to read'),
  notes: z.array(note).describe('What this site is not for, or does not have'),
});
export type SearchFile = z.infer<typeof searchSchema>;
