/** The sum of a claim, and the rules it follows, for the papers of a case. */
import { decimal } from '#domain/money.ts';
import { showMoney } from '#islands/planner/papers/show.ts';
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
