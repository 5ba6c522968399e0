/** What a file says beside the cases that are here: who is new, and what moved since. */
import type { BookContact, BookInvoice } from '#books/book.ts';
import type { BookCredit } from '#books/ledger.ts';
import { isCloseName, nameKey } from '#books/names.ts';
import { entryDate, type Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { invoicesOn } from '#domain/ledger.ts';
import { cents, type Cents } from '#domain/money.ts';
import { replay } from '#planner/replay/replay.ts';

/** All that a file holds of one customer in one currency. */
export interface BookCustomer {
  /** The same for the same customer and currency in every file. */
  readonly key: string;
  readonly name: string;
  readonly currency: string;
  readonly contact?: BookContact | undefined;
  readonly invoices: readonly BookInvoice[];
  readonly credits: readonly BookCredit[];
}

/** An invoice of a case as it stands. */
export interface KnownInvoice {
  readonly number: string;
  readonly dueOn: PlainDate;
  readonly amount: Cents;
  /** What is unpaid of it, without interest. */
  readonly left: Cents;
}

export type BookChange =
  /** Not in the case yet. */
  | { readonly kind: 'new'; readonly invoice: BookInvoice }
  /** Less is open than the case knows. */
  | {
      readonly kind: 'less';
      readonly known: KnownInvoice;
      readonly open: Cents;
      readonly paidOn?: PlainDate | undefined;
    }
  /** Open in the case, and no longer in the file. */
  | { readonly kind: 'gone'; readonly known: KnownInvoice }
  /** The books have more open than the case: a payment that is logged here only. Not touched. */
  | { readonly kind: 'more'; readonly known: KnownInvoice; readonly open: Cents }
  /** The sum of the invoice itself is another. Not touched. */
  | { readonly kind: 'amount'; readonly known: KnownInvoice; readonly amount: Cents }
  | { readonly kind: 'credit'; readonly credit: BookCredit };

export interface Matched {
  readonly customer: BookCustomer;
  /** The case of this customer; absent where there is none. */
  readonly file?: Case | undefined;
  /** Cases, and customers of the file, whose names are close: to be asked about, never merged. */
  readonly close: readonly { readonly id: string; readonly name: string }[];
  readonly changes: readonly BookChange[];
  /** Invoices that are in the case already, as they are. */
  readonly unchanged: number;
}

/** The customers of a file, in the order in which they come. */
export function customersOf(
  invoices: readonly BookInvoice[],
  credits: readonly BookCredit[],
): readonly BookCustomer[] {
  const found = new Map<string, BookCustomer>();
  const of = (name: string, currency: string): BookCustomer => {
    const key = `${currency} ${nameKey(name)}`;
    return found.get(key) ?? { key, name, currency, invoices: [], credits: [] };
  };
  for (const invoice of invoices) {
    const before = of(invoice.customer, invoice.currency ?? '');
    const contact = { ...invoice.contact, ...before.contact };
    found.set(before.key, {
      ...before,
      ...(Object.keys(contact).length > 0 ? { contact } : {}),
      invoices: [...before.invoices, invoice],
    });
  }
  for (const credit of credits) {
    const before = of(credit.customer, credit.currency);
    found.set(before.key, { ...before, credits: [...before.credits, credit] });
  }
  return [...found.values()];
}

const namesOf = ({ title, answers: { debtor } }: Case): readonly string[] => [
  title,
  ...(debtor?.name === undefined ? [] : [debtor.name]),
  ...(debtor?.legalName === undefined ? [] : [debtor.legalName]),
];

/** The invoices of a case, asked at the beginning and come since, as they stand on a day. */
export function knownInvoices(file: Case, law: Law, today: PlainDate): readonly KnownInvoice[] {
  return invoicesOn(replay(file, law, today).life.debt.ledger, today).map(
    ({ invoice, principal }) => ({
      number: invoice.number ?? '',
      dueOn: invoice.dueOn,
      amount: invoice.amount,
      left: principal,
    }),
  );
}

const plainNumber = (number: string): string =>
  number
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');

/** The same invoice: by its number, or where the file has none by due day and amount. */
const isSame = (known: KnownInvoice, { number, dueOn, amount }: BookInvoice): boolean =>
  number === undefined
    ? known.dueOn === dueOn && known.amount === amount
    : plainNumber(known.number) === plainNumber(number);

/** A credit of a file that the case has already: the same sum on the same day. */
const hasCredit = ({ log }: Case, { amount, on }: BookCredit, today: PlainDate): boolean =>
  log.some(
    (entry) =>
      (entry.type === 'credit' || entry.type === 'payment') &&
      cents(entry.amount) === amount &&
      (on === undefined || entryDate(entry) === on || entryDate(entry) >= today),
  );

function changesOf(
  file: Case,
  { invoices, credits }: BookCustomer,
  law: Law,
  today: PlainDate,
): Pick<Matched, 'changes' | 'unchanged'> {
  const known = knownInvoices(file, law, today);
  const changes: BookChange[] = [];
  let unchanged = 0;
  for (const invoice of invoices) {
    const here = known.find((each) => isSame(each, invoice));
    if (!here) {
      changes.push({ kind: 'new', invoice });
      continue;
    }
    if (here.amount !== invoice.amount)
      changes.push({ kind: 'amount', known: here, amount: invoice.amount });
    if (invoice.open < here.left)
      changes.push({ kind: 'less', known: here, open: invoice.open, paidOn: invoice.paidOn });
    else if (invoice.open > here.left)
      changes.push({ kind: 'more', known: here, open: invoice.open });
    else unchanged += 1;
  }
  for (const here of known)
    if (here.left > 0 && !invoices.some((invoice) => isSame(here, invoice)))
      changes.push({ kind: 'gone', known: here });
  for (const credit of credits)
    if (!hasCredit(file, credit, today)) changes.push({ kind: 'credit', credit });
  return { changes, unchanged };
}

/** All of a customer that no case knows yet. */
const allNew = ({ invoices, credits }: BookCustomer): readonly BookChange[] => [
  ...invoices.map((invoice) => ({ kind: 'new', invoice }) as const),
  ...credits.map((credit) => ({ kind: 'credit', credit }) as const),
];

const currencyOf = ({ answers }: Case): string => answers.debt.currency;

/**
 * What a file says beside the cases here.
 * @param cases those that may be meant: closed ones too, so that an invoice that is still open in
 *   the books is seen
 * @param same what the owner said: customers (by key) that are a case (by id)
 */
export function matchBook(
  customers: readonly BookCustomer[],
  cases: readonly Case[],
  same: Readonly<Record<string, string>>,
  law: Law,
  today: PlainDate,
): readonly Matched[] {
  const byName = new Map<string, Case>();
  for (const file of cases)
    for (const name of namesOf(file)) {
      const key = `${currencyOf(file)} ${nameKey(name)}`;
      if (!byName.has(key)) byName.set(key, file);
    }
  return customers.map((customer): Matched => {
    const said = same[customer.key];
    const file =
      said === undefined ? byName.get(customer.key) : cases.find(({ id }) => id === said);
    if (file) return { customer, file, close: [], ...changesOf(file, customer, law, today) };
    const close = cases
      .filter((each) => currencyOf(each) === customer.currency)
      .filter((each) => namesOf(each).some((name) => isCloseName(name, customer.name)))
      .map(({ id, title }) => ({ id, name: title }));
    return { customer, close, changes: allNew(customer), unchanged: 0 };
  });
}

/** Customers of one file whose names are close: pairs to ask about. */
export function closePairs(
  customers: readonly BookCustomer[],
): readonly (readonly [BookCustomer, BookCustomer])[] {
  const pairs: (readonly [BookCustomer, BookCustomer])[] = [];
  // Sorted, close names stand near each other unless the slip is in the first letters.
  const sorted = customers.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  sorted.forEach((first, at) => {
    for (const second of sorted.slice(at + 1, at + 1 + NEIGHBOURS))
      if (first.currency === second.currency && isCloseName(first.name, second.name))
        pairs.push([first, second]);
  });
  return pairs;
}
const NEIGHBOURS = 12;

/** Customers of a file joined as the owner said: `into` a key, what stands under another key. */
export function joinCustomers(
  customers: readonly BookCustomer[],
  into: Readonly<Record<string, string>>,
): readonly BookCustomer[] {
  const targets = new Map(customers.map((customer) => [customer.key, customer]));
  return customers.flatMap((customer) => {
    const target = into[customer.key];
    if (target !== undefined && targets.has(target)) return [];
    const others = customers.filter(({ key }) => into[key] === customer.key);
    return [
      {
        ...customer,
        invoices: [customer, ...others].flatMap(({ invoices }) => invoices),
        credits: [customer, ...others].flatMap(({ credits }) => credits),
      },
    ];
  });
}
