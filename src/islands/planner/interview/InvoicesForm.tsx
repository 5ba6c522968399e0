import type { Invoice } from '#domain/case.ts';
import { CURRENCIES, type Currency } from '#domain/money.ts';
import { FormField } from '#islands/form/FormField.tsx';
import { SelectInput } from '#islands/form/inputs.tsx';
import { readFields, rowsOf } from '#islands/form/read-form.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import { Rows } from '#islands/form/Rows.tsx';
import { cellName } from '#islands/form/row-names.ts';
import { inputId, type Fault } from '#islands/form/types.ts';
import type { Form } from '#islands/form/use-form.ts';
import type { FieldWords } from '#islands/form/words.ts';
import { useSiteData } from '#islands/planner/context.ts';
import { SavingForm } from '#islands/planner/controls/SavingForm.tsx';
import { currencyHere } from '#islands/planner/interview/currency-here.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { QUESTION, SHELL } from '#islands/planner/words/shell.ts';
import type { Given } from '#planner/interview/fields.ts';
import { likelyCurrency, withCurrency } from '#planner/interview/currency.ts';
import { answer, INVOICES, type DraftAnswers } from '#planner/interview/interview.ts';
import type { QuestionText } from '#planner/interview/question-text.ts';

interface Props {
  readonly text: QuestionText;
  readonly answers: DraftAnswers;
  readonly form: Form;
  readonly context: ReadContext;
  readonly onAnswer: (answers: DraftAnswers) => void;
}

/** The words of one field of an invoice. */
const cellWords = (name: string, text: QuestionText): FieldWords => {
  const wrong = text.errors[name] ?? text.errors['dueOn'] ?? '';
  return {
    label: text.options?.[name]?.label ?? name,
    hint: text.options?.[name]?.hint,
    errors: { empty: wrong, wrong },
  };
};

const isInvoice = (row: Given): row is Given & Pick<Invoice, 'amount' | 'dueOn'> =>
  row['amount'] !== undefined && row['dueOn'] !== undefined;

/**
 * The invoices that were typed; one without a number is counted from the top. What is not asked for
 * here, such as its order, stays with the invoice of that number.
 */
function invoicesOf(rows: readonly Given[], before: readonly Invoice[]): readonly Invoice[] {
  return rows.filter(isInvoice).map((row, index) => {
    const { issuedOn: _issuedOn, ...kept } =
      before.find((each) => each.number === row['number']) ?? {};
    const number = typeof row['number'] === 'string' ? row['number'] : String(index + 1);
    return { ...kept, ...row, number };
  });
}

/** An invoice cannot be dated after the day it fell due. */
function orderFaults(rows: readonly Given[]): readonly Fault[] {
  return rows.flatMap(({ issuedOn, dueOn }, index) =>
    issuedOn !== undefined && dueOn !== undefined && issuedOn > dueOn
      ? [
          {
            id: inputId(cellName(INVOICES.name, index, 'issuedOn')),
            message: QUESTION.issuedAfterDue,
          },
        ]
      : [],
  );
}

/** The unpaid invoices, one under the other. */
export function InvoicesForm({ text, answers, form, context, onAnswer }: Props) {
  const { law } = useSiteData();
  const currency: Currency =
    CURRENCIES.find((each) => each === form.typed['currency']) ??
    answers.debt.currency ??
    likelyCurrency(answers, law, currencyHere());
  const words = (name: string) => cellWords(name, text);
  const cells = Object.fromEntries(INVOICES.fields.map(({ name }) => [name, words(name)]));
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readFields([INVOICES], form.typed, context, () => ({ label: text.legend, cells }));
    const rows = rowsOf(read.given[INVOICES.name]);
    const faults = [...read.faults, ...orderFaults(rows)];
    if (faults.length > 0) return form.tell(faults);
    const given = answer(answers, 'invoices', {
      [INVOICES.name]: invoicesOf(rows, answers.debt.invoices ?? []),
    });
    onAnswer(withCurrency(given, currency));
  };
  return (
    <SavingForm onSubmit={submit}>
      <Rows
        field={INVOICES}
        Cell={FormField}
        words={{
          title: QUESTION.invoice,
          add: QUESTION.addInvoice,
          remove: QUESTION.removeInvoice,
        }}
        wordsOf={({ name }) => words(name)}
        form={form}
        more={QUESTION.moreOnInvoice}
        quietAlone
        beside={(index) =>
          index === 0 && (
            <SelectInput
              name="currency"
              label={words('currency').label}
              value={currency}
              onInput={(code) => form.set('currency', code)}
              groups={[
                { label: '', choices: CURRENCIES.map((code) => ({ value: code, label: code })) },
              ]}
            />
          )
        }
        actions={
          <button type="submit" class="button button--next">
            {SHELL.continue}
          </button>
        }
      />
      {answers.debt.invoices === undefined && (
        <p class="small">
          <a href={hashOf({ at: 'books' })}>{QUESTION.bringInvoices}</a>
        </p>
      )}
    </SavingForm>
  );
}
