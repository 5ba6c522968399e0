/**
 * What moved an account, as the ledger took it: the journal that a statement is made from, so that
 * no reader works out again what a ledger did.
 */
import type { PlainDate } from '#domain/dates.ts';
import type { LedgerInvoice, Listed } from '#domain/ledger.ts';
import type { Cents } from '#domain/money.ts';

/** Why a sum was never owed. */
export type NeverOwed = 'goods-returned' | 'correction' | 'dispute-upheld';
/** Why a sum that was owed is let go. */
export type LetGoWhy = 'goodwill' | 'interest' | 'fees' | 'small-rest' | 'settled' | 'plan-kept';

/** A movement of an account; amounts in cents, each on the day that it happened. */
export type LedgerMove =
  | {
      readonly kind: 'payment';
      readonly amount: Cents;
      readonly on: PlainDate;
      readonly invoice?: string | undefined;
      readonly id?: string;
    }
  /** The payment with the id `of` went back. */
  | {
      readonly kind: 'returned';
      readonly amount: Cents;
      readonly on: PlainDate;
      readonly of: string;
    }
  | {
      readonly kind: 'credit';
      readonly amount: Cents;
      readonly on: PlainDate;
      readonly invoice?: string | undefined;
      readonly why: NeverOwed;
    }
  | {
      readonly kind: 'let-go';
      readonly amount: Cents;
      readonly on: PlainDate;
      readonly why: LetGoWhy;
    }
  | { readonly kind: 'invoice'; readonly invoice: LedgerInvoice; readonly on: PlainDate }
  | { readonly kind: 'cost'; readonly amount: Cents; readonly on: PlainDate }
  /** A court set the balance to this amount. */
  | { readonly kind: 'award'; readonly amount: Cents; readonly on: PlainDate };

/** The items of a list, the oldest first. */
export function oldestFirst<T>(list: Listed<T> | undefined): readonly T[] {
  const found: T[] = [];
  for (let each = list; each; each = each.before) found.push(each.item);
  return found.reverse();
}
