/** Tables of a letter: what is asked for, invoice by invoice, and the payments of a plan. */
import type { PlainDate } from '#domain/dates.ts';
import { cents, decimal, type Cents } from '#domain/money.ts';
import { lineWords, unnumberedWords } from '#islands/planner/words/statement.ts';
import { LETTER, TABLE } from '#islands/planner/words/letter.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { Column, PaperTable } from '#planner/papers/document.ts';
import type { JudgmentAccount } from '#planner/papers/judgment-account.ts';
import type { InvoiceAsked, LetterAccount } from '#planner/papers/letter-account.ts';
import type { Offer } from '#planner/papers/offers.ts';

/** An invoice by its number, or by its day where it has none. */
export const nameOf = ({ number, issuedOn, dueOn }: InvoiceAsked): string => {
  if (number !== undefined) return LETTER.invoice(number);
  return unnumberedWords(issuedOn && showDate(issuedOn), showDate(dueOn));
};

/** Every value, where none is missing. */
function whole(values: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = values.flatMap((value) => value ?? []);
  return known.length === values.length ? known : undefined;
}

/** Names in a row, as in "invoices 1, 2 and 3"; one by its own name. */
export function namesOf(asked: readonly InvoiceAsked[]): string {
  const [only] = asked;
  if (only && asked.length === 1) return nameOf(only);
  if (asked.length > TABLE.mostNamed) return LETTER.count(asked.length);
  const numbers = whole(asked.map(({ number }) => number));
  if (numbers) return LETTER.invoices(LETTER.and(numbers));
  if (asked.some(({ number }) => number !== undefined)) return LETTER.and(asked.map(nameOf));
  const days = whole(asked.map(({ issuedOn }) => issuedOn && showDate(issuedOn)));
  return days
    ? LETTER.theInvoicesOf(LETTER.and(days))
    : LETTER.theInvoicesDue(LETTER.and(asked.map(({ dueOn }) => showDate(dueOn))));
}

interface Cell {
  readonly label: string;
  readonly align: 'start' | 'end';
  readonly unbroken?: boolean;
  readonly of: (invoice: InvoiceAsked) => string;
  readonly total: string;
}

/** Which sums a table of what is asked shows. */
export interface AskedOf {
  readonly account: LetterAccount;
  readonly asOf: PlainDate;
  /** Interest and fixed sums are asked for as well; a first, friendly word leaves them out. */
  readonly withCharges: boolean;
  /** What is in dispute, and not asked for now; 0 where all is asked for. */
  readonly leftAside: Cents;
  readonly currency: string;
}

/** The invoices that are asked for: date, amount, what came off, what came on, what is left. */
export function askedTable({
  account,
  asOf,
  withCharges,
  leftAside,
  currency,
}: AskedOf): PaperTable {
  const { asked, credited, sums, act } = account;
  const money = (sum: Cents) => showMoney(decimal(sum), currency);
  const sumOf = (of: (invoice: InvoiceAsked) => Cents) =>
    asked.reduce((sum, invoice) => sum + of(invoice), 0);
  const unlessNone = (sum: Cents, sign = '') => (sum > 0 ? `${sign}${money(sum)}` : '');
  const owed = ({ left, interest, fee }: InvoiceAsked) => left + (withCharges ? interest + fee : 0);
  const column = (label: string, of: (invoice: InvoiceAsked) => Cents, sign = ''): Cell => ({
    label,
    align: 'end',
    of: (invoice) => unlessNone(of(invoice), sign),
    total: unlessNone(sumOf(of), sign),
  });
  const gone = ({ amount, left }: InvoiceAsked) => amount - left;
  const some = (of: (invoice: InvoiceAsked) => Cents) => asked.some((each) => of(each) > 0);
  const isDue = sums.total > 0;
  const feeLabel = act === undefined ? TABLE.fee : TABLE.fixedSum;
  const cells: readonly Cell[] = [
    {
      label: TABLE.invoice,
      align: 'start',
      of: (invoice) => invoice.number ?? nameOf(invoice),
      total: LETTER.total(showDate(asOf)),
    },
    {
      label: TABLE.due,
      align: 'start',
      unbroken: true,
      of: ({ dueOn }) => showDate(dueOn),
      total: '',
    },
    column(TABLE.amount, ({ amount }) => amount),
    ...(some(gone) ? [column(credited ? TABLE.paidOrCredited : TABLE.paid, gone, '−')] : []),
    ...(withCharges && some(({ interest }) => interest)
      ? [column(TABLE.interest, ({ interest }) => interest)]
      : []),
    ...(withCharges && some(({ fee }) => fee) ? [column(feeLabel, ({ fee }) => fee)] : []),
    {
      label: isDue ? TABLE.owed : TABLE.toPay,
      align: 'end',
      of: (invoice) => money(owed(invoice)),
      total: '',
    },
  ];
  const costs = withCharges ? sums.costs : 0;
  const all = sumOf(owed) + costs;
  const line = (label: string, sum: string) => [label, ...cells.slice(2).map(() => ''), sum];
  return {
    columns: cells.map(({ label, align, unbroken }): Column => ({ label, align, unbroken })),
    rows: [
      ...asked.map((invoice) => cells.map(({ of }) => of(invoice))),
      ...(costs > 0 ? [line(LETTER.costs, money(costs))] : []),
      ...(leftAside > 0 ? [line(TABLE.leftAside, `−${money(leftAside)}`)] : []),
    ],
    total: cells.map(({ total }, at) =>
      at === cells.length - 1 ? money(Math.max(0, all - leftAside)) : total,
    ),
  };
}

/** The payments of a plan, each on its day, and what they come to. */
export function instalmentTable(plan: Offer | undefined, currency: string): PaperTable | undefined {
  const payments = plan?.instalments ?? [];
  if (payments.length === 0) return undefined;
  const sum = payments.reduce((all, { amount }) => all + cents(amount), 0);
  return {
    columns: [
      { label: TABLE.payment, align: 'start', unbroken: true },
      { label: TABLE.amount, align: 'end' },
    ],
    rows: payments.map(({ on, amount }) => [showDate(on), showMoney(amount, currency)]),
    total: [TABLE.inAll, showMoney(decimal(sum), currency)],
  };
}

/** What a judgment set, what was paid on it since, and what is left. */
export function judgmentTable(
  { on, sum, costs, lines, left }: JudgmentAccount,
  asOf: PlainDate,
  currency: string,
): PaperTable {
  const money = (amount: Cents) =>
    `${amount < 0 ? '−' : ''}${showMoney(decimal(Math.abs(amount)), currency)}`;
  const award = costs ? TABLE.judgmentWith(money(costs)) : TABLE.judgment;
  return {
    columns: [
      { label: TABLE.day, align: 'start', unbroken: true },
      { label: TABLE.what, align: 'start', plain: true },
      { label: TABLE.amount, align: 'end' },
    ],
    rows: [
      [showDate(on), award, money(sum)],
      ...lines.map((line) => [showDate(line.on), lineWords(line), money(line.amount)]),
    ],
    total: [showDate(asOf), TABLE.judgmentLeft, money(left)],
  };
}
