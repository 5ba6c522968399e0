/**
 * One reader for each kind of field: from what was typed to a value, or to what is wrong with it.
 */
import type { DateOrder } from '#domain/country.ts';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
import { readDate, typedDate } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import { NONE, UNSURE } from '#islands/form/types.ts';
import type { FieldProblem } from '#islands/form/words.ts';
import type {
  CellField,
  CellValue,
  CountField,
  DateField,
  MoneyField,
  PercentField,
  TextField,
} from '#planner/interview/fields.ts';

/** What reading needs to know beside the text. */
export interface ReadContext {
  readonly today: PlainDate;
  readonly order?: DateOrder;
  /** The day it happened, from which a day ahead is ahead; today, where nothing else is said. */
  readonly since?: PlainDate;
}
/** A value (absent where "not sure" is the answer), or what is wrong. */
export type FieldReading<T> =
  { readonly value: T | undefined } | { readonly problem: FieldProblem };

const wrong = (kind: FieldProblem['kind']): { readonly problem: FieldProblem } => ({
  problem: { kind },
});

/** One of the options. */
export function readChoice(typed: string, options: readonly string[]): FieldReading<string> {
  if (typed === '') return wrong('empty');
  return options.includes(typed) ? { value: typed } : wrong('wrong');
}

/** Any of the options, kept as one text with commas. */
export function readChoices(
  typed: string,
  options: readonly string[],
): FieldReading<readonly string[]> {
  if (typed === '') return wrong('empty');
  const chosen = typed === NONE ? [] : typed.split(',');
  return chosen.every((each) => options.includes(each)) ? { value: chosen } : wrong('wrong');
}

/** An amount as a decimal string, more than nothing unless `zero` says otherwise. */
export function readAmount(
  typed: string,
  { zero }: Pick<MoneyField, 'zero'> = {},
): FieldReading<string> {
  const read = readMoney(typed);
  if (read.kind === 'either') return { problem: { kind: 'either', either: read.amounts } };
  if (read.kind !== 'amount') return wrong(read.kind);
  return Number(read.amount) === 0 && !zero ? wrong('zero') : { value: read.amount };
}

/** A calendar date, on its side of today where it has one. */
export function readDay(
  typed: string,
  { side }: Pick<DateField, 'side'>,
  { today, order = 'month-first', since = today }: ReadContext,
): FieldReading<PlainDate> {
  const read = readDate(typed, { order, today, side });
  if (read.kind !== 'date') return wrong(read.kind);
  if (side === 'past' && read.date > today) return wrong('future');
  if (side === 'ahead' && read.date < since) return wrong(since < today ? 'before' : 'past');
  return { value: read.date };
}

/**
 * A percentage without its sign, in its shortest form.
 * @example readPercent('12,50 %') // => { value: '12.5' }
 */
export function readPercent(
  typed: string,
  { most, decimals = 4 }: Pick<PercentField, 'most' | 'decimals'> = {},
): FieldReading<string> {
  const number = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (number === '') return wrong('empty');
  const [, whole = '', part = ''] = /^(\d{1,3})(?:\.(\d+))?$/.exec(number) ?? [];
  if (whole === '' || part.length > decimals) return wrong('wrong');
  const value = Number(number);
  return most !== undefined && value > most ? wrong('wrong') : { value: String(value) };
}

/** A whole number between two others. */
export function readCount(
  typed: string,
  { least = 0, most }: Pick<CountField, 'least' | 'most'>,
): FieldReading<number> {
  const text = typed.trim();
  if (text === '') return wrong('empty');
  const value = Number(text);
  return /^\d{1,6}$/.test(text) && value >= least && value <= most ? { value } : wrong('wrong');
}

/** Text without the blanks around it. */
export function readWords(typed: string, { most }: Pick<TextField, 'most'>): FieldReading<string> {
  const text = typed.trim();
  if (text === '') return wrong('empty');
  return text.length > most ? wrong('long') : { value: text };
}

function readKind(field: CellField, typed: string, context: ReadContext): FieldReading<CellValue> {
  switch (field.kind) {
    case 'choice':
      return readChoice(typed, field.options);
    case 'choices':
      return readChoices(typed, field.options);
    case 'check':
      return typed === '' ? wrong('empty') : { value: true };
    case 'place':
    case 'zone':
    case 'invoice':
    case 'payment':
      return typed === '' ? wrong('empty') : { value: typed };
    case 'money':
      return readAmount(typed, field);
    case 'date':
      return readDay(typed, field, context);
    case 'percent':
      return readPercent(typed, field);
    case 'count':
      return readCount(typed, field);
    case 'text':
    case 'lines':
      return readWords(typed, field);
  }
}

/**
 * What one field was given; nothing where it may be left empty, or where "not sure" is an answer.
 */
export function readField(
  field: CellField,
  typed: string,
  context: ReadContext,
): FieldReading<CellValue> {
  if (typed === UNSURE && (field.unsure || field.optional)) return { value: undefined };
  const read = readKind(field, typed, context);
  const empty = 'problem' in read && read.problem.kind === 'empty';
  return empty && field.optional ? { value: undefined } : read;
}

/** A value as the inputs of its field keep it: reading that gives the value back. */
export function typedValue(field: CellField, value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (value === true) return 'yes';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join(',') || NONE;
  return field.kind === 'date' && isPlainDate(text) ? typedDate(text) : text;
}
