import type { ComponentChildren } from 'preact';
import css from '#islands/form/form.module.css';
import { inputId, type Fault } from '#islands/form/types.ts';

export interface FrameProps {
  readonly name: string;
  readonly label: ComponentChildren;
  /** The label is the heading of the screen already. */
  readonly hideLabel?: boolean | undefined;
  readonly hint?: ComponentChildren;
  readonly fault?: Fault | undefined;
}

/** Ids of hint and error, for `aria-describedby`. */
export function describedBy({ name, hint, fault }: FrameProps): string | undefined {
  const id = inputId(name);
  return (
    [hint ? `${id}-hint` : '', fault ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  );
}

/** Label, hint and error around the inputs of one answer; a group of inputs gets a `fieldset`. */
export function FieldFrame(
  props: FrameProps & { readonly group?: boolean; readonly children: ComponentChildren },
) {
  const { name, label, hideLabel, hint, fault, group, children } = props;
  const id = inputId(name);
  const around = `${css['field']} ${fault ? css['wrong'] : ''}`;
  const more = (
    <>
      {hint && (
        <p class={css['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class={css['error']} id={`${id}-error`}>
          <span class="hush">Error: </span>
          {fault.message}
        </p>
      )}
      {children}
    </>
  );
  if (group) {
    return (
      <fieldset class={around} aria-describedby={describedBy(props)}>
        <legend class={hideLabel ? 'hush' : css['legend']}>{label}</legend>
        {more}
      </fieldset>
    );
  }
  return (
    <div class={around}>
      <label class={hideLabel ? 'hush' : css['label']} for={id}>
        {label}
      </label>
      {more}
    </div>
  );
}
