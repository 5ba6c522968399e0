import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateOrder } from '#domain/country.ts';
import { DateContext } from '#islands/form/date-context.ts';
import css from '#islands/form/form.module.css';
import { describedBy, FieldFrame, type FrameProps } from '#islands/form/FieldFrame.tsx';
import { keptPart, shownPart } from '#islands/form/read-date.ts';
import { inputId, NONE, UNSURE, type Choice } from '#islands/form/types.ts';
import { FORM, type Suggestion } from '#islands/form/words.ts';

interface Input extends FrameProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}
const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

/** One line of text, an amount or a number. */
export function TextInput(
  props: Input & {
    readonly width?: 'text' | 'short' | 'amount';
    readonly mode?: 'decimal' | 'numeric';
    readonly most?: number;
    readonly complete?: string;
    readonly suggest?: Suggestion | undefined;
  },
) {
  const { name, value, onInput, width = 'text', mode, most, complete = 'off', fault } = props;
  const { suggest } = props;
  return (
    <FieldFrame {...props}>
      {fault?.either && (
        <div class={css['either']}>
          {fault.either.map((amount) => (
            <button type="button" class="button" onClick={() => onInput(amount)} key={amount}>
              {amount}
            </button>
          ))}
        </div>
      )}
      <input
        id={inputId(name)}
        name={name}
        type="text"
        class={css[width]}
        value={value}
        onInput={(event) => onInput(valueOf(event))}
        inputMode={mode}
        maxLength={most}
        autoComplete={complete}
        spellcheck={false}
        aria-describedby={describedBy(props)}
        aria-invalid={fault ? true : undefined}
      />
      {suggest && value === '' && (
        <button
          type="button"
          class={`button ${css['suggest']}`}
          onClick={() => {
            onInput(suggest.value);
            // The button goes with the press, and focus would go with it.
            document.getElementById(inputId(name))?.focus();
          }}
        >
          {suggest.label}
        </button>
      )}
    </FieldFrame>
  );
}

/** Several lines of text. */
export function LinesInput(props: Input & { readonly most?: number; readonly rows?: number }) {
  const { name, value, onInput, most, rows = 4, fault } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        id={inputId(name)}
        name={name}
        class={css['text']}
        rows={rows}
        value={value}
        onInput={(event) => onInput(valueOf(event))}
        maxLength={most}
        aria-describedby={describedBy(props)}
        aria-invalid={fault ? true : undefined}
      />
    </FieldFrame>
  );
}

/** One of a long list. */
export function SelectInput(
  props: Input & {
    readonly groups: readonly { readonly label: string; readonly choices: readonly Choice[] }[];
    readonly empty?: string | undefined;
  },
) {
  const { name, value, onInput, groups, empty, fault } = props;
  const options = (choices: readonly Choice[]) =>
    choices.map((choice) => (
      <option value={choice.value} key={choice.value}>
        {choice.label}
      </option>
    ));
  return (
    <FieldFrame {...props}>
      <select
        id={inputId(name)}
        name={name}
        value={value}
        onChange={(event) => onInput(valueOf(event))}
        aria-describedby={describedBy(props)}
        aria-invalid={fault ? true : undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {groups.map(({ label, choices }) =>
          label ? (
            <optgroup label={label} key={label}>
              {options(choices)}
            </optgroup>
          ) : (
            options(choices)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

/** Where each part of a date is kept in `month/day/year`, and how its box is labelled. */
const PARTS = {
  month: { at: 0, label: FORM.month, mode: 'text', css: '' },
  day: { at: 1, label: FORM.day, mode: 'numeric', css: '' },
  year: { at: 2, label: FORM.year, mode: 'numeric', css: css['year'] },
} as const;
type Part = keyof typeof PARTS;
const ORDERS: Readonly<Record<DateOrder, readonly [Part, Part, Part]>> = {
  'month-first': ['month', 'day', 'year'],
  'day-first': ['day', 'month', 'year'],
  'year-first': ['year', 'month', 'day'],
};
/** One box may hold a whole date, such as `September 26, 2026`. */
const MOST_IN_BOX = 20;

/**
 * Month, day and year in three boxes, in the order of the country, kept as one text
 * `month/day/year` in any order; `quick` stands before them: days at one press.
 */
export function DateInput(props: Input & { readonly quick?: ComponentChildren }) {
  const { name, value, onInput, fault } = props;
  const { order } = useContext(DateContext);
  const typed = value.split('/');
  const id = inputId(name);
  return (
    <FieldFrame {...props} group>
      {props.quick}
      <div class={css['date']}>
        {ORDERS[order].map((each, index) => {
          const part = PARTS[each];
          return (
            <label class={css['part']} key={each}>
              {part.label}
              <input
                id={index === 0 ? id : `${id}-${index}`}
                type="text"
                inputMode={part.mode}
                autoComplete="off"
                spellcheck={false}
                maxLength={MOST_IN_BOX}
                class={`${css['box']} ${part.css}`}
                value={shownPart(typed[part.at] ?? '')}
                aria-invalid={fault ? true : undefined}
                onInput={(event) =>
                  onInput(
                    [0, 1, 2]
                      .map((at) => (at === part.at ? keptPart(valueOf(event)) : (typed[at] ?? '')))
                      .join('/'),
                  )
                }
              />
            </label>
          );
        })}
      </div>
    </FieldFrame>
  );
}

/** One of a few, as radio buttons; the last may be "not sure". */
export function RadioInput(
  props: Input & { readonly choices: readonly Choice[]; readonly unsure?: string | undefined },
) {
  const { name, value, onInput, choices, unsure } = props;
  const all = unsure === undefined ? choices : [...choices, { value: UNSURE, label: unsure }];
  return (
    <FieldFrame {...props} group>
      {all.map((choice, index) => (
        <label
          class={`${css['option']} ${choice.value === UNSURE ? css['unsure'] : ''}`}
          key={choice.value}
        >
          <input
            type="radio"
            id={index === 0 ? inputId(name) : undefined}
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onInput(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </FieldFrame>
  );
}

/** Any of a few, as check boxes, kept as one text with commas; the last is "none of these". */
export function ChecksInput(
  props: Input & { readonly choices: readonly Choice[]; readonly none?: string | undefined },
) {
  const { name, value, onInput, choices, none } = props;
  const chosen = value === '' ? [] : value.split(',');
  const toggle = (option: string) => {
    const next = chosen.includes(option)
      ? chosen.filter((each) => each !== option)
      : [...chosen, option];
    onInput(next.filter((each) => (option === NONE ? each === NONE : each !== NONE)).join(','));
  };
  const all = none === undefined ? choices : [...choices, { value: NONE, label: none }];
  return (
    <FieldFrame {...props} group>
      {all.map((choice, index) => (
        <label
          class={`${css['option']} ${choice.value === NONE ? css['unsure'] : ''}`}
          key={choice.value}
        >
          <input
            type="checkbox"
            id={index === 0 ? inputId(name) : undefined}
            name={name}
            value={choice.value}
            checked={chosen.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </FieldFrame>
  );
}
