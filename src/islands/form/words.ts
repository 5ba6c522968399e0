/** Words of fields, and what is said where a field cannot be read. */
import type { Choice } from '#islands/form/types.ts';
import type { Field } from '#planner/interview/fields.ts';

export type ProblemKind =
  'empty' | 'wrong' | 'zero' | 'past' | 'before' | 'future' | 'long' | 'either';
/** Why a text is no answer. */
export interface FieldProblem {
  readonly kind: ProblemKind;
  /** Two readings of an amount: the reader chooses one. */
  readonly either?: readonly [string, string];
}

/** Words of one field. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The label is the heading of the screen already. */
  readonly hideLabel?: boolean;
  /** What to say for a problem, where the usual words do not do. */
  readonly errors?: Readonly<Partial<Record<ProblemKind, string>>>;
  /** Label of each option by its value. */
  readonly options?: Readonly<Record<string, Omit<Choice, 'value'>>> | undefined;
  /** Choices that come with the law or the case, in groups. */
  readonly groups?: readonly { readonly label: string; readonly choices: readonly Choice[] }[];
  /** What stands in a list before something is chosen. */
  readonly choose?: string;
  /** The answer "not sure". */
  readonly unsure?: string;
  /** The answer "none of these". */
  readonly none?: string;
  /** Words of the fields of each row, by their name. */
  readonly cells?: Readonly<Record<string, FieldWords>>;
  readonly rows?: RowsWords;
}
/** Words around rows: the heading of each, and the buttons that add one and take one out. */
export interface RowsWords {
  readonly title: (index: number) => string;
  readonly add: string;
  readonly remove: (index: number) => string;
}

export const FORM = {
  either: (typed: string) => `${typed} can be read in two ways. Choose the amount you mean`,
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
  month: 'Month',
  day: 'Day',
  year: 'Year',
  quickDates: 'Quick dates',
  quick: {
    today: 'Today',
    tomorrow: 'Tomorrow',
    week: 'In 7 days',
    fortnight: 'In 14 days',
    month: 'In a month',
    friday: 'Friday',
  },
} as const;

/** What to type into a field of this kind. */
function wanted(field: Field, label: string): string {
  switch (field.kind) {
    case 'money':
      return FORM.money;
    case 'date':
      return FORM.date;
    case 'percent':
      return FORM.percent;
    case 'count':
      return FORM.count(field.least ?? 0, field.most);
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
      return FORM.enter(label);
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
      return FORM[kind];
  }
}
