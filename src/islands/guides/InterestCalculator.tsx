import { useEffect, useRef } from 'preact/hooks';
import { CURRENCIES } from '#domain/money.ts';
import { DateInput, RadioInput, SelectInput, TextInput } from '#islands/form/inputs.tsx';
import { inputId, type Typed } from '#islands/form/types.ts';
import { BASES, BASIS_WORDS, INTEREST } from '#islands/guides/interest-words.ts';
import { fineWords, sumWords } from '#islands/guides/money-words.ts';
import {
  readInterest,
  rowField,
  rowsOf,
  type InterestResult,
  type StatutoryTable,
} from '#islands/guides/read-interest.ts';
import { StatementView, statementText } from '#islands/guides/StatementView.tsx';
import {
  CopyText,
  PlanLink,
  ProofNote,
  ToolForm,
  type LawProof,
} from '#islands/guides/tool-parts.tsx';
import { FIELD, RESULT } from '#islands/guides/tool-words.ts';
import css from '#islands/guides/tools.module.css';
import { useTool, type Tool } from '#islands/guides/use-tool.ts';
import { localToday } from '#islands/shared/clock.ts';
import { showDate } from '#islands/shared/format.ts';

type Kind = 'invoice' | 'payment';
const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  invoice: ['number', 'amount', 'dueOn'],
  payment: ['amount', 'on'],
};
const MOST_ROWS = 20;
const START: Typed = {
  'int-basis': '',
  'int-currency': 'USD',
  'int-invoices': '1',
  'int-payments': '0',
};

/** What was typed without one row: those after it move up. */
function without(typed: Typed, kind: Kind, gone: number): Typed {
  const count = rowsOf(typed, kind);
  const next: Record<string, string> = { ...typed, [`int-${kind}s`]: String(count - 1) };
  for (let index = gone; index < count; index++) {
    for (const field of FIELDS[kind])
      next[rowField(kind, index, field)] = typed[rowField(kind, index + 1, field)] ?? '';
  }
  return next;
}

/** Interest and a statement of account for several invoices and payments, with every step of the sum. */
export default function InterestCalculator({
  table,
  proof,
}: {
  readonly table: StatutoryTable;
  readonly proof: LawProof;
}) {
  const tool = useTool(START, (typed) => readInterest(typed, table, localToday()));
  const { typed, input, result } = tool;
  const focusNext = useRef<string>();
  useEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  }, [typed]);
  const add = (kind: Kind) => {
    const count = rowsOf(typed, kind);
    focusNext.current = inputId(rowField(kind, count, FIELDS[kind][0] ?? 'amount'));
    tool.set(`int-${kind}s`, String(count + 1));
  };
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
      answer={result && <Answer result={result} proof={proof} />}
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
      <Rows
        tool={tool}
        kind="invoice"
        least={1}
        onAdd={add}
        onFocusNext={(id) => {
          focusNext.current = id;
        }}
      />
      <Rows
        tool={tool}
        kind="payment"
        least={0}
        onAdd={add}
        onFocusNext={(id) => {
          focusNext.current = id;
        }}
      />
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
      </details>
    </ToolForm>
  );
}

interface RowsProps {
  readonly tool: Tool<InterestResult>;
  readonly kind: Kind;
  readonly least: number;
  readonly onAdd: (kind: Kind) => void;
  readonly onFocusNext: (id: string) => void;
}

/** The rows of one kind, with a button to add one and one to take each out. */
function Rows({ tool, kind, least, onAdd, onFocusNext }: RowsProps) {
  const { typed, input, setAll } = tool;
  const count = rowsOf(typed, kind);
  const name = kind === 'invoice' ? INTEREST.invoice : INTEREST.payment;
  const remove = (index: number) => {
    onFocusNext(`int-add-${kind}`);
    setAll(without(typed, kind, index));
  };
  return (
    <>
      {Array.from({ length: count }, (_, index) => {
        const of = (field: string) => input(rowField(kind, index, field));
        return (
          <fieldset class={css['row']} key={index}>
            <legend>{name(index)}</legend>
            <div class={css['pair']}>
              {kind === 'invoice' && (
                <TextInput {...of('number')} label={INTEREST.number} width="short" most={40} />
              )}
              <TextInput {...of('amount')} label={INTEREST.amount} width="amount" mode="decimal" />
            </div>
            <DateInput
              {...of(kind === 'invoice' ? 'dueOn' : 'on')}
              label={kind === 'invoice' ? INTEREST.dueOn : INTEREST.paidOn}
            />
            {count > least && (
              <button type="button" class="button" onClick={() => remove(index)}>
                {INTEREST.remove(name(index))}
              </button>
            )}
          </fieldset>
        );
      })}
      {count < MOST_ROWS && (
        <p class="actions">
          <button type="button" class="button" id={`int-add-${kind}`} onClick={() => onAdd(kind)}>
            {kind === 'invoice' ? INTEREST.addInvoice : INTEREST.addPayment}
          </button>
        </p>
      )}
    </>
  );
}

function Answer({ result, proof }: { readonly result: InterestResult; readonly proof: LawProof }) {
  const {
    statement: { overpaid, perDay, notYetDue },
    currency,
    withoutRate,
    statutory,
  } = result;
  const print = () => {
    // The sheet of this page prints the statement alone while this mark stands.
    document.documentElement.dataset['print'] = 'statement';
    addEventListener(
      'afterprint',
      () => {
        delete document.documentElement.dataset['print'];
      },
      { once: true },
    );
    window.print();
  };
  return (
    <>
      {overpaid > 0 && <p>{INTEREST.overpaid(sumWords(overpaid, currency))}</p>}
      {perDay > 0 && <p>{INTEREST.perDay(fineWords(perDay, currency))}</p>}
      {notYetDue > 0 && <p>{INTEREST.notYetDue(sumWords(notYetDue, currency))}</p>}
      {withoutRate.length > 0 && (
        <p>
          <strong>{INTEREST.noRate(withoutRate.join(', '))}</strong>
        </p>
      )}
      <div data-sheet>
        <StatementView {...result} />
      </div>
      {statutory && <ProofNote proof={proof} />}
      <p class="actions">
        <CopyText text={statementText(result)} />
        <button type="button" class="button" onClick={print}>
          {RESULT.print}
        </button>
      </p>
      <PlanLink stage="chasing.demand" />
    </>
  );
}
