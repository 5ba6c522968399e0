/**
 * How interest on one invoice grows with time: by days over the days of a year, or by months; and
 * on itself, where it compounds.
 *
 * Months are whole calendar months from the due date, and the days of the broken month over 30. An
 * anniversary is the day of the month of the due date, or the last day of a shorter month. On each,
 * the interest that is unpaid by then joins what bears interest; a payment of interest pays what
 * joined first. All of it is exact: fractions of whole numbers, which the ledger rounds once.
 */
import { addMonths, dayNumber, fromDayNumber, type PlainDate } from '#domain/dates.ts';
import { divideHalfUp, type Cents } from '#domain/money.ts';

/** What interest on an invoice follows. */
export interface InterestRun {
  readonly dueOn: PlainDate;
  /** Interest in ten-thousandths of a percent a year; 0 for none. */
  readonly rate: number;
  /** Days of a year where the agreement counts 360. */
  readonly yearDays?: 360;
  /** It is counted by months, a twelfth of the year's rate for each. */
  readonly byMonths?: true;
  /** Unpaid interest bears interest from the next such anniversary of the due date. */
  readonly compound?: 'monthly' | 'yearly';
}

/** Days in which nothing about an invoice changed: after the first day number, to the second. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly principal: Cents;
  /** What was paid of the interest by then; counted only where interest compounds. */
  readonly paid: Cents;
}

/** A fraction of whole numbers, in cents. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** Interest that compounds, so far. */
export interface Growth {
  /** All that was charged, paid or not. */
  readonly charged: Fraction;
  /** All that was charged up to the last anniversary. */
  readonly joined: Fraction;
  /** Anniversaries passed. */
  readonly periods: number;
}

const RATE = 1_000_000n;
/** Cent-days make cents when they are multiplied by a rate and divided by this. */
export const RATE_UNIT = 365n * RATE;
/** So do cents over days of a year of 360, and over thirtieths of a month. */
const RATE_UNIT_360 = 360n * RATE;

/** What cents times units (days, or thirtieths of a month) times the rate is divided by. */
export const unitOf = ({ yearDays, byMonths }: InterestRun): bigint =>
  yearDays === 360 || byMonths ? RATE_UNIT_360 : RATE_UNIT;

/**
 * Whole calendar months from one day to a later one.
 * @example wholeMonths('2026-01-31', '2026-02-28') // => 1
 */
export function wholeMonths(from: PlainDate, to: PlainDate): number {
  const months = monthOf(to) - monthOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
}
const monthOf = (date: PlainDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/**
 * Days, or thirtieths of a month, from the due date to a day number; 0 up to the due date.
 * @example unitsOn({ dueOn: '2026-01-31', rate: 1, byMonths: true }, dayNumber('2026-03-05'))
 * // => 35
 */
export function unitsOn({ dueOn, byMonths }: InterestRun, day: number): number {
  const days = day - dayNumber(dueOn);
  if (days <= 0) return 0;
  if (!byMonths) return days;
  const months = wholeMonths(dueOn, fromDayNumber(day));
  return months * 30 + day - dayNumber(addMonths(dueOn, months));
}

/** Cents times units of a span, which never begins before the due date. */
export const unitsIn = (run: InterestRun, { from, to, principal }: Span): number =>
  principal * (run.byMonths ? unitsOn(run, to) - unitsOn(run, from) : to - from);

const NOTHING: Fraction = { num: 0n, den: 1n };
export const NOT_GROWN: Growth = { charged: NOTHING, joined: NOTHING, periods: 0 };

/**
 * A hundred billion: interest that compounds is held there, so that sums stay exact. No debt comes
 * near; 100% a month over twenty years does.
 */
const MOST_GROWN = 10_000_000_000_000n;

/** Both have powers of one number below them: the larger is a multiple of the smaller. */
function plus(a: Fraction, b: Fraction): Fraction {
  if (a.den < b.den) return plus(b, a);
  const num = a.num + b.num * (a.den / b.den);
  return num >= MOST_GROWN * a.den ? { num: MOST_GROWN, den: 1n } : { num, den: a.den };
}

const isHeld = ({ den, num }: Fraction): boolean => den === 1n && num === MOST_GROWN;

/** Whole cents of a fraction, half up. */
export const roundedOf = ({ num, den }: Fraction): Cents => divideHalfUp(num, den);

/**
 * What has joined what bears interest and is unpaid. Once it is paid to the cent, nothing of it is
 * left: no part of a cent grows on.
 */
export const joinedUnpaid = ({ joined }: Growth, paid: Cents): Fraction =>
  roundedOf(joined) > paid ? { ...joined, num: joined.num - BigInt(paid) * joined.den } : NOTHING;

const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));

/** The parts of a span between anniversaries, each with the anniversaries passed at its start. */
export function* accruedParts(
  run: InterestRun,
  span: Span,
): Generator<{ readonly from: number; readonly to: number; readonly periods: number }> {
  const months = run.compound === 'yearly' ? 12 : 1;
  const passed = (day: number): number =>
    Math.max(0, Math.floor(wholeMonths(run.dueOn, fromDayNumber(day)) / months));
  const last = passed(span.to);
  let from = span.from;
  for (let periods = passed(from); periods < last; periods += 1) {
    const to = dayNumber(addMonths(run.dueOn, (periods + 1) * months));
    yield { from, to, periods };
    from = to;
  }
  if (from < span.to) yield { from, to: span.to, periods: last };
}

/** Interest that compounds, carried on over a span that begins where it stands. */
export function grown(run: InterestRun, start: Growth, span: Span): Growth {
  const unit = unitOf(run);
  const shared = common(unit, BigInt(run.rate));
  const [rate, den] = [BigInt(run.rate) / shared, unit / shared];
  let growth = start;
  for (const { from, to, periods } of accruedParts(run, span)) {
    if (isHeld(growth.charged)) return growth;
    if (periods > growth.periods) growth = { ...growth, joined: growth.charged, periods };
    const more = joinedUnpaid(growth, span.paid);
    const times = BigInt(unitsOn(run, to) - unitsOn(run, from)) * rate;
    const bearing = BigInt(span.principal) * more.den + more.num;
    const charged = plus(growth.charged, { num: bearing * times, den: more.den * den });
    growth = { ...growth, charged };
  }
  return growth;
}

/**
 * Interest that a day adds to unpaid invoices now, in cents; undefined where no day adds the same
 * as the next: interest by months, or one that compounds.
 * @param fine how many parts of a cent to count in
 */
export function addedDaily(
  bearing: readonly { readonly invoice: InterestRun; readonly principal: Cents }[],
  fine = 1,
): number | undefined {
  const varies = ({ rate, byMonths, compound }: InterestRun): boolean =>
    rate > 0 && (byMonths !== undefined || compound !== undefined);
  if (bearing.some(({ invoice }) => varies(invoice))) return undefined;
  const whole = RATE_UNIT * 360n;
  const sum = bearing.reduce(
    (total, { invoice, principal }) =>
      total + BigInt(principal) * BigInt(invoice.rate) * (whole / unitOf(invoice)),
    0n,
  );
  return divideHalfUp(sum * BigInt(fine), whole);
}
