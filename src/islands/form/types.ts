/**
 * What was typed, by field name: always text, so that nothing is lost or changed before it is read.
 */
export type Typed = Readonly<Record<string, string>>;

export interface Fault {
  /** Id of the input that the summary leads to. */
  readonly id: string;
  readonly message: string;
  /** Two readings of an amount: the reader chooses one. */
  readonly either?: readonly [string, string];
}
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The answer "not sure", and the answer "none of these", as inputs keep them. */
export const UNSURE = '?';
export const NONE = '-';

/** Base of the ids of a field: paths hold points, which ids in selectors do not like. */
export const inputId = (name: string): string => `f-${name.replace(/[^\w-]/g, '-')}`;
