/** The lines of invoices as they are typed: what they give, and what is wrong with which line. */
import type { Invoice } from '#domain/case.ts';
import { readFields } from '#islands/form/read-form.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import { cellName, rowFields, rowIndexes } from '#islands/form/row-names.ts';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import type { FieldWords } from '#islands/form/words.ts';
import { FIRST } from '#islands/planner/words/first.ts';
import { QUESTION } from '#islands/planner/words/shell.ts';
import type { Given } from '#planner/interview/fields.ts';
import { INVOICES } from '#planner/interview/interview.ts';
import type { QuestionText } from '#planner/interview/question-text.ts';

/** The words of one field of an invoice. */
export const cellWords = (name: string, text: QuestionText): FieldWords => {
  const wrong = text.errors[name] ?? text.errors['dueOn'] ?? '';
  return {
    label: text.options?.[name]?.label ?? name,
    hint: text.options?.[name]?.hint,
    errors: { empty: wrong, wrong },
  };
};

/** Whether nothing at all is typed in a line. */
export const isEmptyLine = (typed: Typed, index: number): boolean =>
  INVOICES.fields.every(
    ({ name }) => (typed[cellName(INVOICES.name, index, name)] ?? '').trim() === '',
  );

/** The lines that hold something; the first one where none does. */
export function linesTyped(typed: Typed): readonly number[] {
  const filled = rowIndexes(INVOICES, typed).filter((index) => !isEmptyLine(typed, index));
  return filled.length > 0 ? filled : [0];
}

const isInvoice = (row: Given): row is Given & Pick<Invoice, 'amount' | 'dueOn'> =>
  row['amount'] !== undefined && row['dueOn'] !== undefined;

/** An invoice cannot be dated after the day it fell due. */
const orderFault = ({ issuedOn, dueOn }: Given, index: number): readonly Fault[] =>
  issuedOn !== undefined && dueOn !== undefined && issuedOn > dueOn
    ? [
        {
          id: inputId(cellName(INVOICES.name, index, 'issuedOn')),
          message: QUESTION.issuedAfterDue,
        },
      ]
    : [];

/**
 * The invoices that were typed, and all that is wrong; a line left empty is none. One without a
 * number is counted from the top. What is not asked for here, such as its order, stays with the
 * invoice of that number.
 */
export function readInvoices(
  typed: Typed,
  context: ReadContext,
  text: QuestionText,
  before: readonly Invoice[] = [],
): { readonly invoices: readonly Invoice[]; readonly faults: readonly Fault[] } {
  const lines = linesTyped(typed);
  const faults: Fault[] = [];
  const rows = lines.map((index): Given => {
    const cells = rowFields(INVOICES, index);
    const own = (name: string) => INVOICES.fields[cells.findIndex((cell) => cell.name === name)];
    const read = readFields(cells, typed, context, ({ name }) =>
      cellWords(own(name)?.name ?? '', text),
    );
    const row = Object.fromEntries(
      INVOICES.fields.map(({ name }, at) => [name, read.given[cells[at]?.name ?? '']]),
    );
    for (const fault of [...read.faults, ...orderFault(row, index)])
      faults.push({
        ...fault,
        message: lines.length > 1 ? FIRST.inLine(index + 1, fault.message) : fault.message,
      });
    return row;
  });
  const invoices = rows.filter(isInvoice).map((row, index) => {
    const { issuedOn: _issuedOn, ...kept } =
      before.find((each) => each.number === row['number']) ?? {};
    const number = typeof row['number'] === 'string' ? row['number'] : String(index + 1);
    return { ...kept, ...row, number };
  });
  return { invoices, faults };
}
