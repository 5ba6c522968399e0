/** Fields that repeat: how many rows are typed, and the names of their cells. */
import type { Typed } from '#islands/form/types.ts';
import type { CellField, RowsField } from '#planner/interview/fields.ts';

/** The name under which a cell of a row is typed. */
export const cellName = (rows: string, index: number, cell: string): string =>
  `${rows}-${index}-${cell}`;

/** How many rows a form shows: the number is typed under the name of the rows. */
export const rowCount = ({ name, least }: RowsField, typed: Typed): number =>
  Math.max(least, Number(typed[name] ?? '0') || 0);

const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** The rows that a form shows, counted from nought. */
export const rowIndexes = (field: RowsField, typed: Typed): readonly number[] =>
  indexes(rowCount(field, typed));

/** The fields of one row, under the names by which they are typed. */
export function rowFields({ name, fields }: RowsField, index: number): readonly CellField[] {
  return fields.map((field) => ({ ...field, name: cellName(name, index, field.name) }));
}

/** What was typed without one row: those after it move up. */
export function withoutRow(field: RowsField, typed: Typed, gone: number): Typed {
  const count = rowCount(field, typed);
  const next: Record<string, string> = { ...typed, [field.name]: String(count - 1) };
  for (const index of indexes(count).slice(gone))
    for (const { name } of field.fields)
      next[cellName(field.name, index, name)] = typed[cellName(field.name, index + 1, name)] ?? '';
  return next;
}
