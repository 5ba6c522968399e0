/** From what was typed to an answer, and back; and an answer in words. */
import { isAmount } from '#domain/money.ts';
import type { PlainDate } from '#domain/dates.ts';
import { readDate, typedDate } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import { inputId, type Fault } from '#islands/form/types.ts';
import { QUESTION } from '#islands/planner/words/shell.ts';
import type { Field } from '#planner/interview/interview.ts';
import type { QuestionText } from '#planner/interview/question-text.ts';

export type AnswerReading = { readonly value: unknown } | { readonly fault: Fault };

/** The answer that a typed text means for this field; "not sure" is an absent value. */
export function readField(
  field: Field,
  typed: string,
  text: QuestionText,
  today: PlainDate,
): AnswerReading {
  const id = inputId(field.path);
  const fault = (kind: 'empty' | 'wrong', otherwise?: string): AnswerReading => ({
    fault: {
      id,
      message:
        otherwise ??
        text.errors[field.path] ??
        text.errors[kind] ??
        text.errors['empty'] ??
        text.legend,
    },
  });
  const trimmed = typed.trim();
  switch (field.kind) {
    case 'choice':
    case 'place':
    case 'zone':
      return typed === '?'
        ? { value: undefined }
        : typed === ''
          ? fault('empty')
          : { value: typed };
    case 'choices':
      return typed === '' ? fault('empty') : { value: typed === '-' ? [] : typed.split(',') };
    case 'date': {
      const read = readDate(typed);
      if (read.kind !== 'date') return fault(read.kind);
      return read.date > today && !field.future
        ? fault('wrong', QUESTION.future)
        : { value: read.date };
    }
    case 'money': {
      const read = readMoney(typed);
      if (read.kind === 'either')
        return { fault: { id, message: QUESTION.either(trimmed), either: read.amounts } };
      return read.kind === 'amount' ? { value: read.amount } : fault(read.kind);
    }
    case 'percent': {
      const number = trimmed.replace(/\s*%$/, '').replace(',', '.');
      return number === ''
        ? fault('empty')
        : /^\d{1,3}(\.\d{1,4})?$/.test(number)
          ? { value: number }
          : fault('wrong');
    }
    case 'count':
      if (trimmed === '') return { value: undefined };
      return /^\d{1,3}$|^1000$/.test(trimmed) ? { value: Number(trimmed) } : fault('wrong');
    case 'text':
    case 'lines':
      if (field.most !== undefined && trimmed.length > field.most)
        return fault('wrong', QUESTION.tooLong);
      return { value: trimmed === '' ? undefined : trimmed };
    case 'invoices':
      return fault('empty');
  }
}

/** An answer as the inputs show it. */
export function typedAnswer(field: Field, value: unknown): string {
  if (value === undefined) return '';
  if (field.kind === 'choices') return (value as readonly string[]).join(',') || '-';
  if (field.kind === 'date') return typedDate(value as PlainDate);
  return typeof value === 'number' ? String(value) : (value as string);
}

/** Whether a typed amount is more than nothing. */
export const isSome = (amount: string): boolean => isAmount(amount) && Number(amount) > 0;
