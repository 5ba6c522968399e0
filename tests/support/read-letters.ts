/**
 * `node tests/support/read-letters.ts FOLDER`: the text of every letter and script that may go out,
 * for each kind of case, a file each; and all that they say, each sentence once, in `said.txt`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeOfCase } from '#domain/case-country.ts';
import { writeIn } from '#islands/shared/format.ts';
import { READ_ON, SITUATIONS } from './letter-cases.ts';
import { COMBINATIONS, lettersThatGo } from './letters-that-go.ts';
import { law } from './law.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected a folder to write to, got none');

/** A sentence without its sums and days: the same words are read once. */
const kindOf = (part: string): string =>
  part
    .replace(/\b([A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})\b/g, 'DAY')
    .replace(/[−$£][\d.,]*\d/g, 'SUM');

const said = new Map<string, Map<string, string>>();
let count = 0;
for (const [combination, file] of COMBINATIONS) {
  for (const [situation, happened] of Object.entries(SITUATIONS)) {
    writeIn(localeOfCase(law, file.answers));
    for (const { id, text, stage } of lettersThatGo(file, happened, READ_ON)) {
      const at = join(folder, id);
      mkdirSync(at, { recursive: true });
      writeFileSync(join(at, `${combination}, ${situation}.txt`), `[${stage}]\n${text}\n`);
      count += 1;
      const ofLetter = said.get(id) ?? new Map<string, string>();
      for (const part of text.split('\n\n'))
        if (!ofLetter.has(kindOf(part)))
          ofLetter.set(kindOf(part), `${part}\n    (${combination}, ${situation})`);
      said.set(id, ofLetter);
    }
  }
}
const lines = [...said]
  .toSorted()
  .map(([id, parts]) => `=== ${id}\n${[...parts.values()].join('\n\n')}`);
writeFileSync(join(folder, 'said.txt'), lines.join('\n\n'));
process.stdout.write(`${count} letters of ${said.size} kinds in ${folder}\n`);
