/** Reading a whole form: every field that is asked, with all that is wrong told at once. */
import { problemWords } from '#islands/form/problem-words.ts';
import { readField, typedValue } from '#islands/form/read-field.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import { cellName, rowFields, rowIndexes } from '#islands/form/row-names.ts';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import type { FieldWords } from '#islands/form/words.ts';
import {
  isAsked,
  isRows,
  type CellValue,
  type Field,
  type Given,
  type GivenOf,
  type RowsField,
} from '#planner/interview/fields.ts';

export type WordsOf = (field: Field) => FieldWords;
export interface FormReading {
  readonly given: Given;
  readonly faults: readonly Fault[];
}

function readRows(
  field: RowsField,
  typed: Typed,
  context: ReadContext,
  words: FieldWords,
): { readonly value: readonly Given[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const value = rowIndexes(field, typed).map((index) => {
    const cells = rowFields(field, index);
    const read = readFields(cells, typed, context, (cell) => {
      const own = field.fields[cells.findIndex(({ name }) => name === cell.name)]?.name ?? '';
      return words.cells?.[own] ?? { label: own };
    });
    faults.push(...read.faults);
    return Object.fromEntries(
      field.fields.map(({ name }, at) => [name, read.given[cells[at]?.name ?? '']]),
    );
  });
  return { value, faults };
}

/** What was given in a form; faults where something cannot be read. */
export function readFields(
  fields: readonly Field[],
  typed: Typed,
  context: ReadContext,
  wordsOf: WordsOf,
): FormReading {
  const given: Record<string, Given[string]> = {};
  const faults: Fault[] = [];
  for (const field of fields) {
    if (!isAsked(field, typed)) continue;
    if (field.kind === 'rows') {
      const rows = readRows(field, typed, context, wordsOf(field));
      given[field.name] = rows.value;
      faults.push(...rows.faults);
      continue;
    }
    const text = typed[field.name] ?? '';
    const read = readField(field, text, context);
    if ('value' in read) given[field.name] = read.value;
    else {
      const { either } = read.problem;
      const message = problemWords(read.problem, field, wordsOf(field), text);
      faults.push({ id: inputId(field.name), message, ...(either ? { either } : {}) });
    }
  }
  return { given, faults };
}

/**
 * As `readFields`, with the types of the fields, for a form that is filled in right; else all that
 * is wrong.
 */
export function readGiven<const Fields extends readonly Field[]>(
  fields: Fields,
  typed: Typed,
  context: ReadContext,
  wordsOf: WordsOf,
): { readonly faults: readonly Fault[] } | { readonly given: GivenOf<Fields> } {
  const { given, faults } = readFields(fields, typed, context, wordsOf);
  // The one place where values take the types of their fields: each reader gives what its kind
  // holds.
  return faults.length > 0 ? { faults } : { given: given as GivenOf<Fields> };
}

/** What was given, as the inputs keep it: reading that gives the same back. */
export function typedFields(fields: readonly Field[], given: Given): Typed {
  return Object.fromEntries(
    fields.flatMap((field): (readonly [string, string])[] => {
      const value = given[field.name];
      if (field.kind !== 'rows') return [[field.name, typedValue(field, cellOf(value))]];
      const rows = rowsOf(value);
      const cells = rows.flatMap((row, index) =>
        Object.entries(typedFields(field.fields, row)).map(
          ([name, text]) => [cellName(field.name, index, name), text] as const,
        ),
      );
      return [[field.name, String(rows.length)], ...cells];
    }),
  );
}

/** The value of a cell; an empty list is one of texts as well as one of rows. */
function cellOf(value: Given[string]): CellValue | undefined {
  if (!isRows(value)) return value;
  return value.length === 0 ? [] : undefined;
}

/** The rows of a value that is a list of them. */
export const rowsOf = (value: Given[string]): readonly Given[] => (isRows(value) ? value : []);
