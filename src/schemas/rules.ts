import { z } from 'astro/zod';
import { PLACE_SOURCES, type PlaceSource } from '#domain/law.ts';
import { placeOrCountry, sourceId, words } from '#schemas/common.ts';

/**
 * Whether a source of a rule stands for one of the case's own place, and so is no file of
 * `content/sources`.
 */
export const isPlaceSource = (id: string): id is PlaceSource =>
  PLACE_SOURCES.some((source) => source === id);

/** A file of `content/rules`: the words of a rule of the planner; its id is the file name. */
export const ruleSchema = z.strictObject({
  text: words.describe('Why the rule fired, for people; {blanks} are filled by the plan'),
  short: words.optional().describe('A title for lists'),
  sources: z
    .array(z.union([z.enum(PLACE_SOURCES), sourceId]))
    .min(1)
    .describe('Ids of content/sources, or place.limitation and its like; at least one'),
  places: z
    .array(placeOrCountry)
    .min(1)
    .optional()
    .describe('Where it is law; absent: practice, which holds everywhere'),
});
export type RuleFile = z.infer<typeof ruleSchema>;
