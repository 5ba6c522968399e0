/**
 * A statement as a table for a bookkeeper: ISO dates, plain numbers, the running balance, and how
 * late the balance is. It loads when somebody asks for the file.
 */
import Papa from 'papaparse';
import type { AccountLine } from '#domain/account-lines.ts';
import { AGE_BANDS, type Aging } from '#domain/aging.ts';
import { decimal, type Cents } from '#domain/money.ts';
import { FORMULA } from '#islands/planner/papers/csv-file.ts';
import { AGING, lineWords, STATEMENT_FILE } from '#islands/planner/words/statement.ts';

/** What the file holds; sums in cents. */
export interface StatementTable {
  readonly currency: string;
  readonly opening: Cents;
  readonly lines: readonly AccountLine[];
  readonly aging: Aging;
}

const lineRow = (line: AccountLine): readonly string[] => [
  line.on,
  lineWords(line),
  line.invoice ?? '',
  line.amount < 0 ? '' : decimal(line.amount),
  line.amount < 0 ? decimal(0 - line.amount) : '',
  decimal(line.balance),
];

/** The text of `statement.csv`, with the mark by which spreadsheets know UTF-8. */
export function statementCsv({ currency, opening, lines, aging }: StatementTable): string {
  const { columns } = STATEMENT_FILE;
  const total = lines.at(-1)?.balance ?? opening;
  const first = opening === 0 ? [] : [['', STATEMENT_FILE.opening, '', '', '', decimal(opening)]];
  const rows = [
    columns,
    ...first,
    ...lines.map(lineRow),
    ['', STATEMENT_FILE.total, '', '', '', decimal(total)],
    [],
    [STATEMENT_FILE.aging, currency],
    ...AGE_BANDS.map((age) => [AGING[age], decimal(aging[age])]),
  ];
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
