/** What programs and people write above the columns of a list of invoices. */

/** What a column holds. */
export const ROLES = [
  'customer',
  'number',
  'issued',
  'due',
  'amount',
  'open',
  'paid',
  'credited',
  'line',
  'currency',
  'status',
  'type',
  'paid-on',
  'terms',
  'order',
  'what',
  'email',
  'phone',
  'contact',
  'address',
  'postcode',
  'ignored',
] as const;
export type Role = (typeof ROLES)[number];

/** Heads of columns that say nothing about what is owed, and need no question. */
export const QUIET_HEADS: ReadonlySet<string> = new Set(
  (
    'quantity,qty,unit price,unitamount,unit amount,unit cost,rate,discount,discount amount,' +
    'tax,tax amount,taxamount,tax total,taxtotal,tax type,taxtype,vat,vat amount,sales tax,' +
    'subtotal,sub total,net,net amount,account code,accountcode,inventoryitemcode,' +
    'trackingname1,trackingoption1,trackingname2,trackingoption2,branding theme,sent,class,' +
    'location,sales rep,rep,aging,age,days overdue,past due,days past due,days late,days,' +
    'language,country,pocountry,billing country,template name,exchange rate,planned date,' +
    'item desc,tax 1 type,tax 1 amount,tax 2 type,tax 2 amount,discount percentage,row,' +
    'customer id,customer tax id,subscription,paid out of band,minimum line item period start,' +
    'department,nominal code,is void,last updated,payment link,url'
  ).split(','),
);

/** Heads that only lists of what one owes to others have. */
export const PAYABLE_HEADS: ReadonlySet<string> = new Set([
  'vendor',
  'vendor name',
  'supplier',
  'supplier name',
  'payee',
  'bill number',
  'bill no',
  'bill date',
]);

/** Heads of a statement of a bank. */
export const BANK_HEADS: ReadonlySet<string> = new Set([
  'debit',
  'credit',
  'money in',
  'money out',
  'paid in',
  'paid out',
  'withdrawal',
  'withdrawals',
  'deposit',
  'deposits',
  'running balance',
  'transaction description',
  'counterparty',
  'narrative',
  'sort code',
  'account number',
  'posting date',
  'value date',
]);

/** Columns of an aging report: the rest is days, as in "31 - 60". */
const BUCKET_WORDS =
  /^(current|not due|older|over \d+|\d+|\d+ and over|\d+ ?(to)? ?\d+( days)?( past due)?|\d+ months?|less than 1 month|1 month|months? \d)$/;
export const isBucket = (head: string): boolean => BUCKET_WORDS.test(head);

/** A head as it is compared: small letters and digits, a space between. */
export const plainHead = (head: string): string =>
  head
    .toLowerCase()
    .replaceAll('#', ' number ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
