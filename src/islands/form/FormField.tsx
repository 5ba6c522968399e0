import { AheadInput } from '#islands/form/AheadInput.tsx';
import { Chips } from '#islands/form/Chips.tsx';
import {
  ChecksInput,
  DateInput,
  LinesInput,
  RadioInput,
  SelectInput,
  TextInput,
} from '#islands/form/inputs.tsx';
import { UNSURE, type Choice, type Fault } from '#islands/form/types.ts';
import type { FieldWords } from '#islands/form/words.ts';
import type { CellField } from '#planner/interview/fields.ts';

export interface FieldProps {
  readonly field: CellField;
  readonly words: FieldWords;
  readonly value: string;
  readonly fault: Fault | undefined;
  readonly onInput: (value: string) => void;
  /** A few choices in a row under the thumb, rather than one under the other. */
  readonly chips?: boolean;
}

const choicesOf = (options: readonly string[], words: FieldWords): readonly Choice[] =>
  options.map((value) => ({ value, label: value, ...words.options?.[value] }));

/** The inputs of one field, by its kind. */
export function FormField({ field, words, value, fault, onInput, chips = false }: FieldProps) {
  const { label, hint, hideLabel } = words;
  const frame = { name: field.name, label, hint, hideLabel, fault, value, onInput };
  switch (field.kind) {
    case 'choice': {
      const choices = choicesOf(field.options, words);
      const open = words.unsure !== undefined && (field.unsure || field.optional);
      if (field.folded)
        return <SelectInput {...frame} groups={[{ label: '', choices }]} empty={words.choose} />;
      if (!chips)
        return <RadioInput {...frame} choices={choices} unsure={open ? words.unsure : undefined} />;
      const unsure = open ? [{ value: UNSURE, label: words.unsure }] : [];
      return <Chips {...frame} choices={[...choices, ...unsure]} />;
    }
    case 'choices':
      return <ChecksInput {...frame} choices={choicesOf(field.options, words)} none={words.none} />;
    case 'check':
      return (
        <ChecksInput
          {...frame}
          label={<span class="hush">{label}</span>}
          choices={[{ value: 'yes', label }]}
        />
      );
    case 'place':
    case 'zone':
    case 'invoice':
    case 'payment':
      return <SelectInput {...frame} empty={words.choose} groups={words.groups ?? []} />;
    case 'date':
      return field.quick ? <AheadInput {...frame} /> : <DateInput {...frame} />;
    case 'money':
      return <TextInput {...frame} width="amount" mode="decimal" suggest={words.suggest} />;
    case 'percent':
      return <TextInput {...frame} width="short" mode="decimal" />;
    case 'count':
      return <TextInput {...frame} width="short" mode="numeric" />;
    case 'text':
      return <TextInput {...frame} most={field.most} width={field.short ? 'short' : 'text'} />;
    case 'lines':
      return <LinesInput {...frame} most={field.most} />;
  }
}
