import { CURRENCIES, type Currency } from '#domain/money.ts';
import { FormField } from '#islands/form/FormField.tsx';
import fold from '#islands/form/form.module.css';
import type { ReadContext } from '#islands/form/readers.ts';
import { cellName } from '#islands/form/row-names.ts';
import { inputId } from '#islands/form/types.ts';
import type { Form } from '#islands/form/use-form.ts';
import { useSiteData } from '#islands/planner/context.ts';
import { SavingForm } from '#islands/planner/controls/SavingForm.tsx';
import { currencyHere } from '#islands/planner/interview/currency-here.ts';
import { CurrencyChoice } from '#islands/planner/interview/CurrencyChoice.tsx';
import { InvoiceLines } from '#islands/planner/interview/InvoiceLines.tsx';
import { cellWords, readInvoices } from '#islands/planner/interview/read-invoices.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { QUESTION, SHELL } from '#islands/planner/words/shell.ts';
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

/** The unpaid invoices, one line each; under each line its number and its date. */
export function InvoicesForm({ text, answers, form, context, onAnswer }: Props) {
  const { law } = useSiteData();
  const currency: Currency =
    CURRENCIES.find((each) => each === form.typed['currency']) ??
    answers.debt.currency ??
    likelyCurrency(answers, law, currencyHere());
  const submit = (event: Event) => {
    event.preventDefault();
    const { invoices, faults } = readInvoices(form.typed, context, text, answers.debt.invoices);
    if (faults.length > 0) return form.tell(faults);
    onAnswer(withCurrency(answer(answers, 'invoices', { [INVOICES.name]: invoices }), currency));
  };
  return (
    <SavingForm onSubmit={submit}>
      <InvoiceLines
        form={form}
        context={context}
        currency={currency}
        settled={answers.debtor?.place !== undefined || answers.creditor?.place !== undefined}
        details={(index) => <LineDetails index={index} form={form} text={text} />}
        beside={<CurrencyChoice value={currency} onInput={(code) => form.set('currency', code)} />}
      />
      <p class="actions">
        <button type="submit" class="button button--next">
          {SHELL.continue}
        </button>
      </p>
      {answers.debt.invoices === undefined && (
        <p class="small">
          <a href={hashOf({ at: 'books' })}>{QUESTION.bringInvoices}</a>
        </p>
      )}
    </SavingForm>
  );
}

/** The number and the date of one invoice, for letters. */
function LineDetails({
  index,
  form,
  text,
}: {
  readonly index: number;
  readonly form: Form;
  readonly text: QuestionText;
}) {
  const cells = INVOICES.fields
    .filter(({ more }) => more)
    .map((field) => ({ field, name: cellName(INVOICES.name, index, field.name) }));
  // A number that is filled in is no reason to show it: every invoice has one.
  const isOpen = cells.some(
    ({ name }) =>
      form.faults.some(({ id }) => id === inputId(name)) || (form.typed[name] ?? '').includes('/'),
  );
  return (
    <details class={fold['fold']} open={isOpen}>
      <summary>
        {QUESTION.moreOnInvoice}
        <span class="hush"> ({QUESTION.invoice(index)})</span>
      </summary>
      {cells.map(({ field, name }) => (
        <FormField
          key={name}
          field={{ ...field, name }}
          words={cellWords(field.name, text)}
          {...form.input(name)}
        />
      ))}
    </details>
  );
}
