/**
 * `npm run plan`: the plan of a case file, or of many cases on standard input, without a browser.
 *
 * Reads, never writes a file. A bad file or bad arguments give one line on stderr that names the
 * field, and exit code 2. With `--lines` a bad line is answered in its place and the next one is
 * read: the exit code is 0 once every line was answered.
 */
import process, { argv, stderr, stdin, stdout } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { todayOfMachine } from '#cli/local-today.ts';
import { planCommand } from '#cli/plan-command.ts';
import { answersTo, linesOf } from '#cli/plan-lines.ts';
import { readLaw } from '#cli/read-content.ts';
import type { Law } from '#domain/law.ts';

const law = (): Law => readLaw(fileURLToPath(new URL('../../content', import.meta.url)));

/** Whether the reader of our output went away, as `head` does: no fault of ours. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

async function planLines(): Promise<void> {
  const bundle = law();
  stdin.setEncoding('utf8');
  try {
    await pipeline(stdin, linesOf, (lines) => answersTo(lines, bundle), stdout, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

const answer = planCommand(argv.slice(2), { law, today: todayOfMachine });
if (answer === 'lines') await planLines();
else {
  stdout.write(answer.out);
  stderr.write(answer.err);
  process.exitCode = answer.code;
}
