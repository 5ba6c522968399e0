import type { ComponentChildren } from 'preact';
import { useCases } from '#islands/planner/context.ts';
import css from '#islands/planner/planner.module.css';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';

interface Props {
  readonly onSubmit: (event: Event) => void;
  readonly class?: string | undefined;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A form that saves something: where nothing may be saved it says why, and takes nothing. */
export function SavingForm({ onSubmit, class: look, id, children }: Props) {
  const { state } = useCases();
  return (
    <form noValidate onSubmit={onSubmit} class={look} id={id}>
      {state.newer && (
        <p class={css['refused']} role="alert">
          {REFUSED_SAVE.newer}
        </p>
      )}
      {/* It only switches off what is in it: nobody is told of a group. */}
      <fieldset role="none" class={css['all']} disabled={state.newer}>
        {children}
      </fieldset>
    </form>
  );
}
