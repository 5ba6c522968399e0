/** All statements in one archive. Fetched, with the library that packs it, when it is asked for. */
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { inMannerOf } from '#islands/planner/accounts/in-manner.ts';
import { inPieces } from '#islands/planner/accounts/in-pieces.ts';
import {
  fileNameOf,
  mailOf,
  tableOf,
  type Filled,
  type OneStatement,
} from '#islands/planner/accounts/statements.ts';
import { statementCsv } from '#islands/planner/papers/statement-csv.ts';
import { zipFile } from '#islands/planner/papers/zip-file.ts';

/** The bytes of the archive: each statement as text to mail and as a table. */
export async function statementArchive(
  statements: readonly OneStatement[],
  filled: Filled,
  law: Law,
  today: PlainDate,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await inPieces(
    statements,
    (one, at) => {
      const name = fileNameOf(one.file.title, at, statements.length);
      const table = inMannerOf(one.locale, () => statementCsv(tableOf(one.file, law, today)));
      const text = `${mailOf(one, filled).replace(/\r?\n/g, '\r\n')}\r\n`;
      return [
        { name: `${name}.txt`, content: text },
        { name: `${name}.csv`, content: table },
      ];
    },
    () => false,
  );
  return zipFile((packed ?? []).flat(), Date.parse(`${today}T12:00:00Z`));
}
