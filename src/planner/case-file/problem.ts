/**
 * What is wrong with a value that was meant to be a case, in one line that names the field and what
 * to put there.
 */
import type * as z from 'zod/mini';

/** What is wrong with a text that was meant to be a case file: the field, and what to put there. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}
export type Reading<T> =
  ({ readonly ok: true } & T) | { readonly ok: false; readonly problem: Problem };

/** A problem is told in one line, whatever a file calls its fields. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

function pathOf(path: readonly PropertyKey[]): string {
  return (
    path
      .map((key) =>
        typeof key === 'number' ? `[${key}]` : `.${oneLine(String(key)).slice(0, 60)}`,
      )
      .join('')
      .replace(/^\./, '') || 'file'
  );
}

function kindOf(input: unknown): string {
  switch (typeof input) {
    case 'string':
      return oneLine(JSON.stringify(input));
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(input);
    case 'object':
      if (input === null) return 'null';
      return Array.isArray(input) ? 'a list' : 'a set of fields';
    default:
      return typeof input;
  }
}

function shown(input: unknown): string {
  if (input === undefined) return '; it is missing';
  const text = kindOf(input);
  return `; it is ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
}

/** The first thing that the validator found wrong with a value. */
export function problemOf(error: z.core.$ZodError, input: unknown): Problem {
  const issue = error.issues[0];
  if (!issue) return { field: 'file', message: 'cannot be read' };
  if (issue.code === 'unrecognized_keys') {
    return {
      field: pathOf([...issue.path, issue.keys[0] ?? '']),
      message: 'is not a field of a case file; take it out or check its spelling',
    };
  }
  let value: unknown = input;
  for (const key of issue.path)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined;
  return { field: pathOf(issue.path), message: `${issue.message}${shown(value)}` };
}
