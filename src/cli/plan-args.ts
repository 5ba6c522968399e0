/** What `npm run plan` was asked for, read from its arguments. */
import { parseArgs } from 'node:util';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';

export const USAGE =
  'usage: npm run plan -- FILE.json [--today YYYY-MM-DD] [--json], or npm run plan -- --lines';

export type PlanRequest =
  /** One file, for a day: today's where none is given. */
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly json: boolean;
      readonly today: PlainDate | undefined;
    }
  /** Many cases from standard input. */
  | { readonly kind: 'lines' }
  /** In one line: what is wrong with the arguments. */
  | { readonly kind: 'wrong'; readonly message: string };

const OPTIONS = {
  today: { type: 'string' },
  json: { type: 'boolean' },
  lines: { type: 'boolean' },
} as const;

const wrong = (message: string): PlanRequest => ({ kind: 'wrong', message });

/**
 * The arguments after the name of the command, read.
 * @example readArgs(['case.json', '--json'])
 * // => { kind: 'file', path: 'case.json', json: true, today: undefined }
 */
export function readArgs(args: readonly string[]): PlanRequest {
  // Not strict: the messages of strict mode are long and do not name the option first.
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(OPTIONS, name));
  if (unknown) return wrong(`${unknown.length > 1 ? '--' : '-'}${unknown}: is no option; ${USAGE}`);
  const { today, json = false, lines = false } = values;
  if (typeof json !== 'boolean') return wrong(`--json: takes no value; ${USAGE}`);
  if (typeof lines !== 'boolean') return wrong(`--lines: takes no value; ${USAGE}`);
  if (lines && (positionals.length > 0 || today !== undefined))
    return wrong(`--lines: reads cases and their days from standard input alone; ${USAGE}`);
  if (lines) return { kind: 'lines' };
  if (today !== undefined && (typeof today !== 'string' || !isPlainDate(today)))
    return wrong(`--today: must be a calendar date such as 2026-03-05; ${USAGE}`);
  const [path, ...more] = positionals;
  if (path === undefined) return wrong(USAGE);
  if (more.length > 0) return wrong(`file: one at a time, got ${positionals.length}; ${USAGE}`);
  return { kind: 'file', path, json, today };
}
