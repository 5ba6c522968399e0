/**
 * Money: whole cents inside, decimal strings at the edge, one rounding. All currencies here have
 * two decimals.
 */

export const CURRENCIES = [
  'USD',
  'GBP',
  'EUR',
  'CAD',
  'AUD',
  'NZD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'RON',
  'MXN',
  'BRL',
  'INR',
  'ZAR',
  'SGD',
  'HKD',
  'AED',
] as const;
export type Currency = (typeof CURRENCIES)[number];

/** A whole number of cents; never a fraction. */
export type Cents = number & { readonly unit?: 'cents' };

/** The largest amount that a case may hold: 999,999,999.99. */
export const MOST: Cents = 99_999_999_999;

const SHAPE = /^\d{1,9}(\.\d{1,2})?$/;
/** A sum of amounts may be larger than any one of them: what interest adds to the largest. */
const SUM = /^\d{1,13}(\.\d{1,2})?$/;

/**
 * Whether the text is an amount of money this site can hold: digits, at most two decimals, no sign.
 */
export function isAmount(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * The cents of a decimal string: an amount, or a sum of amounts.
 * @throws RangeError where it is neither (validate what people wrote with `isAmount` first)
 * @example cents('290.5') // => 29050
 */
export function cents(amount: string): Cents {
  if (!SUM.test(amount))
    throw new RangeError(`Expected an amount such as "290.00", got "${amount.slice(0, 40)}"`);
  // Exact: of thirteen digits and two decimals, a number is nearer than a third of a cent.
  return Math.round(Number(amount) * 100);
}

/**
 * The decimal string of whole cents.
 * @example decimal(29050) // => '290.50'
 */
export function decimal(amount: Cents): string {
  const sign = amount < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `part / whole` of whole numbers, rounded once, half up. */
export function divideHalfUp(part: bigint, whole: bigint): number {
  return Number((2n * part + whole) / (2n * whole));
}

/** `percent` of an amount, rounded half up to the cent. */
export function percentOf(amount: Cents, percent: number): Cents {
  return divideHalfUp(BigInt(amount) * BigInt(Math.round(percent * 10_000)), 1_000_000n);
}
