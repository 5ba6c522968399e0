/**
 * `npm run plan -- --lines`: many cases and days in one process, a line in and a line out, in
 * order.
 *
 * In: `{"case": …, "today": "YYYY-MM-DD"}`; the case as in a case file of any schema that this site
 * reads. Other fields are left alone, so that a line may carry a name. Out: the plan, or `{"error":
 * "field: message"}`: also for an empty line, so that line n answers line n. One line is held at a
 * time.
 */
import { z } from 'astro/zod';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
import { lawOn } from '#domain/law-on.ts';
import type { Law } from '#domain/law.ts';
import { MOST_TEXT, readCaseValue } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';

/** The longest case file, and what stands around it. */
const MOST_LINE = MOST_TEXT + 1_000;

const LINE = z.object(
  {
    case: z.unknown().optional(),
    today: z.custom<PlainDate>(
      (value) => typeof value === 'string' && isPlainDate(value),
      'must be a calendar date such as 2026-03-05',
    ),
  },
  'must be an object with a case and a day: {"case": …, "today": "2026-03-05"}',
);

/** A line of the input without its end; undefined where it is longer than any case file. */
type Line = string | undefined;

/**
 * Text that comes in pieces, as lines. Only a line feed ends one: JSON may hold the other
 * separators in its strings. What a last line feed ends is no line more.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let held = '';
  let long = false;
  const take = (end: string): Line => {
    const line = long || held.length + end.length > MOST_LINE ? undefined : held + end;
    [held, long] = ['', false];
    return line?.replace(/\r$/, '');
  };
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) yield take(part);
    long ||= held.length + rest.length > MOST_LINE;
    held = long ? '' : held + rest;
  }
  if (long || held !== '') yield take('');
}

const errorOf = (field: string, message: string) => ({ error: `${field}: ${message}` });

/** The plan that a line asks for, or what is wrong with the line. */
function answerTo(line: Line, law: Law): object {
  if (line === undefined)
    return errorOf('line', `is longer than ${MOST_TEXT / 1_000_000} MB; no case file is`);
  if (line.trim() === '') return errorOf('line', 'is empty');
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return errorOf('line', 'is not JSON');
  }
  const read = LINE.safeParse(parsed);
  if (!read.success) {
    const [issue] = read.error.issues;
    return errorOf(String(issue?.path[0] ?? 'line'), issue?.message ?? 'cannot be read');
  }
  const reading = readCaseValue(read.data.case);
  if (!reading.ok) {
    const { field, message } = reading.problem;
    return errorOf(field === 'file' ? 'case' : field, message);
  }
  const { today } = read.data;
  return plan(reading.case, lawOn(law, today), today);
}

/** The answer to each line, as a line of JSON that no reader of lines breaks in two. */
export async function* answersTo(lines: AsyncIterable<Line>, law: Law): AsyncGenerator<string> {
  for await (const line of lines) {
    const text = JSON.stringify(answerTo(line, law));
    yield `${text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
  }
}
