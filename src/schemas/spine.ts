import { z } from 'astro/zod';
import { fileId, words } from '#schemas/common.ts';

/** The groups of guides: rungs, side doors, then what stands beside the ladder. */
export const SPINE_GROUPS = [
  'reminder',
  'call',
  'demand',
  'final-demand',
  'deciding',
  'court',
  'negotiating',
  'disputed',
  'on-hold',
  'every-rung',
  'closed',
  'before',
  'trade',
] as const;
export type SpineGroup = (typeof SPINE_GROUPS)[number];

/** The file of `content/ladder`: the order of the guides on the page of all guides. */
export const spineSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      group: z.enum(SPINE_GROUPS),
      note: words.max(40).describe('What the group is, in a few words'),
      guides: z.array(
        z.strictObject({
          id: fileId,
          short: words.max(38).optional().describe('Its name where the title is long for a line'),
        }),
      ),
    }),
  ),
});
export type SpineFile = z.infer<typeof spineSchema>;
