import type { ComponentChildren, ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from '#islands/form/form.module.css';
import type { FieldProps } from '#islands/form/FormField.tsx';
import { cellName, rowCount, rowIndexes, withoutRow } from '#islands/form/row-names.ts';
import { inputId } from '#islands/form/types.ts';
import type { Form } from '#islands/form/use-form.ts';
import type { FieldWords, RowsWords } from '#islands/form/words.ts';
import type { CellField, RowsField } from '#planner/interview/fields.ts';

interface Props {
  readonly field: RowsField;
  /** Draws one cell; the forms of the planner give `FormField`. */
  readonly Cell: ComponentType<FieldProps>;
  readonly words: RowsWords;
  readonly wordsOf: (cell: CellField) => FieldWords;
  readonly form: Pick<Form, 'typed' | 'setAll' | 'input' | 'faults'>;
  /** Beside the first fields of a row: what holds for all of them, such as the currency. */
  readonly beside?: (index: number) => ComponentChildren;
  /** Before the button that adds a row. */
  readonly actions?: ComponentChildren;
  /** What stands over the details of a row. */
  readonly more?: string;
  /** One row alone is what the whole form is about: its heading is only for who cannot see that. */
  readonly quietAlone?: boolean;
}

/** The same few fields over and over, with a button to add a row and one to take each out. */
export function Rows({
  field,
  Cell,
  words,
  wordsOf,
  form,
  beside,
  actions,
  more,
  quietAlone = false,
}: Props) {
  const { typed, setAll, input, faults } = form;
  const count = rowCount(field, typed);
  const addId = `${inputId(field.name)}-add`;
  const focusNext = useRef<string>();
  useLayoutEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  }, [typed]);
  const add = () => {
    focusNext.current = inputId(cellName(field.name, count, field.fields[0]?.name ?? ''));
    setAll({ ...typed, [field.name]: String(count + 1) });
  };
  const remove = (index: number) => {
    focusNext.current = addId;
    setAll(withoutRow(field, typed, index));
  };
  const cell = (index: number, each: CellField) => (
    <Cell
      key={each.name}
      field={{ ...each, name: cellName(field.name, index, each.name) }}
      words={wordsOf(each)}
      {...input(cellName(field.name, index, each.name))}
    />
  );
  const asked = field.fields.filter(({ kept }) => !kept);
  const shown = asked.filter((each) => !each.more);
  const hidden = asked.filter((each) => each.more);
  const isOpen = (index: number): boolean =>
    hidden.some(({ name }) => {
      const full = cellName(field.name, index, name);
      // A number that is filled in is no reason to show it: every invoice has one.
      return faults.some(({ id }) => id === inputId(full)) || (typed[full] ?? '').includes('/');
    });
  return (
    <>
      {rowIndexes(field, typed).map((index) => (
        <fieldset class={css['row']} key={index}>
          <legend class={count === 1 && quietAlone ? 'hush' : ''}>{words.title(index)}</legend>
          <div class={css['pair']}>
            {shown.filter(({ kind }) => kind !== 'date').map((each) => cell(index, each))}
            {beside?.(index)}
          </div>
          {shown.filter(({ kind }) => kind === 'date').map((each) => cell(index, each))}
          {hidden.length > 0 && (
            <details class={css['fold']} open={isOpen(index)}>
              <summary>{more}</summary>
              {hidden.map((each) => cell(index, each))}
            </details>
          )}
          {count > field.least && (
            <button type="button" class="button" onClick={() => remove(index)}>
              {words.remove(index)}
            </button>
          )}
        </fieldset>
      ))}
      <p class="actions">
        {actions}
        {count < field.most && (
          <button type="button" class="button" id={addId} onClick={add}>
            {words.add}
          </button>
        )}
      </p>
    </>
  );
}
