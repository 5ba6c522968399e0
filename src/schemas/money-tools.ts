/**
 * The money tools of a place: what it costs to claim, what follows a judgment, and other rights to
 * get paid. One object a tool, with its figures and where they were read; absent: not read.
 */
import { z } from 'astro/zod';
import { DAY_UNITS } from '#domain/country.ts';
import {
  ENFORCE_FROMS,
  FIRST_NOTICES,
  RATE_FORMULAS,
  RECORD_FROMS,
  RENEWALS,
} from '#domain/money-tools.ts';
import { words } from '#schemas/common.ts';
import { lawReference } from '#schemas/references.ts';

const money = z.number().positive().describe('In whole units of the currency of the place');
const percent = z.number().positive().max(100);
const days = z.int().positive();
const count = z.int().positive();
const yes = z.literal(true);

const reference = lawReference.omit({ figures: true }).extend({
  edition: z
    .union([z.int().min(1990).max(2100), z.literal('undated')])
    .optional()
    .describe('The year of the copy that was read, where it is an older one; or it has no date'),
});

const tool = <T extends z.ZodRawShape>(figures: T) =>
  z.strictObject({ ...figures, reference }).optional();

const bands = z
  .array(
    z.union([
      z.strictObject({ upTo: money.nullable(), fee: money }),
      z.strictObject({ upTo: money.nullable(), percent }),
    ]),
  )
  .min(1)
  .describe('By the size of the claim, lowest first; null: above all others');

const before = {
  courtFee: tool({ bands }).describe('What it costs to start a small claim'),
  serviceFee: tool({ fee: money }).describe('What the sheriff or the court takes for service'),
  hearingFee: tool({ bands }),
  nextCourt: tool({
    name: words.describe('The court above the small claims limit, by its own name'),
    limit: money.nullable().describe('null: no upper limit'),
  }),
  claimsCap: tool({
    perYear: count.optional(),
    perMonth: count.optional(),
    above: money.optional().describe('Only claims above so much count'),
  }).describe('How many small claims one creditor may file'),
  answer: tool({ days, unit: z.enum(DAY_UNITS).optional() }).describe(
    'Days to answer a claim, from its service',
  ),
  appeal: tool({ days }).describe('Days to appeal, from the judgment'),
};

const after = {
  judgmentInterest: tool({
    ratePct: percent.nullable().describe('Percent a year; null: it changes, or the court sets it'),
    formula: z.enum(RATE_FORMULAS).optional().describe('What the rate follows'),
    sharePct: percent.optional().describe('So many percent of what it follows'),
    plusPct: percent.optional(),
    minPct: percent.optional(),
    maxPct: percent.optional(),
    contractRate: yes.optional().describe('Where the contract has a rate, that rate goes on'),
    consumerPct: percent.optional().describe("The rate on a consumer's debt"),
    from: money.optional().describe('Only a judgment of at least so much earns it'),
    latePaymentAny: yes.optional().describe('Of any sum under the law on late payment'),
  }),
  judgmentLife: tool({
    years: count,
    renew: z.enum(RENEWALS).optional().describe('Absent: not read'),
    renewYears: count.optional(),
    lienYears: count.optional().describe('How long it binds land'),
  }),
  wages: tool({
    maxPct: percent.optional().describe('Of what is left after deductions'),
    floorTimesMinimumWage: count.optional().describe('So many hours at the minimum wage stay free'),
    floorWeekly: money.optional(),
    none: yes.optional().describe('Wages cannot be taken for an ordinary debt'),
    headOfFamily: z.union([z.literal('exempt'), z.strictObject({ weekly: money })]).optional(),
  }),
  bank: tool({ exempt: money }).describe('A sum in a bank account that stays free'),
  homestead: tool({ exempt: money.nullable().describe('null: whatever it is worth') }),
  foreignJudgment: tool({ act: z.enum(['enforcement', 'action']) }).describe(
    'Whether a judgment of another state is registered, or takes a new claim',
  ),
  enforcement: tool({ highCourtFrom: money, highCourtOnlyFrom: money.optional() }),
  enforcementFee: tool({ bands }),
  registration: tool({
    months: count.optional().describe('Paid within so many, it is taken off the register'),
    years: count,
  }),
};

const rights = {
  badCheck: tool({
    multiple: count.optional().describe('So many times the check'),
    multipleIncludesFace: z.boolean().optional().describe('The check itself is in the multiple'),
    minimum: money.optional(),
    cap: money.optional(),
    capAboveFace: yes.optional().describe('The cap is on what comes on top of the check'),
    fixedSum: money.optional(),
    takes: z.enum(['greater', 'lesser']).optional(),
    noticeDays: days.optional().describe('Days that a written notice gives to pay first'),
    feeMax: money.optional(),
  }),
  lien: tool({
    preliminaryDays: days.optional(),
    preliminaryShortestDays: days
      .optional()
      .describe('Fewer days, which hold for some sums or kinds of building'),
    preliminaryFrom: z.enum(FIRST_NOTICES).optional(),
    preliminaryWho: z.enum(['all', 'without-contract-with-owner']).optional(),
    recordDays: days.optional(),
    recordMonths: count.optional(),
    recordShortestDays: days
      .optional()
      .describe('Fewer days, which hold for some builders or kinds of building'),
    recordFrom: z.enum(RECORD_FROMS).optional(),
    noticeOfCompletionDays: days
      .optional()
      .describe('Days to record once it was recorded that the work is complete'),
    enforceDays: days.optional(),
    enforceMonths: count.optional(),
    enforceFrom: z.enum(ENFORCE_FROMS).optional(),
  }),
  license: tool({ required: yes }).describe('An unlicensed contractor may not sue for pay'),
  promptPay: tool({
    days: days.optional(),
    subcontractorDays: days.optional(),
    monthlyPct: percent.optional(),
    yearlyPct: percent.optional(),
  }).describe('Pay on time for private building work'),
  adjudication: tool({ days }).describe('Days to a decision in a dispute on building work'),
  repairLien: tool({
    exists: yes,
    noticeDays: days.optional(),
    saleDays: days.optional(),
  }),
  freelance: tool({
    companies: z
      .boolean()
      .describe('Whether a company of one person may count; where it may not, false'),
    threshold: money.optional(),
    days: days.optional(),
    remedy: z.enum(['double', 'other']).optional(),
    office: words.optional().describe('Who takes a complaint'),
  }).describe('The law on the pay of freelancers whom a business hired'),
  medicalDebt: tool({
    maxPct: percent.optional(),
    waitDays: days.optional(),
    noCreditReporting: yes.optional(),
  }),
  statutoryDemand: tool({
    company: money.optional(),
    person: money.optional(),
    days,
  }),
  bankruptcyFrom: tool({ sum: money }),
  windingUpFrom: tool({ sum: money }),
};

export const moneyTools = z.strictObject({ ...before, ...after, ...rights });

type Tools = z.infer<typeof moneyTools>;
export type ToolName = keyof Tools;
/** A tool with its figures and its reference. */
export type ToolOf<N extends ToolName> = NonNullable<Tools[N]>;
export type ToolReference = z.infer<typeof reference>;
/** The tools, in the order in which they are told. */
export const TOOL_NAMES = [before, after, rights].flatMap(
  (group) => Object.keys(group) as readonly ToolName[],
);
