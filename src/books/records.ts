/** The rows of a table of invoices, their sums and days read in the manner that they agree on. */
import type { BookContact, Refusal, BookSheet } from '#books/book.ts';
import {
  currencyIn,
  decimalMarkOf,
  sumIn,
  type DecimalMark,
  type MarkFound,
} from '#books/amounts.ts';
import { BANK_HEADS, isBucket, PAYABLE_HEADS, plainHead, type Role } from '#books/column-words.ts';
import { layoutOf, type Layout, type Pointed } from '#books/columns.ts';
import { dayIn, dayOrderOf, isDay, type DayOrder, type OrderFound } from '#books/days.ts';
import { isTotal, namesGroup, typeOf, stateOf, termsIn } from '#books/row-words.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { Cents, Currency } from '#domain/money.ts';

/** What the owner said where the file allows more than one reading. */
export interface Manner {
  readonly order?: DayOrder | undefined;
  readonly mark?: DecimalMark | undefined;
  /** Of rows that name none. */
  readonly currency: Currency;
  readonly pointed: Pointed;
  /** Days to pay after the day of the invoice, where the file has no due day. */
  readonly termsDays?: number | undefined;
}

export type FaultKind =
  | 'no-customer'
  | 'no-amount'
  | 'bad-amount'
  | 'bad-day'
  | 'more-open'
  | 'due-before-issued'
  | 'bad-currency'
  | 'twice';

/** A row that cannot be kept, with what is wrong in it. */
export interface RowFault {
  readonly row: number;
  readonly why: FaultKind;
  /** Words above the column, and what stands there. */
  readonly head: string;
  readonly text: string;
}

/** Columns that hold sums, and days. */
const SUMS: ReadonlySet<Role> = new Set(['amount', 'open', 'paid', 'credited', 'line']);
const DAYS: ReadonlySet<Role> = new Set(['issued', 'due', 'paid-on']);

/** What a table is, where it holds no invoices to customers. */
export function refusalOf(sheet: BookSheet, layout: Layout): Refusal | undefined {
  const { rows } = sheet;
  if (!rows.some((row) => row.some((cell) => cell !== ''))) return 'empty';
  const roles = new Set(layout.columns.flatMap(({ role }) => role ?? []));
  const anywhere = rows.slice(0, 40).map((row) => row.map(plainHead));
  const most = (words: ReadonlySet<string>) =>
    Math.max(0, ...anywhere.map((row) => row.filter((cell) => words.has(cell)).length));
  if (!roles.has('customer') && most(PAYABLE_HEADS) > 0) return 'payables';
  if (most(PAYABLE_HEADS) > 1) return 'payables';
  if (!roles.has('due') && !roles.has('customer') && most(BANK_HEADS) > 1) return 'bank-statement';
  const isMoney = roles.has('amount') || roles.has('open') || roles.has('line');
  return isMoney || layout.columns.some(({ head }) => isBucket(plainHead(head)))
    ? undefined
    : 'not-invoices';
}

/** A row by what its columns hold. */
interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly at: (role: Role) => string;
}

function rowsBelow({ rows }: BookSheet, { headRow, columns }: Layout): readonly Row[] {
  const places = new Map<Role, number>();
  columns.forEach(({ role }, at) => {
    if (role && !places.has(role)) places.set(role, at);
  });
  return rows.slice(headRow + 1).map((cells, at) => ({
    number: headRow + at + 2,
    cells,
    at: (role) => cells[places.get(role) ?? -1] ?? '',
  }));
}

/** Every filled cell of the columns with these roles. */
const cellsOf = (rows: readonly Row[], { columns }: Layout, roles: ReadonlySet<Role>) =>
  rows.flatMap(({ cells }) =>
    columns.flatMap(({ role }, at) => (role && roles.has(role) ? (cells[at] ?? '') : [])),
  );

interface BookReading {
  readonly manner: Manner;
  readonly layout: Layout;
  readonly order: DayOrder;
  readonly mark: DecimalMark;
  readonly faults: RowFault[];
}

/** A sum or a day of a row: absent where the cell is empty, a fault where it cannot be read. */
function reader({ layout, order, mark, faults }: BookReading, row: Row) {
  const read = <T>(role: Role, why: FaultKind, of: (text: string) => T | undefined) => {
    const text = row.at(role);
    if (text === '' || /^-+$/.test(text)) return undefined;
    const value = of(text);
    if (value === undefined) {
      const head = layout.columns.find((column) => column.role === role)?.head ?? '';
      faults.push({ row: row.number, why, head, text });
    }
    return value;
  };
  return {
    sum: (role: Role) => read(role, 'bad-amount', (text) => sumIn(text, mark)),
    day: (role: Role) => read(role, 'bad-day', (text) => dayIn(text, order)),
  };
}

function contactIn(row: Row, { columns }: Layout): BookContact | undefined {
  const address = columns.flatMap(({ role }, at) =>
    role === 'address' ? (row.cells[at] ?? '').split('\n').filter((line) => line !== '') : [],
  );
  const known = {
    ...(row.at('email') ? { email: row.at('email') } : {}),
    ...(row.at('phone') ? { phone: row.at('phone') } : {}),
    ...(row.at('contact') ? { contact: row.at('contact') } : {}),
    ...(row.at('postcode') ? { postcode: row.at('postcode') } : {}),
    ...(address.length > 0 ? { address } : {}),
  };
  return Object.keys(known).length > 0 ? known : undefined;
}

/** One row as it stands, its sums and days read. */
export interface BookRecord {
  readonly row: number;
  readonly customer: string;
  readonly number: string;
  readonly kind: ReturnType<typeof typeOf>;
  readonly state: ReturnType<typeof stateOf>;
  readonly currency: string;
  readonly amount?: Cents | undefined;
  readonly open?: Cents | undefined;
  readonly paid: Cents;
  readonly line?: Cents | undefined;
  readonly issuedOn?: PlainDate | undefined;
  readonly dueOn?: PlainDate | undefined;
  readonly paidOn?: PlainDate | undefined;
  readonly what?: string | undefined;
  readonly order?: string | undefined;
  readonly contact?: BookContact | undefined;
}

function recordOf(row: Row, customer: string, reading: BookReading): BookRecord | undefined {
  const { manner, layout, faults } = reading;
  const before = faults.length;
  const { sum, day } = reader(reading, row);
  const paid = sum('paid');
  const credited = sum('credited');
  const issuedOn = day('issued');
  const terms = termsIn(row.at('terms')) ?? manner.termsDays;
  const dueOn =
    day('due') ?? (issuedOn && terms !== undefined ? addDays(issuedOn, terms) : undefined);
  const named = row.at('currency');
  const currency =
    currencyIn(named) ??
    currencyIn(row.at('open')) ??
    currencyIn(row.at('amount')) ??
    manner.currency;
  if (named !== '' && currencyIn(named) === undefined && !/^[^\p{L}]+$/u.test(named))
    faults.push({ row: row.number, why: 'bad-currency', head: 'currency', text: named });
  const record: BookRecord = {
    row: row.number,
    customer,
    number: row.at('number'),
    kind: typeOf(row.at('type')),
    state: stateOf(row.at('status')),
    currency,
    amount: sum('amount'),
    open: sum('open'),
    paid: (paid ?? 0) + (credited ?? 0),
    line: sum('line'),
    issuedOn,
    dueOn,
    paidOn: day('paid-on'),
    what: row.at('what') || undefined,
    order: row.at('order') || undefined,
    contact: contactIn(row, layout),
  };
  return faults.length > before ? undefined : record;
}

/** Rows of a report without invoices: for each customer a sum by how late it is. */
function bucketRecords(row: Row, customer: string, reading: BookReading): readonly BookRecord[] {
  const { layout, mark, manner } = reading;
  return layout.columns.flatMap(({ head }, at): readonly BookRecord[] => {
    const text = row.cells[at] ?? '';
    const sum = isBucket(plainHead(head)) ? sumIn(text, mark) : undefined;
    if (sum === undefined || sum === 0) return [];
    return [
      {
        row: row.number,
        customer,
        number: '',
        kind: 'invoice',
        state: 'open',
        currency: currencyIn(text) ?? manner.currency,
        amount: sum,
        open: sum,
        paid: 0,
        what: head,
        contact: contactIn(row, layout),
      },
    ];
  });
}

export interface Records {
  readonly layout: Layout;
  readonly order: OrderFound;
  readonly mark: MarkFound;
  readonly records: readonly BookRecord[];
  readonly faults: readonly RowFault[];
  readonly total?: Cents | undefined;
}

/** What the words of a row make of it. */
function kindOfRow(row: Row, layout: Layout): 'empty' | 'total' | 'group' | 'record' {
  const filled = row.cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'empty';
  if (isTotal(filled[0] ?? '')) return 'total';
  const isMoney = layout.columns.some(
    ({ role, head }, at) =>
      ((role && SUMS.has(role)) || isBucket(plainHead(head))) && (row.cells[at] ?? '') !== '',
  );
  return !isMoney && filled.length <= 2 && !filled.some(isDay) ? 'group' : 'record';
}

/** Every row of a table that says something, read in the manner that the rows agree on. */
export function recordsOf(sheet: BookSheet, manner: Manner): Records {
  const layout = layoutOf(sheet, manner.pointed);
  const rows = rowsBelow(sheet, layout);
  const order = dayOrderOf(cellsOf(rows, layout, DAYS));
  const buckets = rows.flatMap(({ cells }) =>
    cells.filter((_, at) => isBucket(plainHead(layout.columns[at]?.head ?? ''))),
  );
  const mark = decimalMarkOf([...cellsOf(rows, layout, SUMS), ...buckets]);
  const faults: RowFault[] = [];
  const reading: BookReading = {
    manner,
    layout,
    order: manner.order ?? (order === 'either' ? 'month-first' : order),
    mark: manner.mark ?? (mark === 'either' ? '.' : mark),
    faults,
  };
  const isSummary =
    !layout.columns.some(({ role }) => role === 'due' || role === 'issued' || role === 'open') &&
    layout.columns.some(({ head }) => isBucket(plainHead(head)));
  const records: BookRecord[] = [];
  let group = '';
  let total: Cents | undefined;
  for (const row of rows) {
    switch (kindOfRow(row, layout)) {
      case 'empty':
        break;
      case 'total': {
        const sum = sumIn(row.at('open') || row.at('amount'), reading.mark);
        // The last one stands for all: those before are of one customer or of one currency.
        if (sum !== undefined && !/\bfor\b/i.test(row.cells.find((cell) => cell !== '') ?? ''))
          total = sum;
        break;
      }
      case 'group': {
        const name = row.cells.find((cell) => cell !== '') ?? '';
        if (!namesGroup(name)) group = name;
        break;
      }
      case 'record': {
        const last = records.at(-1);
        const isMore =
          row.at('number') === '' && row.at('customer') === '' && row.at('line') !== '';
        const customer = row.at('customer') || (isMore ? (last?.customer ?? group) : group);
        if (isSummary) records.push(...bucketRecords(row, customer, reading));
        else {
          const record = recordOf(row, customer, reading);
          if (record) records.push(isMore && last ? { ...record, number: last.number } : record);
        }
        break;
      }
    }
  }
  return { layout, order, mark, records, faults, total };
}
