/**
 * The statement of account of a case as parts of a paper: a letter, or the file of the case.
 */
import type { AccountLine } from '#domain/account-lines.ts';
import { AGE_BANDS } from '#domain/aging.ts';
import { moneyWords } from '#domain/format.ts';
import { decimal, type Cents } from '#domain/money.ts';
import type { InvoiceWorking, Stretch } from '#domain/working.ts';
import {
  AGING,
  countSentence,
  lineWords,
  STATEMENT_PAPER,
  unnumberedWords,
  type InvoiceName,
} from '#islands/planner/words/statement.ts';
import { invoiceNames } from '#islands/planner/papers/invoice-names.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { AccountStatement } from '#planner/papers/account-statement.ts';
import type { Block, Column, PaperTable } from '#planner/papers/document.ts';

const start = (label: string): Column => ({ label, align: 'start' });
const plain = (label: string): Column => ({ label, align: 'start', plain: true });
const day = (label: string): Column => ({ label, align: 'start', unbroken: true });
const end = (label: string): Column => ({ label, align: 'end' });
const heading = (text: string): Block => ({ kind: 'heading', level: 3, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const tableOf = (table: PaperTable): Block => ({ kind: 'table', table });

/** Writes sums in the money of the case, and names its invoices. */
interface Money {
  /** A law gives what a late invoice costs. */
  readonly statutory: boolean;
  /** Whole cents; less than nothing with a minus sign. */
  readonly whole: (amount: Cents) => string;
  /** Hundredths of a cent, to four places. */
  readonly fine: (hundredths: number) => string;
  readonly named: InvoiceName;
}
const moneyOf = ({ currency, basis, unnumbered }: AccountStatement): Money => ({
  named: invoiceNames(unnumbered),
  statutory: basis === 'statutory',
  whole: (amount) => `${amount < 0 ? '−' : ''}${showMoney(decimal(Math.abs(amount)), currency)}`,
  fine: (hundredths) => moneyWords(hundredths / 10_000, currency, { decimals: 4 }),
});

function linesTable(
  lines: readonly AccountLine[],
  first: readonly string[] | undefined,
  total: readonly string[],
  { whole, statutory, named }: Money,
): PaperTable {
  const { on, what, amount, balance } = STATEMENT_PAPER.columns;
  const rows = lines.map((line) => [
    showDate(line.on),
    lineWords(line, { statutory, named }),
    whole(line.amount),
    whole(line.balance),
  ]);
  return {
    columns: [day(on), plain(what), end(amount), end(balance)],
    rows: first ? [first, ...rows] : rows,
    total,
  };
}

/** The sums with their signs, in the order of the identity. */
function sumsFacts({ sums }: AccountStatement, { whole }: Money): Block {
  const { sum } = STATEMENT_PAPER;
  const { opening, charges, interest, payments, credits, balance, overpaid } = sums;
  const ends: readonly (readonly [string, string])[] = [
    ...(balance > 0 || overpaid === 0 ? [[sum.balance, whole(balance)] as const] : []),
    ...(overpaid > 0 ? [[sum.overpaid, whole(overpaid)] as const] : []),
  ];
  return {
    kind: 'facts',
    rows: [
      ...(opening === 0 ? [] : [[sum.opening, whole(opening)] as const]),
      [sum.charges, whole(charges)],
      [sum.interest, whole(interest)],
      [sum.payments, whole(payments)],
      [sum.credits, whole(credits)],
      ...ends,
    ],
  };
}

function agingTable({ aging, sums }: AccountStatement, { whole }: Money): PaperTable {
  const { age, sum } = STATEMENT_PAPER.ageColumns;
  return {
    columns: [start(age), end(sum)],
    rows: AGE_BANDS.map((each) => [AGING[each], whole(aging[each])]),
    total: [STATEMENT_PAPER.total, whole(sums.balance)],
  };
}

/** The name of an invoice and the day it was due, once. */
function captionOf({ number, dueOn }: InvoiceWorking, named: InvoiceName): string {
  const due = showDate(dueOn);
  const name = number === undefined ? undefined : named(number);
  return name === unnumberedWords(undefined, due)
    ? STATEMENT_PAPER.invoiceDue(due)
    : STATEMENT_PAPER.invoice(name, due);
}

function workingTable(working: InvoiceWorking, { whole, fine, named }: Money): PaperTable {
  const { rate, stretches, interest } = working;
  const words = STATEMENT_PAPER.working;
  const hasJoined = stretches.some(({ joined }) => joined !== undefined);
  const byMonths = stretches.some(({ thirtieths }) => thirtieths !== undefined);
  const countOf = ({ perDay, thirtieths = 0 }: Stretch): string =>
    perDay === undefined
      ? STATEMENT_PAPER.thirtieths(Math.floor(thirtieths / 30), thirtieths % 30)
      : fine(perDay);
  const columns = [
    end(words.sum),
    ...(hasJoined ? [end(words.joined)] : []),
    end(words.rate),
    start(words.from),
    start(words.to),
    end(words.days),
    end(byMonths ? words.months : words.perDay),
    end(words.interest),
  ];
  const rows = stretches.map((stretch) => [
    whole(stretch.principal),
    ...(hasJoined ? [stretch.joined === undefined ? '' : fine(stretch.joined)] : []),
    `${rate / 10_000}%`,
    showDate(stretch.from),
    showDate(stretch.to),
    String(stretch.days),
    countOf(stretch),
    fine(stretch.interest),
  ]);
  const blank = columns.map(() => '');
  return {
    caption: captionOf(working, named),
    columns,
    rows,
    total: [STATEMENT_PAPER.rounded, ...blank.slice(2), whole(interest)],
  };
}

function interestBlocks(statement: AccountStatement, money: Money): readonly Block[] {
  const { workings, basis, act, perDay, court } = statement;
  const bearing = workings.filter(({ stretches }) => stretches.length > 0);
  const words = STATEMENT_PAPER;
  if (basis === 'none' || bearing.length === 0)
    return [heading(words.interest), paragraph(words.none)];
  const given = act === undefined ? words.agreed : `${words.under(act)} ${words.rates}`;
  return [
    heading(words.interest),
    paragraph(`${given} ${countSentence(bearing)}`),
    ...bearing.map((working) => tableOf(workingTable(working, money))),
    ...(court ? [paragraph(words.stopped)] : []),
    ...(perDay ? [paragraph(words.perDay(money.whole(perDay)))] : []),
  ];
}

function courtBlocks({ court }: AccountStatement, money: Money): readonly Block[] {
  if (!court) return [];
  const words = STATEMENT_PAPER;
  const sum = money.whole(court.sum);
  const last = court.lines.at(-1)?.balance ?? court.sum;
  return [
    heading(words.court),
    tableOf(
      linesTable(
        court.lines,
        [showDate(court.on), words.courtSum, sum, sum],
        ['', words.total, '', money.whole(last)],
        money,
      ),
    ),
    paragraph(
      [
        ...(court.costs === undefined ? [] : [words.courtCosts(money.whole(court.costs))]),
        words.courtInterest,
      ].join(' '),
    ),
  ];
}

function apartBlocks(
  statement: AccountStatement,
  { whole, statutory, named }: Money,
): readonly Block[] {
  const { letGo, costsApart } = statement;
  const words = STATEMENT_PAPER;
  const list = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(title), { kind: 'list', ordered: false, items }];
  return [
    ...list(
      words.letGo,
      letGo.map(
        (line) =>
          `${showDate(line.on)}: ${whole(0 - line.amount)}. ${lineWords(line, { statutory, named })}`,
      ),
    ),
    ...list(
      words.costs,
      costsApart.map(
        ({ on, amount, what, claimed }) =>
          `${showDate(on)}: ${whole(amount)}. ${words.cost(what, claimed)}`,
      ),
    ),
  ];
}

/**
 * All that a statement tells, as parts of a paper. Dates are written in the manner in which the
 * page writes (`writeIn`).
 */
export function statementBlocks(statement: AccountStatement): readonly Block[] {
  const words = STATEMENT_PAPER;
  const money = moneyOf(statement);
  const { sums, asOf, from, lines, order } = statement;
  const { whole } = money;
  const first =
    from === undefined
      ? undefined
      : [showDate(from), words.opening, whole(sums.opening), whole(sums.opening)];
  const total = ['', words.balance(showDate(asOf)), '', whole(sums.balance - sums.overpaid)];
  return [
    ...(from === undefined ? [] : [paragraph(words.from(showDate(from)))]),
    tableOf(linesTable(lines, first, total, money)),
    ...(sums.overpaid > 0 ? [paragraph(words.overpaid(whole(sums.overpaid)))] : []),
    heading(words.sums),
    sumsFacts(statement, money),
    heading(words.aging),
    tableOf(agingTable(statement, money)),
    ...interestBlocks(statement, money),
    paragraph(words.order[order]),
    ...courtBlocks(statement, money),
    ...apartBlocks(statement, money),
  ];
}
