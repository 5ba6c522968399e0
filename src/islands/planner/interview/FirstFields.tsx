import type { ComponentChildren } from 'preact';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { keptPart, shownPart } from '#islands/form/read-date.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import { inputId, UNSURE, type Fault } from '#islands/form/types.ts';
import type { FieldWords } from '#islands/form/words.ts';
import { DayEcho } from '#islands/planner/interview/DayEcho.tsx';
import css from '#islands/planner/interview/interview.module.css';
import { FIRST } from '#islands/planner/words/first.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { ChoiceField, DateField } from '#planner/interview/fields.ts';

interface ChoiceProps {
  readonly field: ChoiceField;
  readonly words: FieldWords;
  readonly value: string;
  readonly fault: Fault | undefined;
  readonly onInput: (value: string) => void;
}

/** One radio button whose label is all that is seen of it. */
function Press({
  field,
  value,
  chosen,
  first = false,
  look,
  onInput,
  children,
}: Pick<ChoiceProps, 'field' | 'onInput'> & {
  readonly value: string;
  readonly chosen: boolean;
  readonly first?: boolean;
  readonly look: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <label class={look}>
      <input
        type="radio"
        id={first ? inputId(field.name) : undefined}
        name={field.name}
        value={value}
        checked={chosen}
        onChange={() => onInput(value)}
      />
      <span>{children}</span>
    </label>
  );
}

/** One of a few, a press each; what the chosen one means stands under them. */
export function PressChoice({ field, words, value, fault, onInput }: ChoiceProps) {
  const meant = words.options?.[value]?.hint;
  return (
    <FieldFrame name={field.name} label={words.label} fault={fault} group>
      <div class={css['chips']}>
        {field.options.map((option, index) => (
          <Press
            key={option}
            field={field}
            value={option}
            chosen={value === option}
            first={index === 0}
            look={css['chip']}
            onInput={onInput}
          >
            {words.options?.[option]?.label ?? option}
          </Press>
        ))}
        <Press
          field={field}
          value={UNSURE}
          chosen={value === UNSURE}
          look={`${css['chip']} ${css['unsure']}`}
          onInput={onInput}
        >
          {SHELL.unsure}
        </Press>
      </div>
      {meant && <p class={css['meant']}>{meant}</p>}
    </FieldFrame>
  );
}

/** How far the owner went, asked on the ladder itself: the furthest on top, nothing at its foot. */
export function ReachChoice({ field, words, value, fault, onInput }: ChoiceProps) {
  const [ground = '', ...climbed] = field.options;
  // What is beyond the last letter is rare: a fold away, unless it was chosen.
  const [near, far] = [climbed.slice(0, 4), climbed.slice(4)];
  const rung = (option: string) => (
    <Press
      key={option}
      field={field}
      value={option}
      chosen={value === option}
      first={option === near[0]}
      look={`${css['reach-rung']} ${option === ground ? css['reach-ground'] : ''}`}
      onInput={onInput}
    >
      {words.options?.[option]?.label ?? option}
    </Press>
  );
  return (
    <FieldFrame name={field.name} label={words.label} hint={FIRST.reach} fault={fault} group>
      <div class={css['reach']}>
        <details class={css['further']} open={far.includes(value)}>
          <summary>{FIRST.further}</summary>
          {far.toReversed().map(rung)}
        </details>
        {near.toReversed().map(rung)}
        {rung(ground)}
      </div>
      <Press
        field={field}
        value={UNSURE}
        chosen={value === UNSURE}
        look={`${css['chip']} ${css['unsure']}`}
        onInput={onInput}
      >
        {SHELL.unsure}
      </Press>
    </FieldFrame>
  );
}

/** A day in one box, in any words, which says back what it understood. */
export function DayBox({
  field,
  words,
  value,
  fault,
  onInput,
  context,
  settled,
}: Omit<ChoiceProps, 'field'> & {
  readonly field: DateField;
  readonly context: ReadContext;
  readonly settled: boolean;
}) {
  const id = inputId(field.name);
  return (
    <FieldFrame name={field.name} label={words.label} hint={words.hint} fault={fault}>
      <div class={css['day-box']}>
        <input
          id={id}
          name={field.name}
          type="text"
          autoComplete="off"
          spellcheck={false}
          maxLength={30}
          value={shownPart(value)}
          onInput={(event) => onInput(keptPart(event.currentTarget.value))}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${words.hint ? `${id}-hint ` : ''}${fault ? `${id}-error ` : ''}${id}-echo`}
        />
        <DayEcho
          id={`${id}-echo`}
          value={value}
          side={field.side ?? 'near'}
          context={context}
          settled={settled}
          onInput={onInput}
        />
      </div>
    </FieldFrame>
  );
}
