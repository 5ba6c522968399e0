import { FormField } from '#islands/form/FormField.tsx';
import type { Form } from '#islands/form/use-form.ts';
import { DETAILS, detailWords } from '#islands/planner/log/desk-details.ts';
import css from '#islands/planner/log/log.module.css';
import { WhenInput } from '#islands/planner/log/WhenInput.tsx';
import { DESK } from '#islands/planner/words/holds.ts';

/** When it came up, and what may be known beside the press: open where something is wrong there. */
export function DeskFields({ form }: { readonly form: Form }) {
  const { typed, faults, fault, set, input } = form;
  return (
    <details class={css['more']} open={faults.length > 0}>
      <summary>{DESK.details}</summary>
      <WhenInput
        typed={typed}
        fault={fault}
        set={(name) => (value) => set(name, value)}
        label={DESK.day}
      />
      {DETAILS.map((field) => (
        <FormField
          key={field.name}
          field={field}
          words={detailWords(field)}
          {...input(field.name)}
        />
      ))}
    </details>
  );
}
