import {
  ChecksInput,
  DateInput,
  LinesInput,
  SelectInput,
  TextInput,
} from '#islands/form/inputs.tsx';
import type { Fault } from '#islands/form/types.ts';
import { AheadInput } from '#islands/form/AheadInput.tsx';
import { Chips } from '#islands/form/Chips.tsx';
import type { LogField } from '#islands/planner/log/kinds.ts';
import { LOG } from '#islands/planner/words/log.ts';

interface Props {
  readonly field: LogField;
  readonly value: string;
  readonly fault: Fault | undefined;
  readonly onInput: (value: string) => void;
}

/** Long lists that are not what an owner just heard: a list to choose from takes less of a small screen. */
const LISTED = new Set(['letter', 'notice']);
/** Days in the months ahead, that people name rather than look up. */
const AHEAD = new Set(['byDay', 'until', 'firstOn', 'expiresOn']);

/** The input of one field of a log form. */
export function LogFieldInput({ field, value, fault, onInput }: Props) {
  const words = LOG.fields[field.name] ?? field.name;
  const frame = {
    name: field.name,
    label:
      field.optional && field.kind !== 'check' && field.kind !== 'choice'
        ? LOG.optional(words)
        : words,
    hint: LOG.hints[field.name],
    fault,
    value,
    onInput,
  };
  const choices = (field.options ?? []).map((option) => ({
    value: option,
    label: LOG.optionsOf[field.name]?.[option] ?? LOG.options[option] ?? option,
  }));
  switch (field.kind) {
    case 'choice':
      return LISTED.has(field.name) ? (
        <SelectInput
          {...frame}
          groups={[{ label: '', choices }]}
          {...(value === '' ? { empty: '' } : {})}
        />
      ) : (
        <Chips
          {...frame}
          choices={field.optional ? [...choices, { value: '?', label: LOG.unsaid }] : choices}
        />
      );
    case 'check':
      return (
        <ChecksInput
          {...frame}
          label={<span class="hush">{words}</span>}
          choices={[{ value: 'yes', label: words }]}
        />
      );
    case 'date':
      return AHEAD.has(field.name) ? <AheadInput {...frame} /> : <DateInput {...frame} />;
    case 'money':
      return <TextInput {...frame} width="amount" mode="decimal" />;
    case 'count':
      return <TextInput {...frame} width="short" mode="numeric" />;
    case 'lines':
      return <LinesInput {...frame} most={2000} />;
    default:
      return <TextInput {...frame} most={200} />;
  }
}
