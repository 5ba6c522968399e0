/** Files of `content/law`: one a place. */
import { z } from 'astro/zod';
import { CURRENCIES } from '#domain/money.ts';
import { contactRule, lawBlocks } from '#schemas/law-blocks.ts';
import { claimForm } from '#schemas/claim-form.ts';
import { moneyTools } from '#schemas/money-tools.ts';
import { contactCapShape } from '#schemas/contact-cap.ts';
import {
  confidence,
  fileId,
  countryCode,
  placeCode,
  contentDate,
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

/**
 * Figures to plan on instead of those in the block: always one that the sources name, and the safer
 * one.
 */
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

const holidayYears = z.record(z.string().regex(/^20\d\d$/), z.array(contentDate).min(1));

const place = {
  place: placeCode.describe('ISO 3166-2 code'),
  aliases: z.array(placeCode).optional().describe('Other codes of the same place'),
  slug: fileId.describe('Last part of the address of its page; the file name'),
  name: words,
  country: countryCode.describe('Its file is in content/countries'),
  currency: z.enum(CURRENCIES),
  timeZones: z
    .array(z.string().regex(/^[A-Z][A-Za-z]+\/[A-Za-z_/]+$/))
    .min(1)
    .describe('IANA names, the most populous first'),
  checkedOn: contentDate.describe(
    'Day on which a person last checked the figures against their sources',
  ),
  reviewBy: contentDate.describe(
    'After this day the figures are past review, and page and plan say so',
  ),
  limitationEffect: z
    .enum(['bars-suit', 'extinguishes'])
    .describe('Whether time ends only the right to sue, or the debt itself'),
  contactRules: z.array(contactRule),
  contactCaps: z
    .array(z.strictObject(contactCapShape))
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
    .optional()
    .describe('Days a final demand gives before court; absent: those of the country'),
  claimForm: claimForm.optional().describe('The form that starts a claim for a small sum'),
  disputeDays: z
    .strictObject({ days: z.int().positive(), source: sourceId })
    .optional()
    .describe(
      'Days a person has to dispute what a notice of the debt says, where a rule asks for one',
    ),
  doubts: z.array(doubt),
  changed: z
    .array(
      z.strictObject({
        on: contentDate,
        what: words.describe('What the record says instead of what, and on which text'),
      }),
    )
    .optional()
    .describe('Figures that a later reading changed, the newest last'),
  holidays: holidayYears.describe('Public holidays by year'),
  holidaysSource: z.strictObject({ title: words, url: webAddress, notes: words, confidence }),
};

/** A file of `content/law`: one place. */
export const lawSchema = z.strictObject({
  ...place,
  ...lawBlocks,
  moneyTools: moneyTools
    .optional()
    .describe('What it costs to claim, what follows a judgment, and other rights to get paid'),
});

export type PlaceFile = z.infer<typeof lawSchema>;
export type ContactRule = z.infer<typeof contactRule>;
