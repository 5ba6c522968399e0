/** The court's own form for a claim: by its number and name, with what it was read in. */
import { z } from 'astro/zod';
import { webAddress, words } from '#schemas/common.ts';
import { lawReference } from '#schemas/references.ts';

const courtForm = z.strictObject({
  number: words.optional().describe('As it stands on the form, such as SC-100'),
  name: words,
  when: words.optional().describe('For which claims or courts, where there are several'),
  url: webAddress
    .optional()
    .describe('Where the court gives it out; absent: no official address was read'),
});

/** Absent in a place whose courts each have their own, or whose form was not read. */
export const claimForm = z.strictObject({
  forms: z.array(courtForm).min(1),
  notes: words.optional(),
  references: z.array(lawReference).min(1),
});
