import { CURRENCIES } from '#domain/money.ts';
import { DateInput, RadioInput, SelectInput, TextInput } from '#islands/form/inputs.tsx';
import type { FieldProps } from '#islands/form/FormField.tsx';
import { Rows } from '#islands/form/Rows.tsx';
import { inputId, type Typed } from '#islands/form/types.ts';
import type { RowsWords } from '#islands/form/words.ts';
import {
  BASES,
  BASIS_WORDS,
  COMPOUNDS,
  COUNT_FIELDS,
  INTEREST,
  ORDERS,
} from '#islands/guides/interest-words.ts';
import { sumWords } from '#islands/guides/money-words.ts';
import { readInterest, ROWS, type StatutoryTable } from '#islands/guides/read-interest.ts';
import type { InterestResult, StatementAnswer } from '#islands/guides/StatementAnswer.tsx';
import { ToolForm, type LawProof } from '#islands/guides/tool-parts.tsx';
import { FIELD } from '#islands/guides/tool-words.ts';
import css from '#islands/guides/tools.module.css';
import { useTool } from '#islands/guides/use-tool.ts';
import { localToday } from '#islands/shared/clock.ts';
import { showDate } from '#islands/shared/format.ts';

const START: Typed = {
  'int-basis': '',
  'int-currency': 'USD',
  'int-count': '365',
  'int-compound': 'no',
  'int-order': 'principal-first',
};
const choicesOf = (words: Readonly<Record<string, string>>) => [
  { label: '', choices: Object.entries(words).map(([value, label]) => ({ value, label })) },
];
const ROW_WORDS: Readonly<Record<keyof typeof ROWS, RowsWords>> = {
  invoice: {
    title: INTEREST.invoice,
    add: INTEREST.addInvoice,
    remove: (index) => INTEREST.remove(INTEREST.invoice(index)),
  },
  payment: {
    title: INTEREST.payment,
    add: INTEREST.addPayment,
    remove: (index) => INTEREST.remove(INTEREST.payment(index)),
  },
};
const CELLS: Readonly<Record<string, string>> = {
  number: INTEREST.number,
  amount: INTEREST.amount,
  dueOn: INTEREST.dueOn,
  on: INTEREST.paidOn,
  returnedOn: INTEREST.returnedOn,
};

/** A result, with what shows it. */
interface WorkedOut extends InterestResult {
  readonly Answer: typeof StatementAnswer;
}

/**
 * A cell of a row: a date, an amount or a number. Other kinds of fields this form does not load.
 */
function Cell({ field, words, value, fault, onInput }: FieldProps) {
  const frame = { name: field.name, label: words.label, value, fault, onInput };
  if (field.kind === 'date') return <DateInput {...frame} />;
  if (field.kind === 'money') return <TextInput {...frame} width="amount" mode="decimal" />;
  return <TextInput {...frame} width="short" />;
}

/** What few need: what was carried over, credits, the day, and how interest was agreed. */
function MoreTerms({
  tool,
  agreed,
}: {
  readonly tool: ReturnType<typeof useTool<WorkedOut>>;
  readonly agreed: boolean;
}) {
  const { input } = tool;
  return (
    <details
      class={css['more']}
      open={tool.faults.some(({ id }) =>
        ['int-opening', 'int-credits', 'int-asOf'].some((name) => id === inputId(name)),
      )}
    >
      <summary>{INTEREST.more}</summary>
      <TextInput
        {...input('int-opening')}
        label={INTEREST.opening}
        hint={INTEREST.openingHint}
        width="amount"
        mode="decimal"
      />
      <TextInput
        {...input('int-credits')}
        label={INTEREST.credits}
        hint={INTEREST.creditsHint}
        width="amount"
        mode="decimal"
      />
      <DateInput {...input('int-asOf')} label={INTEREST.asOf} hint={INTEREST.asOfHint} />
      <SelectInput {...input('int-order')} label={INTEREST.order} groups={choicesOf(ORDERS)} />
      {agreed && (
        <>
          <SelectInput
            {...input('int-count')}
            label={INTEREST.count}
            groups={choicesOf(COUNT_FIELDS)}
          />
          <SelectInput
            {...input('int-compound')}
            label={INTEREST.compound}
            groups={choicesOf(COMPOUNDS)}
          />
        </>
      )}
    </details>
  );
}

/**
 * Interest and a statement of account for several invoices and payments, with every step of the
 * sum.
 */
export default function InterestCalculator({
  table,
  proof,
}: {
  readonly table: StatutoryTable;
  readonly proof: LawProof;
}) {
  const tool = useTool<WorkedOut>(START, (typed) => {
    const reading = readInterest(typed, table, localToday());
    if ('faults' in reading) return reading;
    // The ledger and the tables come with the first press: most readers of the page need neither.
    return import('#islands/guides/StatementAnswer.tsx').then(({ workedOut, StatementAnswer }) => ({
      result: { ...workedOut(reading.result), Answer: StatementAnswer },
    }));
  });
  const { typed, input, result } = tool;
  const basis = typed['int-basis'];
  return (
    <ToolForm
      tool={tool}
      action={INTEREST.action}
      verdict={
        result &&
        INTEREST.verdict(
          sumWords(result.statement.balance, result.currency),
          showDate(result.statement.asOf),
          sumWords(result.statement.interest, result.currency),
        )
      }
      answer={result && <result.Answer result={result} proof={proof} />}
    >
      <RadioInput
        {...input('int-basis')}
        label={INTEREST.basis}
        choices={BASES.map((value) => ({ value, ...BASIS_WORDS[value] }))}
      />
      {basis === 'agreed' && (
        <TextInput
          {...input('int-rate')}
          label={INTEREST.rate}
          hint={INTEREST.rateHint}
          width="short"
          mode="decimal"
        />
      )}
      {basis !== 'statutory' && (
        <div class={css['pair']}>
          <SelectInput
            {...input('int-currency')}
            label={INTEREST.currency}
            groups={[
              { label: '', choices: CURRENCIES.map((code) => ({ value: code, label: code })) },
            ]}
          />
          <TextInput
            {...input('int-fee')}
            label={INTEREST.lateFee}
            hint={FIELD.optional}
            width="amount"
            mode="decimal"
          />
        </div>
      )}
      {(['invoice', 'payment'] as const).map((kind) => (
        <Rows
          key={kind}
          field={ROWS[kind]}
          Cell={Cell}
          words={ROW_WORDS[kind]}
          wordsOf={({ name }) => ({ label: CELLS[name] ?? name })}
          form={tool}
        />
      ))}
      <MoreTerms tool={tool} agreed={basis === 'agreed'} />
    </ToolForm>
  );
}
