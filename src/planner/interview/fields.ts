/**
 * What is asked for, as data: the interview, the log and the tools describe their fields so, and
 * one engine (`islands/form`) reads and shows them. Words are apart, in `content/` or with the
 * tool.
 */
import type { PlainDate } from '#domain/dates.ts';

/**
 * Shown while each field named here holds one of these texts: conditions are data, so that they can
 * be checked.
 */
export type When = Readonly<Record<string, readonly string[]>>;

interface Base {
  /** Name in the form; in the interview also the path of the answer, such as `debtor.kind`. */
  readonly name: string;
  /** May be left empty. */
  readonly optional?: true;
  /** Has "not sure" as an answer of its own. */
  readonly unsure?: true;
  readonly when?: When;
  /** A detail, a fold away: a log entry takes ten seconds on a phone. */
  readonly more?: true;
  /** Not shown: kept as it is, while the rest is changed. */
  readonly kept?: true;
}
/** One of a few. */
export interface ChoiceField extends Base {
  readonly kind: 'choice';
  readonly options: readonly string[];
  /**
   * A long list that is not what an owner just heard: it takes less of a small screen when folded.
   */
  readonly folded?: true;
  /** A choice that the address of the form can make; without one, nothing is chosen yet. */
  readonly preset?: true;
}
/** Any of a few. */
export interface ChoicesField extends Base {
  readonly kind: 'choices';
  readonly options: readonly string[];
}
/** Yes, or left alone. */
export interface CheckField extends Base {
  readonly kind: 'check';
}
/**
 * A place that the law bundle knows, or a time zone of one: what can be chosen comes with the law.
 */
export interface LawField extends Base {
  readonly kind: 'place' | 'zone';
}
/**
 * An invoice of the case by its number, or a payment by the id of its entry: what can be chosen
 * comes with the case.
 */
export interface CaseField extends Base {
  readonly kind: 'invoice' | 'payment';
}
/** An amount, as a decimal string; more than nothing unless `zero` says otherwise. */
export interface MoneyField extends Base {
  readonly kind: 'money';
  readonly zero?: true;
}
export interface DateField extends Base {
  readonly kind: 'date';
  /** It has happened, or it is still to come; today is both. */
  readonly side?: 'past' | 'ahead';
  /** Without its year it is the nearest such day: the field says back which day it understood. */
  readonly near?: true;
  /** One of the days ahead that people name rather than look up: tomorrow, Friday. */
  readonly quick?: true;
}
/** A percentage without its sign, as a decimal string. */
export interface PercentField extends Base {
  readonly kind: 'percent';
  /** Most, where it is a share: 100. */
  readonly most?: number;
  /** Decimals that are kept; without a word on it, four. */
  readonly decimals?: number;
}
/** A whole number. */
export interface CountField extends Base {
  readonly kind: 'count';
  readonly least?: number;
  readonly most: number;
}
/** A line of text, or several. */
export interface TextField extends Base {
  readonly kind: 'text' | 'lines';
  /** Most characters that are kept. */
  readonly most: number;
  /** A few characters: a number, a label. */
  readonly short?: true;
}
/** The same few fields over and over: invoices, instalments. */
export interface RowsField extends Base {
  readonly kind: 'rows';
  readonly fields: readonly CellField[];
  readonly least: number;
  readonly most: number;
}
/** A field that can stand in a row. */
export type CellField =
  | ChoiceField
  | ChoicesField
  | CheckField
  | LawField
  | CaseField
  | MoneyField
  | DateField
  | PercentField
  | CountField
  | TextField;
export type Field = CellField | RowsField;
export type FieldKind = Field['kind'];

/** What each kind of field is read to. */
export interface FieldValues {
  readonly choice: string;
  readonly choices: readonly string[];
  readonly check: true;
  readonly place: string;
  readonly zone: string;
  readonly invoice: string;
  readonly payment: string;
  readonly money: string;
  readonly date: PlainDate;
  readonly percent: string;
  readonly count: number;
  readonly text: string;
  readonly lines: string;
  readonly rows: readonly Given[];
}
export type CellValue = FieldValues[Exclude<FieldKind, 'rows'>];
export type FieldValue = FieldValues[FieldKind];
/** What was given in a form, by the name of its field; absent where it was left empty. */
export interface Given {
  readonly [name: string]: FieldValue | undefined;
}

/** The value of one field: a choice is one of its options, a row holds the values of its cells. */
export type ValueOf<F extends Field> = F extends {
  readonly kind: 'choice';
  readonly options: readonly (infer Option)[];
}
  ? Option
  : F extends { readonly kind: 'choices'; readonly options: readonly (infer Option)[] }
    ? readonly Option[]
    : F extends { readonly kind: 'rows'; readonly fields: infer Cells extends readonly Field[] }
      ? readonly GivenOf<Cells>[]
      : FieldValues[F['kind']];

type Absent<F extends Field> = F extends
  { readonly optional: true } | { readonly unsure: true } | { readonly when: When }
  ? undefined
  : never;

/** What a form of these fields gives: absent where a field is optional or not always asked. */
export type GivenOf<Fields extends readonly Field[]> = {
  readonly [F in Fields[number] as F['name']]: ValueOf<F> | Absent<F>;
};

/** A choice between options. */
export const choice = <const Name extends string, const Option extends string>(
  name: Name,
  options: readonly Option[],
) => ({ name, kind: 'choice', options }) as const;

/** Whether a field is asked, with what is typed in the others. */
export const isAsked = ({ when = {} }: Field, typed: Readonly<Record<string, string>>): boolean =>
  Object.entries(when).every(([name, texts]) => texts.includes(typed[name] ?? ''));

/** Whether a value is that of rows. */
export const isRows = (value: unknown): value is readonly Given[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);

const isCell = (value: unknown): value is string => typeof value === 'string';

/** Whether an answer can stand in a field: text, a number, yes, or a list of texts or of rows. */
export function isFieldValue(value: unknown): value is FieldValue {
  if (Array.isArray(value)) return value.every(isCell) || isRows(value);
  return typeof value === 'string' || typeof value === 'number' || value === true;
}
