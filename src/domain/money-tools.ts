/**
 * The money tools of a place: what a claim costs, what a judgment earns and how long it lives, and
 * rights that a date takes away. Figures as its law file holds them, in cents; absent: not read.
 */
import type { DayUnit } from '#domain/country.ts';
import { addDays, addMonths, type PlainDate } from '#domain/dates.ts';
import type { SourceId, ToolTopic } from '#domain/law.ts';
import { percentOf, type Cents } from '#domain/money.ts';

/** What a rate that changes follows: a published rate, the court, or an officer of the state. */
export const RATE_FORMULAS = [
  'fed-prime',
  'wsj-prime',
  't-bill',
  't-bill-26w',
  'treasury-1y',
  'fed-discount',
  'irs-underpayment',
  'court',
  'state-officer',
] as const;
/** Whether a judgment can be renewed; `leave`: afterwards it takes the leave of the court. */
export const RENEWALS = ['yes', 'no', 'once', 'by-action', 'leave'] as const;
export const FIRST_NOTICES = ['first-furnishing', 'last-furnishing', 'before-recording'] as const;
export const RECORD_FROMS = ['last-furnishing', 'completion', 'notice-of-completion'] as const;
export const ENFORCE_FROMS = ['recording', 'last-furnishing', 'completion'] as const;

/** A fee of claims up to a sum: so many cents, or so many percent of the claim. */
export interface FeeBand {
  /** null: above all others. */
  readonly upTo: Cents | null;
  readonly fee?: Cents | undefined;
  readonly percent?: number | undefined;
}

interface Tool {
  readonly source: SourceId;
}
export interface CourtFee extends Tool {
  readonly bands: readonly FeeBand[];
}
export interface NextCourt extends Tool {
  readonly name: string;
  /** null: no upper limit. */
  readonly limit: Cents | null;
}
/** What the law adds for a check that bounced. */
export interface BadCheck extends Tool {
  readonly multiple?: number | undefined;
  /** The multiple counts the check itself. */
  readonly multipleIncludesFace?: boolean | undefined;
  readonly minimum?: Cents | undefined;
  readonly cap?: Cents | undefined;
  /** The cap is on what comes on top of the check. */
  readonly capAboveFace?: boolean | undefined;
  readonly fixedSum?: Cents | undefined;
  /** Which counts where there are both a multiple and a sum. */
  readonly takes?: 'greater' | 'lesser' | undefined;
  /** Days that a written notice gives to pay first. */
  readonly noticeDays?: number | undefined;
  readonly feeMax?: Cents | undefined;
}
export interface JudgmentInterest extends Tool {
  /** Percent a year; null: it changes, or the court sets it. */
  readonly ratePct: number | null;
  readonly formula?: (typeof RATE_FORMULAS)[number] | undefined;
  /** So many percent of the rate that it follows. */
  readonly sharePct?: number | undefined;
  readonly plusPct?: number | undefined;
  readonly minPct?: number | undefined;
  readonly maxPct?: number | undefined;
  /** Where the contract names a rate, that rate goes on. */
  readonly contractRate?: boolean | undefined;
  /** The rate on a consumer's debt, where it has its own. */
  readonly consumerPct?: number | undefined;
  /** Only a judgment of at least so many cents earns it. */
  readonly from?: Cents | undefined;
  /** Of any sum, where the debt falls under the law on late payment. */
  readonly latePaymentAny?: boolean | undefined;
}
export interface JudgmentLife extends Tool {
  readonly years: number;
  readonly renew?: (typeof RENEWALS)[number] | undefined;
  readonly renewYears?: number | undefined;
}
/** How much of a person's wages a judgment for an ordinary debt can reach. */
export interface Wages extends Tool {
  readonly maxPct?: number | undefined;
  readonly floorTimesMinimumWage?: number | undefined;
  readonly floorWeekly?: Cents | undefined;
  /** They cannot be taken at all. */
  readonly none?: boolean | undefined;
  readonly headOfFamily?: 'exempt' | { readonly weekly: Cents } | undefined;
}
/** A lien for building work. */
export interface LienTool extends Tool {
  readonly preliminaryDays?: number | undefined;
  /** Fewer days, which hold for some sums or kinds of building. */
  readonly preliminaryShortestDays?: number | undefined;
  readonly preliminaryFrom?: (typeof FIRST_NOTICES)[number] | undefined;
  readonly preliminaryWho?: 'all' | 'without-contract-with-owner' | undefined;
  readonly recordDays?: number | undefined;
  readonly recordMonths?: number | undefined;
  /** Fewer days, which hold for some builders or kinds of building. */
  readonly recordShortestDays?: number | undefined;
  readonly recordFrom?: (typeof RECORD_FROMS)[number] | undefined;
  readonly enforceDays?: number | undefined;
  readonly enforceMonths?: number | undefined;
  readonly enforceFrom?: (typeof ENFORCE_FROMS)[number] | undefined;
}
/** Days to answer a claim from its service, before a judgment by default may be asked for. */
export interface AnswerTime extends Tool {
  readonly days: number;
  readonly unit?: DayUnit | undefined;
}
/** Days from a judgment in which the losing side may appeal. */
export interface AppealTime extends Tool {
  readonly days: number;
}

/** The tools that the planner reckons with or tells of. */
export interface MoneyTools {
  readonly courtFee?: CourtFee;
  readonly nextCourt?: NextCourt;
  readonly badCheck?: BadCheck;
  readonly judgmentInterest?: JudgmentInterest;
  readonly judgmentLife?: JudgmentLife;
  readonly wages?: Wages;
  readonly lien?: LienTool;
  /** A contractor without a license may not sue for pay. */
  readonly license?: Tool;
  /**
   * The law on the pay of freelancers whom a business hired, and whether it may cover a creditor
   * that is a company.
   */
  readonly freelance?: Tool & { readonly companies: boolean };
  readonly answer?: AnswerTime;
  readonly appeal?: AppealTime;
}

/** The tool that each section of a place's page tells. */
export const TOOL_BY_TOPIC = {
  'court-fee': 'courtFee',
  'next-court': 'nextCourt',
  'bad-check': 'badCheck',
  'judgment-interest': 'judgmentInterest',
  'judgment-life': 'judgmentLife',
  wages: 'wages',
  lien: 'lien',
  license: 'license',
  freelance: 'freelance',
  answer: 'answer',
  appeal: 'appeal',
} as const satisfies Readonly<Record<ToolTopic, keyof MoneyTools>>;

/** The court fee of a claim of so many cents; above all bands the last one counts. */
export function courtFeeOf({ bands }: Pick<CourtFee, 'bands'>, claim: Cents): Cents | undefined {
  const band = bands.find(({ upTo }) => upTo === null || claim <= upTo) ?? bands.at(-1);
  if (!band) return undefined;
  return band.fee ?? percentOf(claim, band.percent ?? 0);
}

/** The day so many days, or months, after another; undefined where neither is known. */
export const spanAfter = (
  from: PlainDate,
  { days, months }: { readonly days?: number | undefined; readonly months?: number | undefined },
): PlainDate | undefined => {
  if (days !== undefined) return addDays(from, days);
  return months === undefined ? undefined : addMonths(from, months);
};
