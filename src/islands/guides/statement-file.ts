/** Saves a statement as a table. It loads when somebody presses the button, with what it needs. */
import { download } from '#islands/planner/backup/files.ts';
import { statementCsv, type StatementTable } from '#islands/planner/papers/statement-csv.ts';

/** Hands the table of a statement to the browser as `statement.csv`. */
export const saveStatement = (table: StatementTable): void =>
  download('statement.csv', statementCsv(table), 'text/csv');
