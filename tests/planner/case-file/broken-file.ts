/** A case file to break, and what is told about it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCaseFile, type Problem, type Reading } from '#planner/case-file/case-file.ts';

export type Json = Record<string, unknown>;
export const cafe = readFileSync(
  fileURLToPath(new URL('../../cases/cafe.json', import.meta.url)),
  'utf8',
);
export const base = (): Json & {
  answers: Json & { debt: Json & { invoices: Json[] }; debtor: Json };
  log: unknown[];
} => JSON.parse(cafe) as never;

export function problemOf(reading: Reading<object>): Problem {
  if (reading.ok) throw new Error('expected a problem, the file was read');
  return reading.problem;
}
export const refused = (value: unknown) => problemOf(readCaseFile(JSON.stringify(value)));
export const withEntry = (entry: unknown) => ({ ...base(), log: [entry] });
export const withInvoice = (change: Json) => {
  const file = base();
  Object.assign(file.answers.debt.invoices[0]!, change);
  return file;
};

const ONE_LINE = /^[^\p{Cc}\u2028\u2029]+$/u;
/** Either a case, or a problem in one line each; never an exception. */
export function isDecent(reading: Reading<object>): boolean {
  return (
    reading.ok ||
    (ONE_LINE.test(reading.problem.field) &&
      ONE_LINE.test(reading.problem.message) &&
      reading.problem.field.length < 300 &&
      reading.problem.message.length < 400)
  );
}
