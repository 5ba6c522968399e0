/** What the papers of an account call an invoice. */
import { unnumberedWords, type InvoiceName } from '#islands/planner/words/statement.ts';
import { showDate } from '#islands/shared/format.ts';
import type { AccountStatement } from '#planner/papers/account-statement.ts';

/** By its number; one that has none but its place in the list, by its day. */
export const invoiceNames =
  (unnumbered: AccountStatement['unnumbered']): InvoiceName =>
  (number) => {
    const days = unnumbered.get(number);
    if (!days) return `invoice ${number}`;
    return unnumberedWords(days.issuedOn && showDate(days.issuedOn), showDate(days.dueOn));
  };
