/** The list of accounts as a table for a spreadsheet: ISO dates and plain numbers. */
import { AGE_BANDS } from '#domain/aging.ts';
import type { Law } from '#domain/law.ts';
import { decimal } from '#domain/money.ts';
import { csvText } from '#islands/planner/papers/csv-file.ts';
import { LIST_FILE } from '#islands/planner/words/accounts.ts';
import { STAGE_NAMES } from '#islands/planner/words/plan.ts';
import type { AgedAccount } from '#planner/cases/accounts.ts';

/** The text of the file, a row for each account, in the order in which they come. */
export const accountsCsv = (
  accounts: readonly AgedAccount[],
  { steps }: Pick<Law, 'steps'>,
): string =>
  csvText({
    heads: LIST_FILE.columns,
    rows: accounts.map(
      ({
        title,
        customer,
        currency,
        aging,
        total,
        daysLate,
        oldestDueOn,
        stage,
        next,
        isStopped,
      }) => [
        title,
        customer,
        currency,
        ...AGE_BANDS.map((band) => decimal(aging[band])),
        decimal(total),
        String(daysLate),
        oldestDueOn ?? '',
        STAGE_NAMES[stage],
        next ? (steps[next.id]?.title ?? next.id) : '',
        next && !isStopped ? next.on : '',
        next?.since ?? '',
      ],
    ),
  });
