import { FormField } from '#islands/form/FormField.tsx';
import type { WordsOf } from '#islands/form/read-form.ts';
import { Rows } from '#islands/form/Rows.tsx';
import type { Form } from '#islands/form/use-form.ts';
import { useSiteData } from '#islands/planner/context.ts';
import { rowsWords } from '#islands/planner/log/log-field-words.ts';
import type { CellField, Field } from '#planner/interview/fields.ts';
import type { LogTopic } from '#planner/interview/log/log-form.ts';

interface Props {
  readonly fields: readonly Field[];
  readonly topic: LogTopic;
  readonly wordsOf: WordsOf;
  readonly form: Form;
}

/** Of one invoice alone nobody asks which. */
const hasChoice = ({ kind, optional }: CellField, count: number): boolean =>
  kind !== 'invoice' || !optional || count > 1;

/** The fields of a log form, with choices in a row that a thumb can hit. */
export function LogFields({ fields, topic, wordsOf, form }: Props) {
  const { logWords } = useSiteData();
  return (
    <>
      {fields.map((field) => {
        const words = wordsOf(field);
        if (field.kind === 'rows') {
          const around = rowsWords(logWords[topic].fields[field.name] ?? { label: '' });
          return (
            <Rows
              key={field.name}
              field={field}
              Cell={FormField}
              words={around}
              wordsOf={wordsOf}
              form={form}
            />
          );
        }
        if (!hasChoice(field, words.groups?.[0]?.choices.length ?? 0)) return null;
        return (
          <FormField
            key={field.name}
            field={field}
            words={words}
            chips
            {...form.input(field.name)}
          />
        );
      })}
    </>
  );
}
