/**
 * A statement as a table for a bookkeeper: ISO dates, plain numbers, the running balance, and how
 * late the balance is. It loads when somebody asks for the file.
 */
import Papa from 'papaparse';
import type { AccountLine } from '#domain/account-lines.ts';
import { AGE_BANDS, type Aging } from '#domain/aging.ts';
import { decimal, type Cents } from '#domain/money.ts';
import { AGING, lineWords, STATEMENT_FILE } from '#islands/planner/words/statement.ts';

/** What the file holds; sums in cents. */
export interface StatementTable {
  readonly currency: string;
  readonly opening: Cents;
  readonly lines: readonly AccountLine[];
  readonly aging: Aging;
}

/**
 * What a spreadsheet may take for a formula, whatever stands before or after it on the line: the
 * library's own pattern misses texts of more than one line.
 */
const FORMULA = /^[\s\u200B-\u200F\uFEFF]*[=+\-@|%＝＋－＠]/u;

/**
 * A sum as spreadsheets read it. Less than nothing is a number: as a text it would look like a
 * formula.
 */
const sumOf = (amount: Cents): string | number => (amount < 0 ? amount / 100 : decimal(amount));

const lineRow = (line: AccountLine): readonly (string | number)[] => [
  line.on,
  lineWords(line),
  line.invoice ?? '',
  line.amount < 0 ? '' : sumOf(line.amount),
  line.amount < 0 ? sumOf(0 - line.amount) : '',
  sumOf(line.balance),
];

/** The text of `statement.csv`, with the mark by which spreadsheets know UTF-8. */
export function statementCsv({ currency, opening, lines, aging }: StatementTable): string {
  const { columns } = STATEMENT_FILE;
  const total = lines.at(-1)?.balance ?? opening;
  const first = opening === 0 ? [] : [['', STATEMENT_FILE.opening, '', '', '', sumOf(opening)]];
  const rows = [
    columns,
    ...first,
    ...lines.map(lineRow),
    ['', STATEMENT_FILE.total, '', '', '', sumOf(total)],
    [],
    [STATEMENT_FILE.aging, currency],
    ...AGE_BANDS.map((age) => [AGING[age], sumOf(aging[age])]),
  ];
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
