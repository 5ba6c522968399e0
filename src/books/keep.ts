/** What a file becomes when its owner keeps it: new cases, and entries of those that are here. */
import type { BookContact, BookInvoice } from '#books/book.ts';
import type { BookChange, Matched } from '#books/match.ts';
import { isBusinessName } from '#books/names.ts';
import { guessedPlace } from '#books/place-of.ts';
import type { Answers, Case, Creditor, LogEntry } from '#domain/case.ts';
import { CURRENCIES, decimal, type Cents, type Currency } from '#domain/money.ts';
import type { PlainDate } from '#domain/dates.ts';

/** What the owner says of a sum that is no longer open. */
export type Gone = 'paid' | 'correction' | 'leave';

/** How what was found is kept. */
export interface Keeping {
  readonly today: PlainDate;
  readonly newId: () => string;
  /** The owner's own details, of an earlier case. */
  readonly creditor?: Creditor | undefined;
  /** Due days that the file does not have, by `invoiceKey`. */
  readonly dueOn: Readonly<Record<string, PlainDate>>;
  /** What became of sums that are no longer open, by `changeKey`; absent: paid. */
  readonly gone: Readonly<Record<string, Gone>>;
  /** The day of payments that the file gives no day for. */
  readonly paidOn?: PlainDate | undefined;
  /** Words for the notes of entries. */
  readonly notes: {
    readonly fromBooks: string;
    /** For a payment whose day nobody knows: it is dated so that no interest is asked on it. */
    readonly dayUnknown: string;
  };
}

/** The longest texts that a case holds. */
const MOST = { name: 120, number: 60, line: 200, what: 400 } as const;
const isCurrency = (text: string): text is Currency =>
  (CURRENCIES as readonly string[]).includes(text);

/** A text as a case may hold it: no marks that steer, no more than fits. */
const fitting = (text: string, most: number): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, most)
    .trim();

/** The name under which a due day of an invoice is kept. */
export const invoiceKey = ({ rows, what, number }: BookInvoice): string =>
  `${rows[0] ?? 0} ${number ?? what ?? ''}`;

/** The name under which it is kept what became of a sum. */
export const changeKey = (file: Case, { known }: { readonly known: { readonly number: string } }) =>
  `${file.id} ${known.number}`;

/** The due day of an invoice, from the file or the owner; undefined where neither knows it. */
export const dueOf = (invoice: BookInvoice, { dueOn }: Pick<Keeping, 'dueOn'>) =>
  invoice.dueOn ?? dueOn[invoiceKey(invoice)];

function detailsOf(contact: BookContact | undefined) {
  if (!contact) return {};
  const { email, phone, contact: person, address, postcode } = contact;
  const lines = (address ?? [])
    .map((line) => fitting(line, MOST.line))
    .filter((line) => line !== '');
  return {
    ...(email ? { email: fitting(email, MOST.line) } : {}),
    ...(phone ? { phone: fitting(phone, MOST.number) } : {}),
    ...(person ? { contact: fitting(person, MOST.name) } : {}),
    ...(postcode ? { postcode: fitting(postcode, 20) } : {}),
    ...(lines.length > 0 ? { address: lines.slice(0, 8) } : {}),
  };
}

const invoiceFields = (invoice: BookInvoice, dueOn: PlainDate) => ({
  ...(invoice.number ? { number: fitting(invoice.number, MOST.number) } : {}),
  amount: decimal(invoice.amount),
  ...(invoice.issuedOn ? { issuedOn: invoice.issuedOn } : {}),
  dueOn,
  ...(invoice.what ? { what: fitting(invoice.what, MOST.what) } : {}),
  ...(invoice.order ? { order: fitting(invoice.order, MOST.number) } : {}),
});

/** An entry of a day; the seconds keep the order of several. */
function stamper(newId: () => string) {
  let count = 0;
  return (on: PlainDate) => {
    const seconds = String(count % 30).padStart(2, '0');
    count += 1;
    return { id: newId(), at: `${on}T12:00:${seconds}Z` };
  };
}
type Stamp = ReturnType<typeof stamper>;

interface Paid {
  readonly amount: Cents;
  readonly invoice: string | undefined;
  /** The day that the file gives. */
  readonly on: PlainDate | undefined;
  readonly dueOn: PlainDate;
}

/**
 * What was paid of an invoice. Where no day is known it counts from the due day, so that no
 * interest is asked for on it: never more than may be owed.
 */
function payment({ amount, invoice, on, dueOn }: Paid, keeping: Keeping, stamp: Stamp): LogEntry {
  const { today, notes, paidOn } = keeping;
  const known = on ?? paidOn;
  const day = known ?? dueOn;
  const when = day > today ? today : day;
  return {
    ...stamp(when),
    type: 'payment',
    amount: decimal(amount),
    on: when,
    ...(invoice === undefined ? {} : { invoice }),
    note: known === undefined ? notes.dayUnknown : notes.fromBooks,
  };
}

function creditEntry(
  { credit }: Extract<BookChange, { kind: 'credit' }>,
  { today, notes }: Keeping,
  stamp: Stamp,
): LogEntry {
  const on = credit.on === undefined || credit.on > today ? today : credit.on;
  const note = [notes.fromBooks, credit.number].filter(Boolean).join(' ');
  const base = { ...stamp(on), amount: decimal(credit.amount), note };
  return credit.kind === 'payment'
    ? { ...base, type: 'payment', on }
    : { ...base, type: 'credit', for: 'correction' };
}

/** The entries that a change adds to a case that is here. */
function entriesOf(
  change: BookChange,
  file: Case,
  keeping: Keeping,
  stamp: Stamp,
): readonly LogEntry[] {
  const { today, notes, gone } = keeping;
  switch (change.kind) {
    case 'new': {
      const { invoice } = change;
      const dueOn = dueOf(invoice, keeping);
      if (dueOn === undefined) return [];
      const number = invoice.number ?? `${dueOn} ${decimal(invoice.amount)}`;
      const fields = { ...invoiceFields(invoice, dueOn), number };
      const paid = invoice.amount - invoice.open;
      const on =
        invoice.issuedOn !== undefined && invoice.issuedOn < today ? invoice.issuedOn : today;
      return [
        { ...stamp(on), type: 'invoice', ...fields, note: notes.fromBooks },
        ...(paid > 0
          ? [payment({ amount: paid, invoice: number, on: invoice.paidOn, dueOn }, keeping, stamp)]
          : []),
      ];
    }
    case 'less':
    case 'gone': {
      const { known } = change;
      const amount = known.left - (change.kind === 'less' ? change.open : 0);
      const became = gone[changeKey(file, change)] ?? 'paid';
      if (became === 'leave') return [];
      if (became === 'correction')
        return [
          {
            ...stamp(today),
            type: 'credit',
            amount: decimal(amount),
            invoice: known.number,
            for: 'correction',
            note: notes.fromBooks,
          },
        ];
      const on = (change.kind === 'less' ? change.paidOn : undefined) ?? keeping.paidOn ?? today;
      return [payment({ amount, invoice: known.number, on, dueOn: known.dueOn }, keeping, stamp)];
    }
    case 'credit':
      return [creditEntry(change, keeping, stamp)];
    case 'more':
    case 'amount':
      return [];
  }
}

/** A customer of whom no case is here, as a case; undefined where no invoice has a due day. */
function newCase({ customer, changes }: Matched, keeping: Keeping): Case | undefined {
  const { today, newId, creditor } = keeping;
  const stamp = stamper(newId);
  const dated = customer.invoices.flatMap((invoice) => {
    const dueOn = dueOf(invoice, keeping);
    return dueOn === undefined ? [] : [{ invoice, dueOn }];
  });
  if (dated.length === 0 || !isCurrency(customer.currency)) return undefined;
  const name = fitting(customer.name, MOST.name);
  const invoices = dated.map(({ invoice, dueOn }, at) => ({
    number: String(at + 1),
    ...invoiceFields(invoice, dueOn),
  }));
  const place = guessedPlace(customer.contact);
  const answers: Answers = {
    ...(creditor ? { creditor } : {}),
    debtor: {
      name,
      ...detailsOf(customer.contact),
      ...(isBusinessName(name) ? { kind: 'business' as const } : {}),
      ...(place ? { place } : {}),
    },
    debt: { currency: customer.currency, invoices },
  };
  const paid = dated.flatMap(({ invoice, dueOn }, at) => {
    const amount = invoice.amount - invoice.open;
    const number = invoices[at]?.number;
    return amount > 0
      ? [payment({ amount, invoice: number, on: invoice.paidOn, dueOn }, keeping, stamp)]
      : [];
  });
  const credits = changes.flatMap((change) =>
    change.kind === 'credit' ? [creditEntry(change, keeping, stamp)] : [],
  );
  return { id: newId(), title: name, openedOn: today, answers, log: [...paid, ...credits] };
}

/** What keeping a file writes: whole new cases, and cases that are here with the entries to add. */
export interface Kept {
  readonly cases: readonly Case[];
  readonly entries: readonly { readonly caseId: string; readonly entries: readonly LogEntry[] }[];
}

/** What the chosen of a file become. Nothing that is here is changed: entries are only added. */
export function keepBook(chosen: readonly Matched[], keeping: Keeping): Kept {
  const stamp = stamper(keeping.newId);
  return {
    cases: chosen.flatMap((each) => (each.file ? [] : (newCase(each, keeping) ?? []))),
    entries: chosen.flatMap(({ file, changes }) => {
      if (!file) return [];
      const entries = changes.flatMap((change) => entriesOf(change, file, keeping, stamp));
      return entries.length > 0 ? [{ caseId: file.id, entries }] : [];
    }),
  };
}

const isNamed = ({ name, legalName, signer }: Creditor): boolean =>
  [name, legalName, signer].some((each) => each !== undefined);

/**
 * The details of the owner, of the case that was opened last and says who the owner is: one that
 * does not, such as an example, may be of another place.
 */
export function ownDetails(cases: readonly Case[]): Creditor | undefined {
  const known = cases.filter(
    ({ answers: { creditor } }) => creditor !== undefined && isNamed(creditor),
  );
  const latest = known.reduce<Case | undefined>(
    (best, each) => (best === undefined || each.openedOn >= best.openedOn ? each : best),
    undefined,
  );
  return latest?.answers.creditor;
}
