/** A list of invoices in the hands of its owner: what was said of it, and what it comes to. */
import { useMemo, useState } from 'preact/hooks';
import type { BookInvoice, BookSheet } from '#books/book.ts';
import type { DecimalMark } from '#books/amounts.ts';
import type { Role } from '#books/column-words.ts';
import type { Pointed } from '#books/columns.ts';
import type { DayOrder } from '#books/days.ts';
import type { Gone } from '#books/keep.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Currency } from '#domain/money.ts';
import type { BOOK_READING } from '#islands/planner/books/reading.ts';
import { useCases, useSiteData, useToday } from '#islands/planner/context.ts';
import { currencyHere } from '#islands/planner/interview/currency-here.ts';
import { columnsChoice } from '#islands/storage/choices.ts';

export type BookReading = typeof BOOK_READING;

/** What was read from a file: a table, or invoices that are clear. */
export type BookSource =
  | { readonly kind: 'sheet'; readonly sheet: BookSheet }
  | { readonly kind: 'invoices'; readonly invoices: readonly BookInvoice[] };

/** What the owner said of a list. */
export interface Said {
  readonly order?: DayOrder | undefined;
  readonly mark?: DecimalMark | undefined;
  readonly currency: Currency;
  readonly termsDays?: number | undefined;
  readonly pointed: Pointed;
  readonly dueOn: Readonly<Record<string, PlainDate>>;
  readonly gone: Readonly<Record<string, Gone>>;
  readonly paidOn?: PlainDate | undefined;
  /** Customers that are a case here, by key; '' where they are another. */
  readonly same: Readonly<Record<string, string>>;
  /** Customers that are one with another of the list, by key; '' where they are not. */
  readonly joined: Readonly<Record<string, string>>;
}

const isRoles = (value: unknown): value is Record<string, Record<string, Role>> =>
  typeof value === 'object' && value !== null;

/** What was said of columns before, by the heads of their list. */
function remembered(): Record<string, Record<string, Role>> {
  try {
    const kept: unknown = JSON.parse(columnsChoice.read() || '{}');
    return isRoles(kept) ? kept : {};
  } catch {
    return {};
  }
}
const MOST_REMEMBERED = 20;

/** The heads of a list, as one text. */
const signOf = (heads: readonly string[]): string => heads.join('|').toLowerCase();

const NOTHING = { layout: undefined, invoices: [], credits: [], skipped: [], faults: [] } as const;
const known = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));

/** A list of invoices, understood anew whenever its owner says more of it. */
export function useBook(source: BookSource, code: BookReading) {
  const { state } = useCases();
  const { law } = useSiteData();
  const today = useToday();
  const cases = state.cases.map((stored) => stored.case);
  const heads = useMemo(() => {
    if (source.kind === 'invoices') return [];
    return code.layoutOf(source.sheet, {}).columns.map(({ head }) => head);
  }, [source]);
  const [said, setSaid] = useState<Said>(() => ({
    currency: cases.at(-1)?.answers.debt.currency ?? currencyHere() ?? 'USD',
    pointed: remembered()[signOf(heads)] ?? {},
    dueOn: {},
    gone: {},
    same: {},
    joined: {},
  }));
  const { order, mark, currency, termsDays, pointed } = said;
  const ledger = useMemo(() => {
    if (source.kind === 'sheet')
      return code.ledgerOf(source.sheet, { order, mark, currency, termsDays, pointed });
    const invoices = source.invoices.filter(({ open }) => open > 0);
    const credits = source.invoices
      .filter(({ open }) => open < 0)
      .map(({ customer, number, issuedOn, open, currency: named }) => ({
        customer,
        currency: named ?? currency,
        kind: 'credit' as const,
        amount: Math.abs(open),
        on: issuedOn,
        number,
        row: 1,
      }));
    return { ...NOTHING, invoices, credits };
  }, [source, order, mark, currency, termsDays, pointed]);
  const customers = useMemo(() => code.customersOf(ledger.invoices, ledger.credits), [ledger]);
  const pairs = useMemo(() => code.closePairs(customers), [customers]);
  const matched = useMemo(() => {
    const joined = code.joinCustomers(customers, known(said.joined));
    return code.matchBook(joined, cases, known(said.same), law, today);
  }, [customers, said.joined, said.same, state.cases]);
  const say = (more: Partial<Said>) => setSaid((before) => ({ ...before, ...more }));
  return {
    source,
    ledger,
    matched,
    pairs,
    cases,
    said,
    say,
    /** Says what a column holds; remembered for lists with the same heads. */
    point: (name: string, role: Role) => {
      const next = { ...pointed, [name]: role };
      say({ pointed: next });
      const all = Object.entries({ ...remembered(), [signOf(heads)]: next });
      columnsChoice.write(JSON.stringify(Object.fromEntries(all.slice(-MOST_REMEMBERED))));
    },
  };
}
export type Book = ReturnType<typeof useBook>;
