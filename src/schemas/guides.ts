import { z } from 'astro/zod';
import { fileId, contentDate, sourceIds, words } from '#schemas/common.ts';
import { DEBTOR_TYPES } from '#domain/case.ts';
import { STAGES } from '#planner/ladder/stages.ts';

export const PILLARS = [
  'stay-calm',
  'know-your-rights',
  'document-everything',
  'never-harass',
] as const;
export const GUIDE_KINDS = ['pillar', 'rung', 'debtor', 'route', 'prevention', 'trade'] as const;

/** Front matter of a file of `content/guides`: one task a page. */
export const guideSchema = z.strictObject({
  title: words.describe('The task, sentence case, no full stop'),
  summary: words.max(159).describe('Under 160 characters'),
  answer: words.describe('The answer in two lines, shown first'),
  pillar: z.enum(PILLARS).nullable().describe('The pillar it stands on, if one'),
  kind: z.enum(GUIDE_KINDS),
  stage: z.enum(STAGES).optional().describe('Stage of the ladder it belongs to'),
  types: z
    .array(z.enum(DEBTOR_TYPES))
    .optional()
    .describe('Debtor types it is about, for readers who keep a case of that type'),
  audience: z.literal('owner').describe('Who it is written for'),
  reviewed: contentDate.describe('Day a person last read it end to end against its sources'),
  sources: sourceIds,
  next: z.array(fileId).describe('Ids of the guides to read next'),
  asked: z
    .array(words.max(90))
    .max(8)
    .optional()
    .describe('The same question in owners’ own words: indexed for search, not shown'),
  order: z.int().optional().describe('Place in its list'),
});
export type GuideFile = z.infer<typeof guideSchema>;
