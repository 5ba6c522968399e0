/**
 * What is said where a field cannot be read, in the words of whole forms; a tool of a guide has its
 * own.
 */
import { FORM, type FieldProblem, type FieldWords } from '#islands/form/words.ts';
import type { Field } from '#planner/interview/fields.ts';

export const PROBLEM = {
  money: 'Enter an amount, such as 1,250.00',
  date: 'Enter a real date, with month, day and year',
  percent: 'Enter a percentage, such as 18 or 1.5',
  count: (least: number, most: number) => `Enter a number from ${least} to ${most}`,
  enter: (label: string) => `Answer this: ${label}`,
  zero: 'The amount must be more than zero',
  future: 'The date must be today or in the past',
  past: 'The date must be today or later',
  before: 'The date must not be before the day it happened',
  long: 'This is too long. Shorten it',
} as const;

/** What to type into a field of this kind. */
function wanted(field: Field, label: string): string {
  switch (field.kind) {
    case 'money':
      return PROBLEM.money;
    case 'date':
      return PROBLEM.date;
    case 'percent':
      return PROBLEM.percent;
    case 'count':
      return PROBLEM.count(field.least ?? 0, field.most);
    case 'choice':
    case 'choices':
    case 'check':
    case 'place':
    case 'zone':
    case 'invoice':
    case 'payment':
    case 'text':
    case 'lines':
    case 'rows':
      return PROBLEM.enter(label);
  }
}

/** What to say about a problem with a field. */
export function problemWords(
  { kind }: FieldProblem,
  field: Field,
  { label, errors = {} }: FieldWords,
  typed: string,
): string {
  const own = errors[kind];
  if (own !== undefined) return own;
  switch (kind) {
    case 'empty':
    case 'wrong':
      return wanted(field, label);
    case 'either':
      return FORM.either(typed.trim());
    case 'zero':
    case 'past':
    case 'before':
    case 'future':
    case 'long':
      return PROBLEM[kind];
  }
}
