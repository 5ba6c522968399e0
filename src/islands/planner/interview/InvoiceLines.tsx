import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cents, decimal, type Currency } from '#domain/money.ts';
import { keptPart, shownPart } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import { cellName, rowCount, rowIndexes, withoutRow } from '#islands/form/row-names.ts';
import { inputId, type Fault } from '#islands/form/types.ts';
import type { Form } from '#islands/form/use-form.ts';
import { DayEcho } from '#islands/planner/interview/DayEcho.tsx';
import css from '#islands/planner/interview/lines.module.css';
import { linesTyped } from '#islands/planner/interview/read-invoices.ts';
import { PasteLines, withPasted } from '#islands/planner/interview/PasteLines.tsx';
import { FIRST } from '#islands/planner/words/first.ts';
import { showMoney } from '#islands/shared/format.ts';
import { INVOICES } from '#planner/interview/interview.ts';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly form: Form;
  readonly context: ReadContext;
  readonly currency: Currency;
  /** The order of dates follows from a place that was chosen. */
  readonly settled: boolean;
  /** Under a line: its number and its date. */
  readonly details?: (index: number) => ComponentChildren;
  /** After the total: the currency, to be changed. */
  readonly beside?: ComponentChildren;
}

const name = (index: number, cell: string): string => cellName(INVOICES.name, index, cell);
const idOf = (index: number, cell: string): string => inputId(name(index, cell));
const PASTE = `${INVOICES.name}-paste`;

/** The unpaid invoices, one line each, with their total; several can be pasted at once. */
export function InvoiceLines({ form, context, currency, settled, details, beside }: Props) {
  const { typed, set, setAll } = form;
  const [isPasting, setPasting] = useState(() => (typed[PASTE] ?? '') !== '');
  const focusNext = useRef<string>();
  useLayoutEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  }, [typed, isPasting]);
  const count = rowCount(INVOICES, typed);
  const add = () => {
    focusNext.current = idOf(count, 'amount');
    setAll({ ...typed, [INVOICES.name]: String(count + 1) });
  };
  const remove = (index: number) => {
    focusNext.current = idOf(Math.max(0, index - 1), 'amount');
    setAll(withoutRow(INVOICES, typed, index));
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text') ?? '';
    // One amount goes where it is pasted; a list is read as one.
    if (!/\S[\r\n]+\s*\S/.test(text)) return;
    event.preventDefault();
    const taken = withPasted(typed, text, context);
    setAll({ ...taken.typed, [PASTE]: taken.rest });
    setPasting(taken.rest !== '');
  };
  const line = (index: number) => (
    <Line
      key={index}
      index={index}
      form={form}
      context={context}
      settled={settled}
      onPaste={paste}
      onRemove={count > 1 ? () => remove(index) : undefined}
    >
      {details?.(index)}
    </Line>
  );
  return (
    <>
      <p class={css['lines-head']} aria-hidden="true">
        <span>{FIRST.amount}</span>
        <span>{FIRST.due}</span>
      </p>
      <ol role="list" class={css['lines']}>
        {rowIndexes(INVOICES, typed).map(line)}
      </ol>
      <div class={css['lines-foot']}>
        {count < INVOICES.most && (
          <button type="button" class={`button ${css['small']}`} onClick={add}>
            {FIRST.add}
          </button>
        )}
        <button
          type="button"
          class={`button ${css['small']}`}
          aria-expanded={isPasting}
          onClick={() => {
            if (!isPasting) focusNext.current = inputId(PASTE);
            setPasting(!isPasting);
          }}
        >
          {FIRST.paste}
        </button>
        <div class={css['total']}>
          <span>
            {FIRST.total}{' '}
            <strong class="figures">{showMoney(decimal(totalOf(form)), currency)}</strong>
          </span>
          {beside}
        </div>
      </div>
      {isPasting && (
        <PasteLines
          name={PASTE}
          value={typed[PASTE] ?? ''}
          onInput={(text) => set(PASTE, text)}
          onTake={(text) => {
            const taken = withPasted(typed, text, context);
            setAll({ ...taken.typed, [PASTE]: taken.rest });
            if (taken.rest === '') setPasting(false);
            return taken;
          }}
        />
      )}
    </>
  );
}

/** The sum of the amounts that can be read. */
function totalOf({ typed }: Pick<Form, 'typed'>): number {
  return linesTyped(typed)
    .map((index) => readMoney(typed[name(index, 'amount')] ?? ''))
    .reduce((sum, read) => sum + (read.kind === 'amount' ? cents(read.amount) : 0), 0);
}

interface LineProps {
  readonly index: number;
  readonly form: Form;
  readonly context: ReadContext;
  readonly settled: boolean;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onRemove: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

function Line({ index, form, context, settled, onPaste, onRemove, children }: LineProps) {
  const [amount, due] = [form.input(name(index, 'amount')), form.input(name(index, 'dueOn'))];
  const number = form.typed[name(index, 'number')] ?? '';
  const echo = `${idOf(index, 'dueOn')}-echo`;
  const isWrong = amount.fault !== undefined || due.fault !== undefined;
  return (
    <li class={`${css['line']} ${isWrong ? css['line-wrong'] : ''}`}>
      <Faults faults={[amount.fault, due.fault]} onChoose={amount.onInput} />
      <label class="hush" for={idOf(index, 'amount')}>
        {FIRST.amountOf(index + 1)}
      </label>
      <input
        id={idOf(index, 'amount')}
        name={amount.name}
        type="text"
        inputMode="decimal"
        enterkeyhint="next"
        autoComplete="off"
        value={amount.value}
        onInput={(event) => amount.onInput(event.currentTarget.value)}
        onPaste={onPaste}
        aria-invalid={amount.fault ? true : undefined}
        aria-describedby={amount.fault && `${amount.fault.id}-error`}
      />
      <label class="hush" for={idOf(index, 'dueOn')}>
        {FIRST.dueOf(index + 1)}
      </label>
      <input
        id={idOf(index, 'dueOn')}
        name={due.name}
        type="text"
        autoComplete="off"
        spellcheck={false}
        maxLength={30}
        value={shownPart(due.value)}
        onInput={(event) => due.onInput(keptPart(event.currentTarget.value))}
        aria-invalid={due.fault ? true : undefined}
        aria-describedby={`${due.fault ? `${due.fault.id}-error ` : ''}${echo}`}
      />
      {onRemove && (
        <button
          type="button"
          class={css['remove']}
          aria-label={FIRST.remove(index + 1)}
          onClick={onRemove}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="m3 3 10 10M13 3 3 13" />
          </svg>
        </button>
      )}
      <span class={css['said']}>
        <DayEcho
          id={echo}
          value={due.value}
          side="near"
          context={context}
          settled={settled}
          late
          onInput={due.onInput}
        />
        {number !== '' && children === undefined && (
          <span class={css['echo']}>{FIRST.numberOf(number)}</span>
        )}
      </span>
      {children}
    </li>
  );
}

/** What is wrong with a line, above it; an amount that reads two ways is settled by a press. */
function Faults({
  faults,
  onChoose,
}: {
  readonly faults: readonly (Fault | undefined)[];
  readonly onChoose: (amount: string) => void;
}) {
  return faults.map(
    (fault) =>
      fault && (
        <p key={fault.id} class={css['line-error']} id={`${fault.id}-error`}>
          <span class="hush">Error: </span>
          {fault.message}{' '}
          {fault.either?.map((amount) => (
            <button
              type="button"
              class={`button ${css['small']}`}
              key={amount}
              onClick={() => onChoose(amount)}
            >
              {amount}
            </button>
          ))}
        </p>
      ),
  );
}
