/**
 * `npm run schema`: writes the JSON Schema of the case file to `public/case.schema.json`; `--print`
 * shows it instead.
 */
import { writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { caseFileSchema } from '#planner/case-file/case-schema.ts';

const target = fileURLToPath(new URL('../../public/case.schema.json', import.meta.url));
const text = `${JSON.stringify(caseFileSchema(), null, 2)}\n`;

if (argv.includes('--print')) stdout.write(text);
else {
  writeFileSync(target, text);
  stdout.write(`public/case.schema.json: ${text.length} characters\n`);
}
