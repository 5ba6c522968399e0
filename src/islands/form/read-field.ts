/** One reader for each kind of field of a whole form, and what was typed for a value. */
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
import { readDate, typedDate } from '#islands/form/read-date.ts';
import {
  readAmount,
  readChoice,
  readCount,
  readPercent,
  wrong,
  type FieldReading,
  type ReadContext,
} from '#islands/form/readers.ts';
import { NONE, UNSURE } from '#islands/form/types.ts';
import type { CellField, CellValue, DateField, TextField } from '#planner/interview/fields.ts';

/** Any of the options, kept as one text with commas. */
export function readChoices(
  typed: string,
  options: readonly string[],
): FieldReading<readonly string[]> {
  if (typed === '') return wrong('empty');
  const chosen = typed === NONE ? [] : typed.split(',');
  return chosen.every((each) => options.includes(each)) ? { value: chosen } : wrong('wrong');
}

/** A calendar date, on its side of today where it has one. */
export function readDay(
  typed: string,
  { side, near }: Pick<DateField, 'side' | 'near'>,
  { today, order = 'month-first', since = today }: ReadContext,
): FieldReading<PlainDate> {
  const read = readDate(typed, { order, today, side: near ? 'near' : side });
  if (read.kind !== 'date') return wrong(read.kind);
  if (side === 'past' && read.date > today) return wrong('future');
  if (side === 'ahead' && read.date < since) return wrong(since < today ? 'before' : 'past');
  return { value: read.date };
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
