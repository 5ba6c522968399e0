/** The account of a case on paper and in a table for a spreadsheet: one place, for all papers. */
import type { Case } from '#domain/case.ts';
import { entryDate } from '#domain/case.ts';
import { decimal } from '#domain/money.ts';
import type { Sheet } from '#islands/planner/papers/csv-file.ts';
import { showDate, showMoney } from '#islands/planner/papers/show.ts';
import { COURT_FILE as WORDS } from '#islands/planner/words/court-file.ts';
import { RECAP } from '#islands/planner/words/recap.ts';
import type { CourtFile } from '#planner/papers/court-file.ts';
import type { Block, Column } from '#planner/papers/document.ts';
import type { RecapSum } from '#planner/papers/recap.ts';

const column = (label: string, align: Column['align'] = 'start'): Column => ({ label, align });

/** The lines that make the balance, in cents: what comes off is less than nothing. */
function sumLines(sum: RecapSum): readonly (readonly [label: string, cents: number])[] {
  const { lines } = RECAP;
  const all = [
    [lines.invoices, sum.invoices],
    [lines.fees, sum.fees],
    [lines.interest, sum.interest],
    [lines.paid, 0 - sum.paid],
    [lines.credited, 0 - sum.credited],
    [lines.overpaid, sum.overpaid],
  ] as const;
  return all.filter(([, cents], at) => at === 0 || cents !== 0);
}

/** How the sum adds up: each line, and the balance under a double rule. */
export function sumTable({ recap: { sum } }: CourtFile, currency: string): Block {
  const money = (cents: number) => showMoney(decimal(cents), currency);
  return {
    kind: 'table',
    table: {
      columns: [column(WORDS.line), column(WORDS.amount, 'end')],
      rows: sumLines(sum).map(([label, cents]) => [label, money(cents)]),
      total: [RECAP.lines.balance, money(sum.balance)],
    },
  };
}

/** How interest runs, and where payments go, in sentences. */
export function interestWords({ recap: { basis, rates } }: CourtFile): string {
  const used = basis !== 'none' && rates.length === 0 ? 'none' : basis;
  return RECAP.interest[used](rates.map((rate) => `${rate}%`).join(', '));
}

/** Invoices of the answers and of the log, as they were sent. */
const invoicesOf = (file: Case, { events }: CourtFile) => [
  ...file.answers.debt.invoices,
  ...events.flatMap(({ entry }) => (entry.type === 'invoice' ? [entry] : [])),
];

/** The account: invoices, what was paid, how it adds up, and by which rules. */
export function accountBlocks(file: Case, court: CourtFile): readonly Block[] {
  const { currency } = file.answers.debt;
  const money = (amount: string) => showMoney(amount, currency);
  const { sum } = court.recap;
  const paid = court.events.flatMap(({ entry }) =>
    entry.type === 'payment' || entry.type === 'payment-returned' ? [entry] : [],
  );
  const amounts = new Map(
    paid.flatMap((each) => ('amount' in each ? [[each.id, each.amount]] : [])),
  );
  const invoices = invoicesOf(file, court);
  const paidRow = (entry: (typeof paid)[number]): readonly string[] =>
    entry.type === 'payment'
      ? [showDate(entryDate(entry)), entry.method ?? '', money(entry.amount)]
      : [showDate(entryDate(entry)), WORDS.cameBack, money(`-${amounts.get(entry.of) ?? '0'}`)];
  return [
    {
      kind: 'table',
      table: {
        caption: WORDS.invoicesOf,
        columns: [
          column(WORDS.invoice),
          column(WORDS.what),
          column(WORDS.dated),
          column(WORDS.due),
          column(WORDS.amount, 'end'),
        ],
        rows: invoices.map(({ number, what = '', issuedOn, dueOn, amount }, at) => [
          number ?? WORDS.number(at),
          what,
          issuedOn ? showDate(issuedOn) : '',
          showDate(dueOn),
          money(amount),
        ]),
        total: [WORDS.inAll, '', '', '', money(decimal(sum.invoices))],
      },
    },
    ...(paid.length > 0
      ? [
          {
            kind: 'table',
            table: {
              caption: WORDS.paidOf,
              columns: [column(WORDS.day), column(WORDS.how), column(WORDS.amount, 'end')],
              rows: paid.map(paidRow),
              total: [WORDS.inAll, '', money(decimal(sum.paid))],
            },
          } satisfies Block,
        ]
      : []),
    { kind: 'heading', level: 3, text: WORDS.howItAddsUp },
    sumTable(court, currency),
    { kind: 'paragraph', text: `${interestWords(court)} ${RECAP.rule}` },
  ];
}

/** The account for a spreadsheet: days as `2026-03-05`, amounts as plain numbers. */
export function accountSheet(file: Case, court: CourtFile): Sheet {
  const { currency } = file.answers.debt;
  const { events, asOf, recap } = court;
  return {
    heads: [WORDS.line, WORDS.day, WORDS.invoice, WORDS.what, WORDS.amount, WORDS.currency],
    rows: [
      ...invoicesOf(file, court).map((each, at) => [
        WORDS.invoice,
        each.issuedOn ?? each.dueOn,
        each.number ?? WORDS.number(at),
        each.what ?? '',
        each.amount,
        currency,
      ]),
      ...events.flatMap(({ entry }) =>
        entry.type === 'payment'
          ? [
              [
                WORDS.paidOf,
                entryDate(entry),
                entry.invoice ?? '',
                entry.method ?? '',
                `-${entry.amount}`,
                currency,
              ],
            ]
          : [],
      ),
      ...sumLines(recap.sum).map(([label, cents]) => [
        WORDS.sumOf(label),
        asOf,
        '',
        '',
        decimal(cents),
        currency,
      ]),
      [RECAP.lines.balance, asOf, '', '', decimal(recap.sum.balance), currency],
    ],
  };
}
