/**
 * `npm run plan -- FILE.json [--today YYYY-MM-DD] [--json]`: the plan of a case file without a browser.
 *
 * Reads the file, never writes. Bad input gives one line on stderr that names the field, and exit code 2.
 */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
import { MOST_TEXT, readCaseFile } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';
import { readLaw } from '#cli/read-content.ts';
import { planInWords } from '#cli/plan-in-words.ts';

const USAGE = 'usage: npm run plan -- FILE.json [--today YYYY-MM-DD] [--json]';

function refuse(message: string): never {
  process.stderr.write(`${message.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}\n`);
  process.exit(2);
}

function localToday(): PlainDate {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}` as PlainDate;
}

function readText(path: string): string {
  try {
    if (statSync(path).size > MOST_TEXT * 4)
      refuse(`file: is larger than ${MOST_TEXT / 1_000_000} MB; a case file of this site never is`);
    return readFileSync(path, 'utf8');
  } catch {
    return refuse(`file: cannot be read: ${path}`);
  }
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const todayAt = args.indexOf('--today');
const given = todayAt >= 0 ? args[todayAt + 1] : undefined;
const path =
  args.find((arg, index) => !arg.startsWith('--') && index !== todayAt + 1) ??
  (todayAt >= 0 ? undefined : args.find((arg) => !arg.startsWith('--')));
if (!path) refuse(USAGE);
if (todayAt >= 0 && (given === undefined || !isPlainDate(given)))
  refuse(`--today: must be a calendar date such as 2026-03-05; ${USAGE}`);
const today = (given as PlainDate | undefined) ?? localToday();

const reading = readCaseFile(readText(path));
if (!reading.ok) refuse(`${reading.problem.field}: ${reading.problem.message}`);
const law = readLaw(fileURLToPath(new URL('../../content', import.meta.url)));
const made = plan(reading.case, law, today);
process.stdout.write(
  json ? `${JSON.stringify(made, null, 2)}\n` : planInWords(reading.case, made, law),
);
