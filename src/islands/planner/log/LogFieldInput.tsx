import { ChecksInput, DateInput, LinesInput, RadioInput, SelectInput, TextInput } from '#islands/form/inputs.tsx';
import type { Fault } from '#islands/form/types.ts';
import type { LogField } from '#islands/planner/log/kinds.ts';
import { LOG } from '#islands/planner/words/log.ts';

interface Props { readonly field: LogField; readonly value: string; readonly fault: Fault | undefined; readonly onInput: (value: string) => void }

/** The input of one field of a log form. */
export function LogFieldInput({ field, value, fault, onInput }: Props) {
  const words = LOG.fields[field.name] ?? field.name;
  const frame = { name: field.name, label: field.optional && field.kind !== 'check' && field.kind !== 'choice' ? LOG.optional(words) : words, hint: LOG.hints[field.name], fault, value, onInput };
  const choices = (field.options ?? []).map((option) => ({ value: option, label: LOG.options[option] ?? option }));
  switch (field.kind) {
    case 'choice':
      return choices.length > 6
        ? <SelectInput {...frame} groups={[{ label: '', choices }]} />
        : <RadioInput {...frame} choices={choices} {...(field.optional ? { unsure: LOG.unsaid } : {})} />;
    case 'check': return <ChecksInput {...frame} label={<span class="hush">{words}</span>} choices={[{ value: 'yes', label: words }]} />;
    case 'date': return <DateInput {...frame} />;
    case 'money': return <TextInput {...frame} width="amount" mode="decimal" />;
    case 'count': return <TextInput {...frame} width="short" mode="numeric" />;
    case 'lines': return <LinesInput {...frame} most={2000} />;
    default: return <TextInput {...frame} most={200} />;
  }
}
