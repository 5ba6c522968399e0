/** The words of a field of the log, with what the case itself has to choose from. */
import type { Case } from '#domain/case.ts';
import type { FieldWords } from '#islands/form/words.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import { entryDate } from '#domain/case.ts';
import type { Field } from '#planner/interview/fields.ts';
import type { LogTopic } from '#planner/interview/log/log-form.ts';
import type { LogFieldText, LogWords } from '#planner/interview/log/log-words.ts';

/** The invoices of a case, or the payments that its log has, to choose from. */
export function caseChoices(field: Field, file: Case): NonNullable<FieldWords['groups']> {
  const { debt } = file.answers;
  const sum = (amount: string) => showMoney(amount, debt.currency);
  if (field.kind === 'invoice') {
    const choices = debt.invoices.map(({ number, amount, dueOn }) => ({
      value: number,
      label: LOG.invoiceOf(number, sum(amount), showDate(dueOn)),
    }));
    return [{ label: '', choices }];
  }
  if (field.kind !== 'payment') return [];
  const choices = file.log.flatMap((entry) =>
    entry.type === 'payment'
      ? [{ value: entry.id, label: LOG.paymentOf(sum(entry.amount), showDate(entryDate(entry))) }]
      : [],
  );
  return [{ label: '', choices }];
}

const numbered = (text: string, index: number): string => text.replace('{n}', String(index + 1));

/** What stands around the rows of a field. */
export function rowsWords({ row = '', add = '', remove = '' }: LogFieldText) {
  return {
    title: (index: number) => numbered(row, index),
    add,
    remove: (index: number) => numbered(remove, index),
  };
}

/** The words of one field of a form; what may be left empty says so. */
export function logFieldWords(
  field: Field,
  topic: LogTopic,
  words: LogWords,
  file: Case,
): FieldWords {
  const own = words[topic].fields[field.name] ?? { label: field.name };
  const chosen = field.kind === 'choice' || field.kind === 'check' || field.kind === 'choices';
  const options = Object.entries(own.options ?? {}).map(
    ([value, label]) => [value, { label }] as const,
  );
  const cells =
    field.kind === 'rows'
      ? field.fields.map((cell) => [cell.name, logFieldWords(cell, topic, words, file)] as const)
      : [];
  return {
    label: field.optional && !chosen ? LOG.optional(own.label) : own.label,
    hint: own.hint,
    options: Object.fromEntries(options),
    cells: Object.fromEntries(cells),
    unsure: LOG.unsaid,
    choose: '',
    groups: caseChoices(field, file),
  };
}
