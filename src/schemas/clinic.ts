/** Files of `content/clinic`: the tempting wrong moves of a creditor, and the better ones. */
import { z } from 'astro/zod';
import { contentDate, fileId, placeOrCountry, sourceIds, words } from '#schemas/common.ts';

/** What a move is about, in the order in which the page shows them. */
export const CLINIC_KINDS = ['words', 'contact', 'others', 'court', 'money', 'goods'] as const;
export type ClinicKind = (typeof CLINIC_KINDS)[number];

/** One tempting move; its id is the file name, and its anchor on the page. */
export const clinicSchema = z.strictObject({
  kind: z.enum(CLINIC_KINDS),
  order: z.number().int().positive().describe('Place among those of its kind'),
  move: words.max(100).describe('The move as an owner thinks it, in the first person'),
  tempts: words.describe('Why it tempts: kind, one or two sentences'),
  risks: words.describe('What it can cost; never stronger than its sources'),
  better: words.describe('What to do instead'),
  wrong: z
    .array(words)
    .min(1)
    .optional()
    .describe('How it sounds when it is said: the tone check must find each, and lead here'),
  say: words.describe('What to say or write instead, with [blanks]; the tone check passes it'),
  places: z
    .array(placeOrCountry)
    .min(1)
    .optional()
    .describe('Where the law behind it holds; absent: practice, which holds everywhere'),
  sources: sourceIds,
  guides: z.array(fileId).min(1).describe('Ids of the guides that say more'),
  reviewed: contentDate.describe('Day a person last read it against its sources'),
});
export type ClinicFile = z.infer<typeof clinicSchema>;
