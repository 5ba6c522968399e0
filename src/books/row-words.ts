/** What words in a row of a list of invoices say about it. */

/** The line below a list that adds it up. */
export const isTotal = (first: string): boolean =>
  /^(grand |report )?(sub)?totals?\b|^sum$|^overall\b|^percentage of total/i.test(first.trim());

/** A line that only parts a list by lateness, and names no customer. */
export const namesGroup = (text: string): boolean =>
  /past due|days|^current$|^not (yet )?due$|^older$|^\d+ ?[-–] ?\d+|^over \d+|^> ?\d+|accounting basis|^accrual|^cash basis|^page \d/i.test(
    text.trim(),
  );

export type RecordKind = 'invoice' | 'credit' | 'payment' | 'other';

/** What a row is, by the words for its type; without any it is an invoice. */
export function typeOf(text: string): RecordKind {
  if (text === '' || /invoice|^inv$|sale|receivable|accrec|charge/i.test(text)) {
    return /credit/i.test(text) ? 'credit' : 'invoice';
  }
  if (/credit|refund|accreccredit|overpayment|prepayment/i.test(text)) return 'credit';
  if (/payment|receipt|deposit|^pmt$/i.test(text)) return 'payment';
  return 'other';
}

export type RecordState = 'open' | 'paid' | 'void' | 'draft';

/** Whether a row still counts, by the words for its status. */
export function stateOf(text: string): RecordState {
  if (/^(un|partially |partly |part[- ]|not )paid|overdue|partial/i.test(text)) return 'open';
  if (/\bpaid\b|^closed|^settled|^complete/i.test(text)) return 'paid';
  if (/void|cancel|deleted|reversed/i.test(text)) return 'void';
  return /draft|submitted|awaiting approval|pending approval/i.test(text) ? 'draft' : 'open';
}

/** Days to pay, as terms say them: "Net 30", "30 days", "Due on receipt". */
export function termsIn(text: string): number | undefined {
  if (/on receipt|immediate|cash on/i.test(text)) return 0;
  const days = /(?:net ?|^)(\d{1,3})(?: ?days?)?$/i.exec(text.trim())?.[1];
  return days === undefined ? undefined : Number(days);
}
