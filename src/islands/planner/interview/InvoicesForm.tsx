import { useState } from 'preact/hooks';
import type { Invoice } from '#domain/case.ts';
import { CURRENCIES } from '#domain/money.ts';
import { DateInput, SelectInput, TextInput } from '#islands/form/inputs.tsx';
import { readDate, typedDate } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import css from '#islands/planner/planner.module.css';
import { isSome } from '#islands/planner/interview/read-answer.ts';
import { QUESTION, SHELL } from '#islands/planner/words/shell.ts';
import { answer, withCurrency, type DraftAnswers } from '#planner/interview/interview.ts';
import type { QuestionText } from '#planner/interview/question-text.ts';

interface Props {
  readonly text: QuestionText;
  readonly answers: DraftAnswers;
  readonly faults: readonly Fault[];
  readonly onFaults: (faults: readonly Fault[]) => void;
  readonly onAnswer: (answers: DraftAnswers) => void;
}
const EMPTY: Typed = { amount: '', dueOn: '', issuedOn: '', number: '' };

function typedInvoice({ amount, dueOn, issuedOn, number }: Invoice): Typed {
  return { amount, dueOn: typedDate(dueOn), issuedOn: issuedOn ? typedDate(issuedOn) : '', number };
}
/** British readers most often bill in pounds, all others here in dollars; the list of currencies is beside the amount. */
const likelyCurrency = (): string => (navigator.language === 'en-GB' ? 'GBP' : 'USD');

/** Reads one typed invoice: the invoice, and what is wrong with it. */
function readInvoice(
  typed: Typed,
  index: number,
  text: QuestionText,
): { readonly invoice: Invoice | undefined; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fault = (name: string, message: string, either?: readonly [string, string]) =>
    faults.push({ id: inputId(`${name}-${index}`), message, ...(either ? { either } : {}) });
  const amount = readMoney(typed['amount'] ?? '');
  if (amount.kind === 'either')
    fault('amount', QUESTION.either(typed['amount'] ?? ''), amount.amounts);
  else if (amount.kind !== 'amount') fault('amount', text.errors['amount'] ?? '');
  else if (!isSome(amount.amount)) fault('amount', QUESTION.zero);
  const dueOn = readDate(typed['dueOn'] ?? '');
  if (dueOn.kind !== 'date') fault('dueOn', text.errors['dueOn'] ?? '');
  const issuedOn = readDate(typed['issuedOn'] ?? '');
  if (issuedOn.kind === 'wrong')
    fault('issuedOn', text.errors['issuedOn'] ?? text.errors['dueOn'] ?? '');
  if (issuedOn.kind === 'date' && dueOn.kind === 'date' && issuedOn.date > dueOn.date)
    fault('issuedOn', QUESTION.issuedAfterDue);
  if (faults.length > 0 || amount.kind !== 'amount' || dueOn.kind !== 'date')
    return { invoice: undefined, faults };
  const number = (typed['number'] ?? '').trim().slice(0, 60) || String(index + 1);
  return {
    invoice: {
      number,
      amount: amount.amount,
      dueOn: dueOn.date,
      ...(issuedOn.kind === 'date' ? { issuedOn: issuedOn.date } : {}),
    },
    faults,
  };
}

/** The unpaid invoices, one under the other. */
export function InvoicesForm({ text, answers, faults, onFaults, onAnswer }: Props) {
  const [rows, setRows] = useState<readonly Typed[]>(
    () => answers.debt.invoices?.map(typedInvoice) ?? [EMPTY],
  );
  const [currency, setCurrency] = useState(answers.debt.currency ?? likelyCurrency());
  const set = (index: number, name: string, value: string) =>
    setRows((all) => all.map((row, at) => (at === index ? { ...row, [name]: value } : row)));
  const submit = (event: Event) => {
    event.preventDefault();
    const read = rows.map((row, index) => readInvoice(row, index, text));
    const found = read.flatMap((each) => each.faults);
    if (found.length > 0) return onFaults(found);
    const invoices = read.flatMap(({ invoice }) => (invoice ? [invoice] : []));
    onAnswer(withCurrency(answer(answers, 'invoices', { 'debt.invoices': invoices }), currency));
  };
  const frame = (index: number, name: string) => ({
    name: `${name}-${index}`,
    label: text.options?.[name]?.label ?? name,
    hint: text.options?.[name]?.hint,
    fault: faults.find(({ id }) => id === inputId(`${name}-${index}`)),
    value: rows[index]?.[name] ?? '',
    onInput: (value: string) => set(index, name, value),
  });
  return (
    <form noValidate onSubmit={submit}>
      {rows.map((_, index) => (
        <fieldset class={css['invoice']} key={index}>
          <legend class={rows.length > 1 ? '' : 'hush'}>{QUESTION.invoice(index)}</legend>
          <div class={css['pair']}>
            <TextInput {...frame(index, 'amount')} width="amount" mode="decimal" />
            {index === 0 && (
              <SelectInput
                name="currency"
                label={text.options?.['currency']?.label ?? 'Currency'}
                value={currency}
                onInput={setCurrency}
                groups={[
                  { label: '', choices: CURRENCIES.map((code) => ({ value: code, label: code })) },
                ]}
              />
            )}
          </div>
          <DateInput {...frame(index, 'dueOn')} />
          <details
            class={css['more']}
            open={
              Boolean(rows[index]?.['issuedOn']) ||
              faults.some(({ id }) => id === inputId(`issuedOn-${index}`))
            }
          >
            <summary>{QUESTION.moreOnInvoice}</summary>
            <TextInput {...frame(index, 'number')} width="short" most={60} />
            <DateInput {...frame(index, 'issuedOn')} />
          </details>
          {rows.length > 1 && (
            <button
              type="button"
              class="button"
              onClick={() => setRows((all) => all.filter((_row, at) => at !== index))}
            >
              {QUESTION.removeInvoice(index)}
            </button>
          )}
        </fieldset>
      ))}
      <p class="actions">
        <button type="submit" class="button button--next">
          {SHELL.continue}
        </button>
        <button type="button" class="button" onClick={() => setRows((all) => [...all, EMPTY])}>
          {QUESTION.addInvoice}
        </button>
      </p>
    </form>
  );
}
