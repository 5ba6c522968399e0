/**
 * `npm run plan`: the plan of a case file, or of many cases on standard input, without a browser.
 *
 * Reads, never writes a file. A bad file or bad arguments give one line on stderr that names the
 * field, and exit code 2. With `--lines` a bad line is answered in its place and the next one is
 * read: the exit code is 0 once every line was answered.
 */
import { readFileSync, statSync } from 'node:fs';
import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { todayOfMachine } from '#cli/local-today.ts';
import { readArgs, type PlanRequest } from '#cli/plan-args.ts';
import { planInWords } from '#cli/plan-in-words.ts';
import { answersTo, linesOf } from '#cli/plan-lines.ts';
import { readLaw } from '#cli/read-content.ts';
import type { Law } from '#domain/law.ts';
import { MOST_TEXT, readCaseFile } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';

function refuse(message: string): never {
  stderr.write(`${message.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}\n`);
  exit(2);
}

const law = (): Law => readLaw(fileURLToPath(new URL('../../content', import.meta.url)));

function readText(path: string): string {
  try {
    if (statSync(path).size > MOST_TEXT * 4)
      refuse(`file: is larger than ${MOST_TEXT / 1_000_000} MB; a case file of this site never is`);
    return readFileSync(path, 'utf8');
  } catch {
    return refuse(`file: cannot be read: ${path}`);
  }
}

function planFile({ path, json, today }: Extract<PlanRequest, { kind: 'file' }>): void {
  const reading = readCaseFile(readText(path));
  if (!reading.ok) refuse(`${reading.problem.field}: ${reading.problem.message}`);
  const bundle = law();
  const made = plan(reading.case, bundle, today ?? todayOfMachine());
  stdout.write(
    json ? `${JSON.stringify(made, null, 2)}\n` : planInWords(reading.case, made, bundle),
  );
}

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

const asked = readArgs(argv.slice(2));
if (asked.kind === 'wrong') refuse(asked.message);
if (asked.kind === 'lines') await planLines();
else planFile(asked);
