/** Files of `content/law`: one a place, one a country. */
import { z } from 'astro/zod';
import { DEBTOR_KINDS } from '#domain/case.ts';
import { contactRule, gbBlocks, usBlocks } from '#schemas/law-blocks.ts';
import {
  confidence,
  contentId,
  placeCode,
  plainDate,
  sourceId,
  sourceIds,
  webAddress,
  words,
} from '#schemas/common.ts';

/** What a doubt is about; `representation`: who may speak for a company in court. */
export const DOUBT_TOPICS = [
  'small-claims',
  'representation',
  'limitation',
  'recording',
  'interest',
  'contact',
] as const;

const years = z.int().positive();

/** Figures to plan on instead of those in the block: always one that the sources name, and the safer one. */
const planOn = z.strictObject({
  writtenYears: years.optional(),
  oralYears: years.optional(),
  openAccountYears: years.optional(),
  goodsYears: years.optional(),
  consumerYears: years
    .optional()
    .describe('Years to sue a consumer, where a shorter period may apply'),
  limit: z
    .int()
    .positive()
    .optional()
    .describe('Limit of a company or partnership, in whole units of the currency'),
  limitNaturalPerson: z
    .int()
    .positive()
    .optional()
    .describe('Limit of somebody who owns a business alone'),
  consumerLimit: z
    .int()
    .positive()
    .optional()
    .describe('Limit of a claim against a consumer on credit'),
  entityWithoutLawyer: z.null().optional().describe('null: take it as not confirmed'),
  consent: z.literal('all-party').optional(),
});

const doubt = z.strictObject({
  about: z.enum(DOUBT_TOPICS),
  note: words.describe('What is in doubt and what this site does about it, for readers'),
  planOn: planOn.optional(),
});

const contactCap = z.strictObject({
  counts: z.enum(['calls', 'calls-and-texts', 'electronic', 'all-but-post']),
  max: z.int().positive(),
  windowDays: z.int().positive(),
  debtors: z.array(z.enum(DEBTOR_KINDS)).min(1),
  from: plainDate.optional(),
  until: plainDate.optional(),
  note: words.describe('How the rule was read into this shape'),
});

const holidayYears = z.record(z.string().regex(/^20\d\d$/), z.array(plainDate).min(1));

const place = {
  type: z.literal('place'),
  place: placeCode.describe('ISO 3166-2 code'),
  aliases: z.array(placeCode).optional().describe('Other codes of the same place'),
  slug: contentId.describe('Last part of the address of its page; the file name'),
  name: words,
  timeZones: z
    .array(z.string().regex(/^[A-Z][A-Za-z]+\/[A-Za-z_/]+$/))
    .min(1)
    .describe('IANA names, the most populous first'),
  checkedOn: plainDate.describe(
    'Day on which a person last checked the figures against their sources',
  ),
  reviewBy: plainDate.describe(
    'After this day the figures are past review, and page and plan say so',
  ),
  limitationEffect: z
    .enum(['bars-suit', 'extinguishes'])
    .describe('Whether time ends only the right to sue, or the debt itself'),
  contactRules: z.array(contactRule),
  contactCaps: z
    .array(contactCap)
    .describe('The contact rules with a count, in the shape that the planner can reckon with'),
  demandDays: z
    .strictObject({
      days: z.strictObject({
        business: z.int().positive(),
        'sole-trader': z.int().positive(),
        consumer: z.int().positive(),
      }),
      sources: sourceIds,
      businessSource: sourceId
        .optional()
        .describe('The source of the days for a business, where it is not the first of the list'),
    })
    .describe('Days a final demand gives before court'),
  doubts: z.array(doubt),
  holidays: holidayYears.describe('Public holidays by year'),
  holidaysSource: z.strictObject({ title: words, url: webAddress, notes: words, confidence }),
};

const usPlace = z.strictObject({
  ...place,
  country: z.literal('US'),
  currency: z.literal('USD'),
  ...usBlocks,
});
const gbPlace = z.strictObject({
  ...place,
  country: z.literal('GB'),
  currency: z.literal('GBP'),
  ...gbBlocks,
});

const statutoryInterest = z.strictObject({
  source: sourceId,
  fixedSumSource: sourceId,
  notes: words,
  rates: z
    .array(
      z.strictObject({
        from: plainDate,
        to: plainDate,
        reference: plainDate.describe('Day whose base rate counts'),
        basePct: z.number().positive(),
        pct: z.number().positive(),
        confidence,
        note: words.optional(),
      }),
    )
    .min(1)
    .describe('One rate for the whole life of an invoice, by the day its interest starts'),
  fixedSums: z
    .array(z.strictObject({ atLeast: z.number().min(0), sum: z.number().positive() }))
    .min(1)
    .describe('Fixed sum in whole units of the currency for an invoice of at least so much'),
});

const clock = z.strictObject({ days: z.int().positive(), source: sourceId });

const country = z.strictObject({
  type: z.literal('country'),
  country: z.enum(['US', 'GB']),
  slug: contentId,
  name: words,
  checkedOn: plainDate,
  reviewBy: plainDate,
  background: z
    .array(z.strictObject({ text: words, sources: sourceIds }))
    .describe('What holds in every place of the country'),
  notCovered: z.array(words).min(1).describe('What this site has no figures for'),
  clocks: z
    .strictObject({ proofOfClaim: clock, bondNotice: clock, bondSuit: clock, reclamation: clock })
    .optional()
    .describe('Days that the law of the country sets for what comes before all else'),
  fullPaymentCheck: z
    .strictObject({ repayDays: z.int().positive(), source: sourceId })
    .optional()
    .describe(
      'Days in which money from a check marked as full payment may be given back, so that the claim stands',
    ),
  statutoryInterest: statutoryInterest
    .optional()
    .describe('Interest that the law gives a business without any agreement'),
});

/** A file of `content/law`. */
export const lawSchema = z.discriminatedUnion('type', [
  z.discriminatedUnion('country', [usPlace, gbPlace]),
  country,
]);

export type LawFile = z.infer<typeof lawSchema>;
export type PlaceFile = Extract<LawFile, { type: 'place' }>;
export type CountryFile = Extract<LawFile, { type: 'country' }>;
export type ContactRule = z.infer<typeof contactRule>;

export const isPlaceFile = (file: LawFile): file is PlaceFile => file.type === 'place';
export const isCountryFile = (file: LawFile): file is CountryFile => file.type === 'country';
