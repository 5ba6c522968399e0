/**
 * The open data of this site, `/data/places.json`: the figures of law of all places, each with what
 * it stands on, in a shape that others can read without this site's own files.
 */
import { z } from 'astro/zod';
import { placeCode, webAddress, words } from '#schemas/common.ts';
import { FOOTINGS } from '#schemas/footing.ts';
import { REFERENCE_KINDS } from '#schemas/references.ts';

/** What a value counts. */
export const OPEN_UNITS = [
  'money',
  'days',
  'months',
  'years',
  'percent',
  'percent a year',
  'count',
  'bands',
  'yes or no',
  'word',
] as const;
export type OpenUnit = (typeof OPEN_UNITS)[number];

/** A day as JSON Schema can say it. */
const day = z.iso.date();

const openReference = z.strictObject({
  what: words.describe('The section, rule, order or page, by its own name'),
  url: webAddress.optional().describe('Where it was read'),
  kind: z.enum(REFERENCE_KINDS),
  readOn: day.describe('The day it was read'),
  edition: z
    .union([z.int(), z.literal('undated')])
    .optional()
    .describe('The year of the copy that was read, where it is an older one'),
});

const openFigure = z.strictObject({
  figure: z
    .string()
    .regex(/^[a-z-]+(\.[A-Za-z-]+)+$/)
    .describe('Its name: the block and the figure'),
  about: words.describe('What it is, in words'),
  value: z
    .union([z.number(), z.boolean(), z.string(), z.null()])
    .describe('null: it changes, the court sets it, or it has no upper end'),
  unit: z.enum(OPEN_UNITS).describe('Money is in whole units of the currency of the place'),
  standsOn: z
    .enum(FOOTINGS)
    .describe('The best that states it: text of the law, court page, guide (secondary), or none'),
  from: day.optional().describe('The first day on which it holds, where that was read'),
  until: day.optional().describe('The last day on which it holds, where a law ends it'),
  references: z.array(openReference),
});

const openPlace = z.strictObject({
  place: placeCode.describe('ISO 3166-2 code'),
  name: words,
  country: z.string().regex(/^[A-Z]{2}$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  court: words.describe('What the place calls its court for small sums'),
  page: webAddress.describe('Its page on this site'),
  checkedOn: day,
  reviewBy: day.describe('After this day the figures are past review'),
  doubts: z.array(words).describe('What is in doubt there: see the page'),
  figures: z.array(openFigure).min(1),
});

export const openDataSchema = z.strictObject({
  title: words,
  version: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\.[0-9a-f]{8}$/)
    .describe('The last day on which a figure was read, and a mark of the contents'),
  licence: z.strictObject({ name: words, url: webAddress }),
  notice: words,
  places: z.array(openPlace).min(1),
});

export type OpenData = z.infer<typeof openDataSchema>;
export type OpenPlace = z.infer<typeof openPlace>;
export type OpenFigure = z.infer<typeof openFigure>;
