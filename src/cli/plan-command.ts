/** What `npm run plan` answers: one file read and planned, or many lines. The process stays out. */
import { readFileSync, statSync } from 'node:fs';
import { readArgs, type PlanRequest } from '#cli/plan-args.ts';
import { planInWords } from '#cli/plan-in-words.ts';
import type { PlainDate } from '#domain/dates.ts';
import { lawOn } from '#domain/law-on.ts';
import type { Law } from '#domain/law.ts';
import { MOST_TEXT, readCaseFile } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';

/** How a command ends: what it prints, and its exit code. */
export interface Printed {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

/** What the command asks of the machine, each only once it needs it. */
export interface Around {
  readonly law: () => Law;
  /** The date here. */
  readonly today: () => PlainDate;
}

/** One line on stderr, whatever the message holds. */
const refused = (message: string): Printed => ({
  code: 2,
  out: '',
  err: `${message.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}\n`,
});

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; message: string };

function readText(path: string): Text {
  try {
    if (statSync(path).size > MOST_TEXT * 4)
      return {
        ok: false,
        message: `file: is larger than ${MOST_TEXT / 1_000_000} MB; a case file of this site never is`,
      };
    return { ok: true, text: readFileSync(path, 'utf8') };
  } catch {
    return { ok: false, message: `file: cannot be read: ${path}` };
  }
}

function planFile(
  { path, json, today }: Extract<PlanRequest, { kind: 'file' }>,
  around: Around,
): Printed {
  const read = readText(path);
  if (!read.ok) return refused(read.message);
  const reading = readCaseFile(read.text);
  if (!reading.ok) return refused(`${reading.problem.field}: ${reading.problem.message}`);
  const day = today ?? around.today();
  const law = lawOn(around.law(), day);
  const made = plan(reading.case, law, day);
  const out = json ? `${JSON.stringify(made, null, 2)}\n` : planInWords(reading.case, made, law);
  return { code: 0, out, err: '' };
}

/**
 * The answer to these arguments; `lines` where cases are to be read from standard input.
 * @param args what stands after the name of the command
 */
export function planCommand(args: readonly string[], around: Around): Printed | 'lines' {
  const asked = readArgs(args);
  switch (asked.kind) {
    case 'wrong':
      return refused(asked.message);
    case 'lines':
      return 'lines';
    case 'file':
      return planFile(asked, around);
  }
}
