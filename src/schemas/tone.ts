/** Files of `content/tone`: groups of phrases that cost the case, and the better words for each. */
import { z } from 'astro/zod';
import { DEBTOR_KINDS } from '#domain/case.ts';
import { compilePattern } from '#domain/tone-pattern.ts';
import type { TonePhrase } from '#domain/tone.ts';
import { fileId, sourceIds, words } from '#schemas/common.ts';

/** A pattern that compiles; the message says what is wrong with one that does not. */
const pattern = words.superRefine((text, context) => {
  try {
    compilePattern(text);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: error instanceof Error ? error.message : String(error),
    });
  }
});

const phrase = z
  .strictObject({
    words: words.describe('How it reads, for people'),
    patterns: z
      .array(pattern)
      .min(1)
      .optional()
      .describe('Word patterns; src/domain/tone-pattern.ts says how they are written'),
    look: z
      .enum(['capitals', 'marks', 'starred'])
      .optional()
      .describe('What no pattern of words can say'),
    shouted: z
      .array(words)
      .optional()
      .describe('With look: capitals, words that are shouting even alone'),
    risk: words.optional().describe('What it can cost; absent: the risk of the group'),
    better: words
      .optional()
      .describe('Words to use instead, with {blanks} of letters; absent: those of the group'),
    replaces: z
      .enum(['sentence', 'phrase'])
      .default('sentence')
      .describe('What the better words take the place of'),
    sources: sourceIds.optional().describe('Absent: those of the group'),
    clinic: fileId.optional().describe('Absent: that of the group'),
    alsoDenied: z.boolean().default(false).describe('Found also after "not": an insult stays one'),
    fineInFinalDemand: z
      .boolean()
      .default(false)
      .describe('The final demand may say it, if it is true'),
    debtors: z
      .array(z.enum(DEBTOR_KINDS))
      .min(1)
      .optional()
      .describe('It only matters toward these'),
  })
  .refine(
    ({ patterns, look }) => (patterns === undefined) !== (look === undefined),
    'Expected either patterns or look',
  );

export const toneSchema = z.strictObject({
  title: words,
  order: z.number().int().positive().describe('Place in lists'),
  risk: words,
  better: words,
  sources: sourceIds,
  clinic: fileId.describe('The file of content/clinic that says more'),
  phrases: z.record(fileId, phrase).describe('Phrases by id'),
});
export type ToneFile = z.infer<typeof toneSchema>;

/** A group of phrases as readers meet it. */
export interface ToneGroup {
  readonly id: string;
  readonly title: string;
  readonly risk: string;
  readonly better: string;
  readonly phrases: readonly TonePhrase[];
}

/** The groups in order, each phrase with what it takes from its group. */
export function toneGroups(files: Readonly<Record<string, ToneFile>>): readonly ToneGroup[] {
  return Object.entries(files)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([group, file]) => ({
      id: group,
      title: file.title,
      risk: file.risk,
      better: file.better,
      phrases: Object.entries(file.phrases).map(
        ([
          id,
          {
            words: reads,
            patterns = [],
            look,
            shouted,
            risk,
            better,
            replaces,
            sources,
            clinic,
            alsoDenied,
            fineInFinalDemand,
            debtors,
          },
        ]): TonePhrase => ({
          id,
          group,
          words: reads,
          patterns,
          risk: risk ?? file.risk,
          better: better ?? file.better,
          replaces,
          sources: sources ?? file.sources,
          clinic: clinic ?? file.clinic,
          ...(look ? { look } : {}),
          ...(shouted ? { shouted } : {}),
          ...(debtors ? { debtors } : {}),
          ...(alsoDenied ? { alsoDenied } : {}),
          ...(fineInFinalDemand ? { fineInFinalDemand } : {}),
        }),
      ),
    }));
}
