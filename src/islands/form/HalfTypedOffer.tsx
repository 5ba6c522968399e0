import css from '#islands/form/form.module.css';
import type { HalfTyped } from '#islands/form/use-half-typed.ts';
import { FORM } from '#islands/form/words.ts';

/** Above a form: what was typed there before and not saved, to be put back or not. */
export function HalfTypedOffer({ half }: { readonly half: HalfTyped }) {
  if (!half.offered) return null;
  return (
    <div class={css['offer']} role="group" aria-label={FORM.halfTyped.label}>
      <p>{FORM.halfTyped.how}</p>
      <p class="actions">
        <button type="button" class="button" onClick={half.putBack}>
          {FORM.halfTyped.putBack}
        </button>
        <button type="button" class="button" onClick={half.discard}>
          {FORM.halfTyped.discard}
        </button>
      </p>
    </div>
  );
}
