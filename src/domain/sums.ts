/**
 * Sums that mean small or large, in the money of the debt: this site's own practice
 * (`match-effort-to-history`), never law.
 *
 * They are set once, in dollars, and carried to every other currency by what its money weighs. That
 * keeps one judgment in one place: nobody decides anew what is large in rupees.
 */
import type { Range } from '#domain/assumptions.ts';
import type { Cents, Currency } from '#domain/money.ts';

/**
 * How many units weigh for a small business there about what one dollar weighs in the United
 * States: round numbers between the exchange rate and what the money buys at home, this site's own
 * judgment of 2026. Pounds, euros and francs are taken as dollars. A sum is judged by its size,
 * never converted: no figure here needs to follow the market.
 */
const WEIGHT: Readonly<Record<Currency, number>> = {
  USD: 1,
  GBP: 1,
  EUR: 1,
  CHF: 1,
  SGD: 1,
  CAD: 1.5,
  AUD: 1.5,
  NZD: 1.5,
  AED: 3,
  PLN: 3,
  BRL: 4,
  RON: 4,
  DKK: 6,
  HKD: 7,
  NOK: 10,
  SEK: 10,
  ZAR: 10,
  MXN: 15,
  CZK: 20,
  INR: 50,
};

/** What a sum is compared with, by what for; in cents. */
export interface Sums {
  /** Below it a debt, or what is left of one, is asked for at most by a reminder. */
  readonly floor: Cents;
  /** What a route must be likely to leave, to be worth an owner's hours. */
  readonly worthRoute: Cents;
  /** Below it the pace is slower. */
  readonly small: Cents;
  /** From it on the pace is quicker. */
  readonly large: Cents;
  /** From it on the pace is quicker still. */
  readonly veryLarge: Cents;
  /** From it on a friendly check before the due day is worth while. */
  readonly checkBeforeDue: Cents;
  /** From it on one reminder is enough before a call. */
  readonly oneReminder: Cents;
  /** From it on an agency asks for a smaller share. */
  readonly agencyLess: Cents;
  /** A court fee where the place's own table is not known. */
  readonly courtFee: Range;
  /** The least that a lawyer costs. */
  readonly lawyerLeast: Cents;
}

const IN_DOLLARS: Sums = {
  floor: 2_500,
  worthRoute: 5_000,
  small: 50_000,
  large: 250_000,
  veryLarge: 1_000_000,
  checkBeforeDue: 250_000,
  oneReminder: 500_000,
  agencyLess: 500_000,
  courtFee: { low: 3_000, likely: 10_000, high: 20_000 },
  lawyerLeast: 150_000,
};

const isWeighed = (currency: string): currency is Currency => Object.hasOwn(WEIGHT, currency);

/** Kept for each currency, since a plan asks for them at every step. */
const weighedSums = new Map<string, Sums>();

/**
 * The sums of a currency, in its cents; those of the dollar for a currency that this site does not
 * know.
 * @example sumsOf('INR').small // => 2_500_000, which is ₹25,000
 */
export function sumsOf(currency: string): Sums {
  const known = weighedSums.get(currency);
  if (known) return known;
  const fresh = weighedFor(currency);
  weighedSums.set(currency, fresh);
  return fresh;
}

function weighedFor(currency: string): Sums {
  const weight = isWeighed(currency) ? WEIGHT[currency] : 1;
  const weighed = (amount: Cents): Cents => amount * weight;
  const { courtFee, ...rest } = IN_DOLLARS;
  return {
    floor: weighed(rest.floor),
    worthRoute: weighed(rest.worthRoute),
    small: weighed(rest.small),
    large: weighed(rest.large),
    veryLarge: weighed(rest.veryLarge),
    checkBeforeDue: weighed(rest.checkBeforeDue),
    oneReminder: weighed(rest.oneReminder),
    agencyLess: weighed(rest.agencyLess),
    courtFee: {
      low: weighed(courtFee.low),
      likely: weighed(courtFee.likely),
      high: weighed(courtFee.high),
    },
    lawyerLeast: weighed(rest.lawyerLeast),
  };
}
