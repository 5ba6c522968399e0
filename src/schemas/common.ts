/** Pieces that several content schemas share. */
import { z } from 'astro/zod';
import { CONFIDENCES } from '#domain/law.ts';
import { RULE_IDS } from '#domain/ids/rules.ts';
import { STEP_IDS } from '#domain/ids/steps.ts';
import { WRITTEN_SOURCE_IDS } from '#domain/ids/sources.ts';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';

/** A calendar date; YAML turns an unquoted one into a `Date`, which is turned back here. */
export const contentDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.custom<PlainDate>(
    (value) => typeof value === 'string' && isPlainDate(value),
    'Expected a date such as 2026-11-21',
  ),
);

/** An id: the file name without its ending, lower case with hyphens. */
export const fileId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected an id such as final-demand');

/** An ISO 3166-1 code, such as `US`. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'Expected a country such as US');

/** An ISO 3166-2 code, such as `US-TX`; a country that is one place, such as `IE`, has its own. */
export const placeCode = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'Expected a place such as US-TX');

/** A place, or a whole country. */
export const placeOrCountry = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'Expected a country such as US or a place such as US-TX');

export const confidence = z
  .enum(CONFIDENCES)
  .describe('How sure: seen, seen-undated, seen-old, mixed or recalled (from memory)');

/** A web address; plain http is kept where a source was read there. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Expected an http or https address',
});

/** Text that is not empty. */
export const words = z.string().trim().min(1);

/** An id of `content/sources`. */
export const sourceId = z.enum(WRITTEN_SOURCE_IDS, {
  error: ({ input }) =>
    `Expected a source of content/sources, got ${JSON.stringify(input)}; after adding a file there, run \`npm run ids\``,
});

/** An id of `content/rules`. */
export const ruleId = z.enum(RULE_IDS, 'Expected a rule of content/rules');
/** An id of `content/steps`. */
export const stepId = z.enum(STEP_IDS, 'Expected a step of content/steps');

/** At least one id of `content/sources`. */
export const sourceIds = z.array(sourceId).min(1).describe('Ids of content/sources; at least one');
