/** A limit on contact with a count, of a place or of a whole country. */
import { z } from 'astro/zod';
import { DEBTOR_KINDS } from '#domain/case.ts';
import { contentDate, words } from '#schemas/common.ts';

export const contactCapShape = {
  counts: z.enum(['calls', 'calls-and-texts', 'electronic', 'all-but-post']),
  max: z.int().positive(),
  windowDays: z.int().positive(),
  debtors: z.array(z.enum(DEBTOR_KINDS)).min(1),
  from: contentDate.optional(),
  until: contentDate.optional(),
  note: words.describe('How the rule was read into this shape'),
};
