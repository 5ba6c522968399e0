/** The money tools of a place in words, the same on its page and in a plan. */
import type {
  BadCheck,
  JudgmentInterest,
  JudgmentLife,
  LienTool,
  NextCourt,
  RATE_FORMULAS,
  Wages,
} from '#domain/money-tools.ts';
import { moneyWords } from '#domain/format.ts';
import type { Cents } from '#domain/money.ts';

/** Whole sums without their empty cents: they stand in the middle of sentences. */
export const plainSum = (currency: string, amount: Cents): string =>
  moneyWords(amount / 100, currency, { decimals: amount % 100 === 0 ? 0 : 2 });

const several = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A span of days or months in words; empty where neither is known. */
export function spanWords({
  days,
  months,
}: {
  readonly days?: number | undefined;
  readonly months?: number | undefined;
}): string {
  if (days !== undefined) return several(days, 'day');
  return months === undefined ? '' : several(months, 'month');
}

const FOLLOWS: Readonly<Record<(typeof RATE_FORMULAS)[number], string>> = {
  'fed-prime': 'the prime rate of banks',
  'wsj-prime': 'the prime rate of banks',
  't-bill': 'the rate of Treasury bills',
  't-bill-26w': 'the rate of 26-week Treasury bills',
  'treasury-1y': 'the rate of one-year Treasury bonds',
  'fed-discount': 'the discount rate of the Federal Reserve',
  'irs-underpayment': 'the rate of the IRS for late tax',
  court: 'a rate that the court sets',
  'state-officer': 'a rate that the state sets each year',
};

function rateWords(tool: JudgmentInterest): string {
  const { ratePct, formula, sharePct, plusPct, minPct, maxPct } = tool;
  if (ratePct !== null) return `${ratePct}% a year`;
  const follows = formula ? FOLLOWS[formula] : 'a rate that changes';
  const share = sharePct === undefined ? '' : `${sharePct}% of `;
  const plus = plusPct === undefined ? '' : ` plus ${several(plusPct, 'point')}`;
  const least = minPct === undefined ? '' : `at least ${minPct}%`;
  const most = maxPct === undefined ? '' : `at most ${maxPct}%`;
  const bounds = [least, most].filter(Boolean).join(' and ');
  return `${share}${follows}${plus}${bounds && `, ${bounds}`}`;
}

/**
 * What a judgment earns until it is paid.
 * @example judgmentInterestWords({ ratePct: 9, … }, 'USD') // => '9% a year'
 */
export function judgmentInterestWords(tool: JudgmentInterest, currency: string): string {
  const { contractRate, consumerPct, from, latePaymentAny } = tool;
  const any = latePaymentAny ? ', or of any sum under the law on late payment' : '';
  return [
    rateWords(tool),
    ...(consumerPct === undefined ? [] : [`on a consumer's debt ${consumerPct}%`]),
    ...(contractRate ? ['or the rate of the contract, where it has one'] : []),
    ...(from === undefined ? [] : [`for a judgment of ${plainSum(currency, from)} or more${any}`]),
  ].join('; ');
}

/**
 * How long a judgment lasts.
 * @example judgmentLifeWords({ years: 10, renew: 'no', … }) // => '10 years, with no renewal'
 */
export function judgmentLifeWords({ years, renew, renewYears }: JudgmentLife): string {
  const more = renewYears === undefined ? '' : `, for ${several(renewYears, 'year')} more`;
  const time = several(years, 'year');
  switch (renew) {
    case undefined:
      return time;
    case 'no':
      return `${time}, with no renewal`;
    case 'once':
      return `${time}, and can be renewed once${more}`;
    case 'leave':
      return `${time}; after that a court must agree before it is enforced`;
    case 'by-action':
      return `${time}, and a new claim on it can renew it${more}`;
    case 'yes':
      return `${time}, and can be renewed${more}`;
  }
}

const timesWords = (multiple: number): string =>
  multiple === 1 ? 'the sum of the check' : `${multiple} times the check`;

/**
 * What the law adds for a check that bounced.
 * @example badCheckWords({ multiple: 3, cap: 50_000, … }, 'USD')
 * // => 'up to 3 times the check, at most $500'
 */
export function badCheckWords(tool: BadCheck, currency: string): string {
  const { multiple, multipleIncludesFace, minimum, cap, capAboveFace } = tool;
  const { fixedSum, takes, feeMax } = tool;
  const sum = (amount: Cents): string => plainSum(currency, amount);
  const face = multipleIncludesFace ? ', the check itself counted' : '';
  const times = multiple === undefined ? '' : `${timesWords(multiple)}${face}`;
  const fixed = fixedSum === undefined ? '' : sum(fixedSum);
  const which = takes === 'lesser' ? 'the lesser of' : 'the greater of';
  const both = times && fixed ? `${which} ${times} and ${fixed}` : times || fixed;
  return [
    ...(both ? [`up to ${both}`] : []),
    ...(minimum === undefined ? [] : [`at least ${sum(minimum)}`]),
    ...(cap === undefined ? [] : [`at most ${sum(cap)}${capAboveFace ? ' on top of it' : ''}`]),
    ...(feeMax === undefined ? [] : [`a fee of up to ${sum(feeMax)}`]),
  ].join(', ');
}

/**
 * How much of wages can be taken.
 * @example wagesWords({ maxPct: 25, … }, 'USD')
 * // => 'at most 25% of what is left after deductions'
 */
export function wagesWords(tool: Wages, currency: string): string {
  const { maxPct, floorTimesMinimumWage: hours, floorWeekly, none, headOfFamily: head } = tool;
  if (none) return 'nothing, for an ordinary debt';
  const sum = (amount: Cents): string => plainSum(currency, amount);
  return [
    ...(maxPct === undefined ? [] : [`at most ${maxPct}% of what is left after deductions`]),
    ...(hours === undefined ? [] : [`${hours} hours a week at the minimum wage stay free`]),
    ...(floorWeekly === undefined ? [] : [`${sum(floorWeekly)} a week stays free`]),
    ...(head === 'exempt' ? ['nothing from one who keeps a family'] : []),
    ...(typeof head === 'object' ? [`${sum(head.weekly)} a week for one who keeps a family`] : []),
  ].join('; ');
}

/** The court above the limit, with its own. */
export const nextCourtWords = ({ name, limit }: NextCourt, currency: string): string =>
  limit === null ? name : `${name}, up to ${plainSum(currency, limit)}`;

const FIRST: Readonly<Record<NonNullable<LienTool['preliminaryFrom']>, string>> = {
  'first-furnishing': 'from your first day on the job',
  'last-furnishing': 'from your last day on the job',
  'before-recording': 'before the lien is recorded',
};
const RECORD: Readonly<Record<NonNullable<LienTool['recordFrom']>, string>> = {
  'last-furnishing': 'from your last day on the job',
  completion: 'from the end of the work',
  'notice-of-completion': 'from the notice that the work is complete',
};
const ENFORCE: Readonly<Record<NonNullable<LienTool['enforceFrom']>, string>> = {
  recording: 'from the day it was recorded',
  'last-furnishing': 'from your last day on the job',
  completion: 'from the end of the work',
};

/** Fewer days that hold for some. */
const fewer = (days: number | undefined): string =>
  days === undefined ? '' : ` (for some builders or homes ${several(days, 'day')})`;

/** When the first notice of a lien is due; undefined where none is known. */
export function firstNoticeWords(lien: LienTool): string | undefined {
  const { preliminaryDays: days, preliminaryFrom: from, preliminaryWho: who } = lien;
  if (days === undefined || !from) return undefined;
  const whom = who === 'without-contract-with-owner' ? ', where the owner did not hire you' : '';
  return `${several(days, 'day')} ${FIRST[from]}${fewer(lien.preliminaryShortestDays)}${whom}`;
}
/** By when a lien is recorded; undefined where no time is known. */
export function recordWords(lien: LienTool): string | undefined {
  const { recordDays: days, recordMonths: months, recordFrom: from } = lien;
  const span = spanWords({ days, months });
  return span && from ? `${span} ${RECORD[from]}${fewer(lien.recordShortestDays)}` : undefined;
}
/** By when a recorded lien is taken to court; undefined where no time is known. */
export function enforceWords(lien: LienTool): string | undefined {
  const { enforceDays: days, enforceMonths: months, enforceFrom: from } = lien;
  const span = spanWords({ days, months });
  return span && from ? `${span} ${ENFORCE[from]}` : undefined;
}
