/** The blocks of a place's law file: figures as they were found, with statute and references. */
import { z } from 'astro/zod';
import { COMPANY_SPEAKERS, FORUM_LAWYERS, FORUM_TAKES } from '#domain/forums.ts';
import { CONTACT_BANS } from '#domain/law.ts';
import { confidence, contentDate, webAddress, words } from '#schemas/common.ts';
import { CONSENTS, lawReference } from '#schemas/references.ts';

const references = z.array(lawReference);
const years = z.int().positive().max(30);
const notes = z.string().describe('What the figure leaves out; may be empty');

const limitation = {
  writtenYears: years.describe('Years to sue on a written contract'),
  oralYears: years.describe('Years to sue on a spoken contract'),
  openAccountYears: years.describe('Years to sue on an open account'),
  goodsYears: years.describe('Years to sue for goods sold'),
  unsignedYears: years
    .optional()
    .describe('Years that may apply to a written contract that the debtor did not sign'),
  medicalYears: years.optional().describe('Years to sue on a bill for health care'),
  statute: words,
  notes,
};
const recording = { statute: words, notes };
const interest = {
  prejudgmentRatePct: z
    .number()
    .positive()
    .max(30)
    .nullable()
    .describe('Percent a year before judgment; null: variable or up to the court'),
  basis: words.describe('The formula and its conditions'),
  statute: words,
  rateUrl: webAddress.optional().describe('Where the rate of today stands, where it changes'),
};
const firstParty = {
  coveredByStateCollectionLaw: z
    .boolean()
    .nullable()
    .describe('Whether collection law reaches a creditor with its own debt; null: in part'),
  law: words,
  notes,
  confidence,
};
const wholeMoney = z.int().positive();
const smallClaims = {
  court: words.describe('What the place calls the court'),
  limit: wholeMoney.describe(
    'Largest claim of a company or partnership, in whole units of the currency of the place',
  ),
  limitNaturalPerson: wholeMoney.describe('Largest claim of somebody who owns a business alone'),
  limitVariants: z.array(z.strictObject({ appliesTo: words, limit: wholeMoney })),
  limitNotes: notes,
  entityMayAppearWithoutLawyer: z
    .boolean()
    .nullable()
    .describe('Whether an owner or employee may speak for a company; null: not confirmed'),
  entityNeedsApproval: z.literal(true).optional().describe('Only where the court agrees'),
  entityNotes: notes,
  lawyersNote: words,
  officialUrl: webAddress.nullable(),
  pendingChange: words.nullable(),
  later: z
    .array(
      z.strictObject({
        from: contentDate.describe('The first day of the new limits'),
        limit: wholeMoney,
        limitNaturalPerson: wholeMoney,
        reference: lawReference,
      }),
    )
    .min(1)
    .optional()
    .describe('Limits already enacted for a later day; what is only planned is `pendingChange`'),
  caution: words.nullable(),
  lawyersAllowed: z.boolean().nullable().describe('null: not confirmed'),
  statute: words.nullable(),
  references,
};
/** One rule of a place on contact by creditors. */
export const contactRule = z.strictObject({
  rule: words,
  max: z.int().min(0).optional().describe('At most so many'),
  windowDays: z.int().positive().optional().describe('in so many days'),
  hours: z
    .string()
    .regex(/^\d\d:\d\d-\d\d:\d\d$/)
    .optional()
    .describe("In the debtor's local time"),
  appliesTo: words,
  bans: z
    .array(z.enum(CONTACT_BANS))
    .min(1)
    .optional()
    .describe('Contact that the rule forbids: with others, or with one who has a lawyer'),
  statute: words,
  confidence,
  url: webAddress.optional(),
});

/** One court or tribunal for small sums, where a place has several or takes not every debt. */
const forum = z.strictObject({
  name: words,
  from: z.number().min(0).describe('A claim of more than so many whole units'),
  upTo: wholeMoney.describe('Up to so many, for a company or partnership'),
  upToNaturalPerson: wholeMoney.optional().describe('Where it differs for an owner alone'),
  takes: z.enum(FORUM_TAKES),
  company: z.enum(COMPANY_SPEAKERS),
  lawyers: z.enum(FORUM_LAWYERS).optional(),
  mediation: z.enum(['compulsory', 'offered']).optional(),
  yearly: z
    .strictObject({ claims: z.int().positive(), over: wholeMoney.optional() })
    .optional()
    .describe('A claimant may bring so many claims a year, of all sizes or above a sum'),
});

export const lawBlocks = {
  smallClaims: z.strictObject(smallClaims),
  forums: z
    .array(forum)
    .min(1)
    .optional()
    .describe('Ordered by sum; absent: the court of smallClaims takes every debt'),
  limitation: z.strictObject({ ...limitation, references }),
  recording: z.strictObject({
    consent: z.enum(CONSENTS),
    ...recording,
    references,
  }),
  interest: z.strictObject({ ...interest, references }),
  firstParty: z.strictObject({
    ...firstParty,
    appliesTo: z.enum(['consumer debts only', 'individuals', 'both']),
    references,
  }),
};
