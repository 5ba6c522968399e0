/**
 * References of the figures of law: what was read, where and when, and which figures stood there.
 * Figures and addresses, no sentences of others.
 */
import { z } from 'astro/zod';
import { contentDate, webAddress, words } from '#schemas/common.ts';

/**
 * What a reference is: the text of the law or of a rule of court, on an official site or in a
 * collection of codes; a page of a court or of the office that runs it; or a guide by somebody
 * else.
 */
export const REFERENCE_KINDS = ['enacted-text', 'court-rule', 'court-page', 'secondary'] as const;

export const CONSENTS = ['one-party', 'all-party', 'mixed', 'notice'] as const;

const years = z.int().positive().max(30).optional();
const limit = z.int().positive().optional();

/** The figures of a place that a reference can state, as they were read there. */
const figuresRead = z.strictObject({
  limit: limit.describe('Largest claim of a company'),
  limitNaturalPerson: limit.describe('Largest claim of somebody who owns a business alone'),
  company: z.boolean().optional().describe('Whether a company may appear without a lawyer'),
  writtenYears: years,
  oralYears: years,
  openAccountYears: years,
  goodsYears: years,
  unsignedYears: years,
  medicalYears: years,
  consent: z.enum(CONSENTS).optional().describe('Who must agree to a recording'),
  rate: z
    .number()
    .positive()
    .nullable()
    .optional()
    .describe('Interest a year before judgment; null: it changes, or the court sets it'),
});

export const lawReference = z.strictObject({
  what: words.describe('The section, rule, order or page, by its own name'),
  url: webAddress.optional().describe('Where it was read'),
  kind: z.enum(REFERENCE_KINDS),
  readOn: contentDate,
  inForceFrom: contentDate
    .optional()
    .describe('The day from which its figures hold, where the text names it'),
  figures: figuresRead
    .optional()
    .describe('What it says; absent: it bears on the rule, and states no figure of this file'),
});

export type Reference = z.infer<typeof lawReference>;
export type FiguresRead = z.infer<typeof figuresRead>;
export type FigureName = keyof FiguresRead;
