/**
 * Files of `content/countries`: what differs from one country to the next, and what holds in all
 * its places.
 */
import { z } from 'astro/zod';
import { DEBTOR_KINDS, HOLD_NOTICES } from '#domain/case.ts';
import {
  CLOCKS,
  CONTACT_KINDS,
  COST_COURTS,
  DATE_ORDERS,
  DAY_UNITS,
  DIVISIONS,
  RESTARTS,
  RUNS_FROM,
  type Country,
} from '#domain/country.ts';
import type { SourceId } from '#domain/law.ts';
import { CURRENCIES } from '#domain/money.ts';
import { PAPER_SIZES } from '#domain/paper-size.ts';
import { contactCapShape } from '#schemas/contact-cap.ts';
import {
  confidence,
  fileId,
  countryCode,
  placeCode,
  contentDate,
  ruleId,
  sourceId,
  sourceIds,
  stepId,
  words,
} from '#schemas/common.ts';

const days = z.int().positive();
const whole = z.number().min(0).describe('In whole units of the currency');
const debtors = z.array(z.enum(DEBTOR_KINDS)).min(1).optional().describe('Absent: any debtor');
const places = z.array(placeCode).min(1).optional().describe('Absent: all places of the country');
const rule = ruleId.describe('An id of content/rules');
const source = sourceId.describe('An id of content/sources: it says how sure, and the day read');

const demand = z
  .strictObject({
    days: z.strictObject({ business: days, 'sole-trader': days, consumer: days }),
    source,
  })
  .describe('Days a final demand gives where a place has none of its own');

const contact = z
  .strictObject({
    kind: z.enum(CONTACT_KINDS).describe('Whose limits hold for creditors in the whole country'),
    weeklyTotalForPersons: z
      .boolean()
      .describe("This site's weekly total of calls and messages to a person holds here"),
    caps: z.array(z.strictObject({ ...contactCapShape, source })),
    beforeFirstCall: z
      .strictObject({ waitDays: days, source })
      .optional()
      .describe('A notice in writing, and so many days, before the first call'),
  })
  .describe('Limits on contact that hold in every place');

const holdRules = z.strictObject({ stop: rule, claim: rule.optional(), goods: rule.optional() });

const hold = z.strictObject({
  kind: fileId.describe('What a notice names, such as chapter-7'),
  name: words,
  hold: z.enum(HOLD_NOTICES).describe('The hold of the ladder that it is'),
  places,
  debtors,
  stopsContact: z.boolean(),
  stopsGuarantor: z.boolean().optional().describe('Absent: not known'),
  stopsLimitation: z.boolean().optional().describe('Absent: not known, and time runs on'),
  days: days.optional().describe('It ends by itself after so many'),
  source,
});

const limitation = z.strictObject({
  runsFrom: z.enum(RUNS_FROM),
  source,
  restarts: z.array(
    z.strictObject({
      places,
      acknowledgment: z.enum(RESTARTS),
      partPayment: z.enum(RESTARTS),
      afterExpiry: z.enum(RESTARTS).describe('Whether either counts once the time is over'),
      words: words.describe('For readers: what restarts the time'),
      source,
    }),
  ),
});

const statutoryInterest = z
  .strictObject({
    source,
    fixedSumSource: source,
    act: words.describe('What gives the right, as letters name it'),
    notes: words,
    rates: z
      .array(
        z.strictObject({
          from: contentDate,
          to: contentDate,
          reference: contentDate.describe('Day whose base rate counts'),
          basePct: z.number().positive(),
          pct: z.number().positive(),
          confidence,
          note: words.optional(),
        }),
      )
      .min(1)
      .describe('One rate for the whole life of an invoice, by the day its interest starts'),
    fixedSums: z
      .array(z.strictObject({ atLeast: whole, sum: z.number().positive() }))
      .min(1)
      .describe('Fixed sum for an invoice of at least so much'),
  })
  .describe('Interest that the law gives a business without any agreement');

const clock = z.strictObject({ days, unit: z.enum(DAY_UNITS).optional(), source });
const cost = z.strictObject({
  places,
  court: z.enum(COST_COURTS),
  clauseCounts: z.boolean().describe('A clause of the contract on legal fees counts there'),
  rule,
});
const demanded = z.strictObject({ over: whole, days, unit: z.enum(DAY_UNITS) });

export const countrySchema = z.strictObject({
  code: countryCode,
  slug: fileId.describe('The file name'),
  name: words,
  checkedOn: contentDate,
  reviewBy: contentDate,
  divisions: z.enum(DIVISIONS).describe('What its places are; none: it is one place'),
  currency: z.enum(CURRENCIES),
  locale: z
    .string()
    .regex(/^[a-z]{2}-[A-Z]{2}$/)
    .describe('For money and dates, such as en-IE'),
  dateOrder: z.enum(DATE_ORDERS),
  postcodeAfterTown: z.boolean().describe('On the line of the town; else on its own'),
  paper: z.enum(PAPER_SIZES).describe('The sheet that letters are printed on'),
  words: z
    .strictObject({
      named: words,
      ownerAlone: words,
      check: words,
      postcode: words,
      trackedPost: words.describe('Post that is signed for, as a letter says it'),
    })
    .describe('What it calls things'),
  background: z
    .array(z.strictObject({ text: words, sources: sourceIds }))
    .describe('What holds in every place of the country'),
  notCovered: z.array(words).min(1).describe('What this site has no figures for'),
  demand,
  contact,
  holdRules: z.partialRecord(z.enum(HOLD_NOTICES), holdRules),
  holds: z.array(hold),
  rules: z.strictObject({
    paymentPlan: rule.optional(),
    beforeDefaultJudgment: rule.optional(),
    strikeOff: rule.optional(),
    bond: rule.optional(),
  }),
  construction: z
    .strictObject({ step: stepId, rule })
    .optional()
    .describe('What comes first for unpaid building work; absent: a lien'),
  limitation,
  clocks: z
    .partialRecord(z.enum(CLOCKS), clock)
    .optional()
    .describe('Days that the law of the country sets for what comes before all else'),
  costs: z
    .array(cost)
    .optional()
    .describe("Who bears a lawyer's cost; absent: not known, and nothing is counted on"),
  statutoryInterest: statutoryInterest.optional(),
  statutoryDemand: z
    .strictObject({ company: demanded.optional(), person: demanded.optional(), source })
    .optional()
    .describe('A formal demand that opens the way to insolvency'),
  vatRelief: z
    .strictObject({ fromMonths: days, untilMonths: days, source })
    .optional()
    .describe('Relief from the tax on an unpaid invoice: months from the day it was due'),
  fullPaymentCheck: z
    .strictObject({ repayDays: days, source })
    .optional()
    .describe('Days in which money from a check marked as full payment may be given back'),
});

export type CountryFile = z.infer<typeof countrySchema>;

const inCents = (amount: number): number => Math.round(amount * 100);

/** The sources that a file of a country names by id, each once. */
export function countrySources(file: CountryFile): readonly SourceId[] {
  const { statutoryInterest: interest, contact: limits } = file;
  const optional = [
    interest?.source,
    interest?.fixedSumSource,
    file.statutoryDemand?.source,
    file.fullPaymentCheck?.source,
    file.vatRelief?.source,
    limits.beforeFirstCall?.source,
  ].flatMap((id) => (id === undefined ? [] : [id]));
  return [
    ...new Set([
      ...file.background.flatMap(({ sources }) => sources),
      ...[file.demand, file.limitation].map((each) => each.source),
      ...[...file.holds, ...limits.caps, ...file.limitation.restarts].map((each) => each.source),
      ...Object.values(file.clocks ?? {}).map((each) => each.source),
      ...optional,
    ]),
  ];
}

const capView = ({ note: _, from, until, ...cap }: CountryFile['contact']['caps'][number]) => ({
  ...cap,
  ...(from && { from }),
  ...(until && { until }),
});

type Demanded = z.infer<typeof demanded>;
const demandedInCents = (each: Demanded): Demanded => ({ ...each, over: inCents(each.over) });

/** A country as the planner sees it: money in cents, without what only its page says. */
export function countryView(file: CountryFile): Country {
  const { code, name, divisions, currency, locale, dateOrder, postcodeAfterTown, paper } = file;
  const { contact: limits } = file;
  const { statutoryInterest: interest, statutoryDemand } = file;
  return {
    ...{ code, name, divisions, currency, locale, dateOrder, postcodeAfterTown, paper },
    words: file.words,
    demand: file.demand,
    contact: { ...limits, caps: limits.caps.map(capView) },
    holdRules: file.holdRules,
    holds: file.holds,
    rules: file.rules,
    ...(file.construction && { construction: file.construction }),
    limitation: {
      ...file.limitation,
      restarts: file.limitation.restarts.map(({ words: _, ...restart }) => restart),
    },
    ...(file.clocks && { clocks: file.clocks }),
    ...(file.costs && { costs: file.costs }),
    ...(file.vatRelief && { vatRelief: file.vatRelief }),
    ...(file.fullPaymentCheck && { fullPaymentCheck: file.fullPaymentCheck }),
    ...(interest && {
      statutoryInterest: {
        source: interest.source,
        fixedSumSource: interest.fixedSumSource,
        act: interest.act,
        rates: interest.rates.map(({ from, to, pct }) => ({ from, to, pct })),
        fixedSums: interest.fixedSums.map(({ atLeast, sum }) => ({
          atLeast: inCents(atLeast),
          sum: inCents(sum),
        })),
      },
    }),
    ...(statutoryDemand && {
      statutoryDemand: {
        source: statutoryDemand.source,
        ...(statutoryDemand.company && { company: demandedInCents(statutoryDemand.company) }),
        ...(statutoryDemand.person && { person: demandedInCents(statutoryDemand.person) }),
      },
    }),
  };
}
