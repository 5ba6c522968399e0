/** Words of fields. */
import type { Choice } from '#islands/form/types.ts';

export type ProblemKind =
  'empty' | 'wrong' | 'zero' | 'past' | 'before' | 'future' | 'long' | 'either';
/** Why a text is no answer. */
export interface FieldProblem {
  readonly kind: ProblemKind;
  /** Two readings of an amount: the reader chooses one. */
  readonly either?: readonly [string, string];
}

/** A value for a field that one press puts in, and what the press is called. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** Words of one field. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly suggest?: Suggestion | undefined;
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
  halfTyped: {
    label: 'Words not saved',
    how: 'You typed something here before and did not save it.',
    putBack: 'Put it back',
    discard: 'Discard it',
  },
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
