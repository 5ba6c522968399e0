/** What a judgment comes to on a day, as a letter about it tells it. */
import type { AccountLine } from '#domain/account-lines.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { accountStatement } from '#planner/papers/account-statement.ts';

export interface JudgmentAccount {
  readonly on: PlainDate;
  /** What the court set, its costs included. */
  readonly sum: Cents;
  /** Of that, costs; absent where none are known apart. */
  readonly costs?: Cents | undefined;
  /** What was paid, went back or was let go since, by date. */
  readonly lines: readonly AccountLine[];
  readonly left: Cents;
}

/** What changes a judgment: an invoice of after it is a debt of its own. */
const CHANGES: ReadonlySet<AccountLine['kind']> = new Set([
  'payment',
  'returned',
  'credit',
  'let-go',
  'cost',
]);

/** The last judgment of a case whose sum is known; undefined where there is none. */
export function judgmentAccount(
  file: Case,
  law: Law,
  today: PlainDate,
): JudgmentAccount | undefined {
  const { court } = accountStatement(file, law, today);
  if (!court) return undefined;
  const { on, sum, costs } = court;
  const lines = court.lines.filter(({ kind }) => CHANGES.has(kind));
  const left = lines.reduce((rest, { amount }) => rest + amount, sum);
  return { on, sum, costs, lines, left: Math.max(0, left) };
}
