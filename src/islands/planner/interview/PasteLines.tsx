import { useState } from 'preact/hooks';
import { cellName, rowIndexes } from '#islands/form/row-names.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import { inputId, type Typed } from '#islands/form/types.ts';
import { useSay } from '#islands/planner/context.ts';
import css from '#islands/planner/interview/lines.module.css';
import { readPasted, type LeftLine } from '#islands/planner/interview/paste-lines.ts';
import { isEmptyLine } from '#islands/planner/interview/read-invoices.ts';
import { FIRST } from '#islands/planner/words/first.ts';
import { INVOICES } from '#planner/interview/interview.ts';

interface Taken {
  /** With the invoices that could be read, after those that are there. */
  readonly typed: Typed;
  readonly count: number;
  /** The lines that could not be read, as they were. */
  readonly rest: string;
  readonly left: readonly LeftLine[];
}

/** What is typed, with the invoices of a pasted text; what cannot be read is left as it was. */
export function withPasted(typed: Typed, text: string, context: ReadContext): Taken {
  const { invoices, left } = readPasted(text, context);
  const free = rowIndexes(INVOICES, typed).filter((index) => isEmptyLine(typed, index));
  const count = rowIndexes(INVOICES, typed).length;
  const next: Record<string, string> = { ...typed };
  invoices.slice(0, INVOICES.most).forEach((invoice, at) => {
    const index = free[at] ?? count + at - free.length;
    for (const [cell, value] of Object.entries(invoice))
      next[cellName(INVOICES.name, index, cell)] = String(value);
  });
  next[INVOICES.name] = String(Math.max(count, count + invoices.length - free.length));
  return {
    typed: next,
    count: invoices.length,
    rest: left.map((line) => line.text).join('\n'),
    left,
  };
}

interface Props {
  readonly name: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onTake: (text: string) => Taken;
}

/** A box for a list out of a spreadsheet or a message: lines that cannot be read stay, with why. */
export function PasteLines({ name, value, onInput, onTake }: Props) {
  const say = useSay();
  const [left, setLeft] = useState<readonly LeftLine[] | undefined>();
  const [count, setCount] = useState(0);
  const id = inputId(name);
  const take = () => {
    const taken = onTake(value);
    setLeft(
      value.trim() === '' ? undefined : taken.left.map((each, at) => ({ ...each, line: at + 1 })),
    );
    setCount(taken.count);
    say(
      value.trim() === ''
        ? FIRST.pasteNothing
        : [
            FIRST.pasted(taken.count),
            ...(taken.left.length > 0 ? [FIRST.pasteLeft(taken.left.length)] : []),
          ].join(' '),
    );
  };
  return (
    <div class={css['paste']}>
      <label for={id}>{FIRST.pasteLabel}</label>
      <p class="quiet small" id={`${id}-hint`}>
        {FIRST.pasteHint}
      </p>
      {left && left.length > 0 && (
        <div class={css['line-error']} id={`${id}-error`}>
          <p>
            {FIRST.pasted(count)} {FIRST.pasteLeft(left.length)}
          </p>
          <ul role="list">
            {left.map(({ line, why }) => (
              <li key={line}>{FIRST.inLine(line, FIRST.pasteWhy[why])}</li>
            ))}
          </ul>
        </div>
      )}
      <textarea
        id={id}
        name={name}
        rows={5}
        value={value}
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        aria-describedby={`${id}-hint ${left?.length ? `${id}-error` : ''}`}
        aria-invalid={left?.length ? true : undefined}
      />
      <p class="actions">
        <button type="button" class={`button ${css['small']}`} onClick={take}>
          {FIRST.pasteTake}
        </button>
      </p>
    </div>
  );
}
