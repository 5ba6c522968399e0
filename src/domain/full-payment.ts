/**
 * A check marked as full payment: what may be done with it, and what may be undone.
 *
 * United States: the uniform rule that most states share (`ucc-3-311-paid-in-full`,
 * `ucc-3-311-escapes`). England and Wales: part of a debt that nobody disputes
 * (`uk-part-payment-settlement`). Other places are not held here.
 */
import { addDays, daysBetween, type PlainDate } from '#domain/dates.ts';

export type CheckLaw = 'US' | 'GB-ENG' | 'other';
export type Known = 'yes' | 'no' | 'unsure';

export interface CheckFacts {
  readonly law: CheckLaw;
  /** The amount was honestly disputed, or uncertain, before the check came. */
  readonly disputed: Known;
  /** The words that it is full payment are easy to see, on the check or in a letter with it. */
  readonly plain: Known;
  /**
   * An address for disputed payments was named clearly and in advance, and whether the check went
   * there.
   */
  readonly address: 'none' | 'went-there' | 'went-elsewhere';
  /** The day it was banked; absent: it still lies here. */
  readonly bankedOn?: PlainDate;
  /** Whoever handles the dispute knew what the check was when it was banked. */
  readonly knew: Known;
}

export const CHECK_ADVICE = [
  'not-covered',
  'uk-part-payment',
  'uk-dispute',
  'hold-part-payment',
  'hold-ask',
  'hold-choose',
  'banked-part-payment',
  'banked-knowing',
  'banked-elsewhere',
  'banked-at-address',
  'banked-repay',
  'banked-too-late',
] as const;
export type CheckAdvice = (typeof CHECK_ADVICE)[number];

export interface CheckVerdict {
  readonly advice: CheckAdvice;
  /**
   * Last day to repay the money and keep the claim, and days left to it, where that way may be open
   * or was.
   */
  readonly repay?: { readonly by: PlainDate; readonly daysLeft: number };
}

/**
 * What to do with the check; `repayDays` is the figure of the law in which banked money may be
 * given back.
 */
export function checkVerdict(facts: CheckFacts, repayDays: number, today: PlainDate): CheckVerdict {
  const { law, disputed, plain, address, bankedOn, knew } = facts;
  if (law === 'other') return { advice: 'not-covered' };
  if (law === 'GB-ENG') return { advice: disputed === 'no' ? 'uk-part-payment' : 'uk-dispute' };
  if (bankedOn === undefined) {
    if (disputed === 'no') return { advice: 'hold-part-payment' };
    return { advice: plain === 'no' ? 'hold-ask' : 'hold-choose' };
  }
  if (disputed === 'no') return { advice: 'banked-part-payment' };
  if (knew === 'yes') return { advice: 'banked-knowing' };
  if (address === 'went-elsewhere') return { advice: 'banked-elsewhere' };
  // Who named an address has that way out, and not the other.
  if (address === 'went-there') return { advice: 'banked-at-address' };
  const by = addDays(bankedOn, repayDays);
  const daysLeft = daysBetween(today, by);
  return { advice: daysLeft >= 0 ? 'banked-repay' : 'banked-too-late', repay: { by, daysLeft } };
}
