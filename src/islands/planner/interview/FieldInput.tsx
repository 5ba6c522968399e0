import { placeLaw } from '#domain/law.ts';
import {
  ChecksInput,
  DateInput,
  LinesInput,
  RadioInput,
  SelectInput,
  TextInput,
} from '#islands/form/inputs.tsx';
import type { Fault } from '#islands/form/types.ts';
import { useApp } from '#islands/planner/app.ts';
import { placeGroups, zoneName } from '#islands/planner/interview/places.ts';
import { QUESTION, SHELL } from '#islands/planner/words/shell.ts';
import type { DraftAnswers, Field } from '#planner/interview/interview.ts';
import type { QuestionText } from '#planner/interview/question-text.ts';

interface Props {
  readonly field: Field;
  readonly text: QuestionText;
  /** The only field of its question: the heading is its label. */
  readonly alone: boolean;
  readonly answers: DraftAnswers;
  readonly value: string;
  readonly fault: Fault | undefined;
  readonly onInput: (value: string) => void;
}

/** The input of one answer, by its kind. */
export function FieldInput({ field, text, alone, answers, value, fault, onInput }: Props) {
  const { law } = useApp();
  const own = text.options?.[field.path];
  const frame = {
    name: field.path,
    label: alone ? text.legend : (own?.label ?? text.legend),
    hideLabel: alone,
    hint: alone ? undefined : own?.hint,
    fault,
    value,
    onInput,
  };
  const choices = (field.options ?? []).map((option) => ({
    value: option,
    label: option,
    ...text.options?.[option],
  }));
  switch (field.kind) {
    case 'choice':
      return <RadioInput {...frame} choices={choices} unsure={SHELL.unsure} />;
    case 'choices':
      return <ChecksInput {...frame} choices={choices} none={SHELL.none} />;
    case 'place':
      return <SelectInput {...frame} empty={QUESTION.choosePlace} groups={placeGroups(law)} />;
    case 'zone': {
      const zones = placeLaw(law, answers.debtor?.place)?.timeZones ?? [];
      return (
        <SelectInput
          {...frame}
          empty={QUESTION.chooseZone}
          groups={[
            { label: '', choices: zones.map((zone) => ({ value: zone, label: zoneName(zone) })) },
          ]}
        />
      );
    }
    case 'date':
      return <DateInput {...frame} />;
    case 'money':
      return <TextInput {...frame} width="amount" mode="decimal" />;
    case 'percent':
      return <TextInput {...frame} width="short" mode="decimal" />;
    case 'count':
      return <TextInput {...frame} width="short" mode="numeric" />;
    case 'lines':
      return <LinesInput {...frame} {...(field.most === undefined ? {} : { most: field.most })} />;
    default:
      return <TextInput {...frame} {...(field.most === undefined ? {} : { most: field.most })} />;
  }
}
