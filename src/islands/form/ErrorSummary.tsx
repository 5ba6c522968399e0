import { useLayoutEffect, useRef } from 'preact/hooks';
import css from '#islands/form/form.module.css';
import type { Fault } from '#islands/form/types.ts';

/**
 * The list of what is wrong, above the heading: it takes focus, and each line leads to its field.
 */
export function ErrorSummary({
  faults,
  round,
}: {
  readonly faults: readonly Fault[];
  readonly round: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (faults.length > 0) box.current?.focus();
    // Each failed try takes focus again, even with the same faults.
  }, [round]);
  if (faults.length === 0) return null;
  // The hash is the planner's route: move focus here instead of following the link.
  const go = (event: Event, id: string) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div
      class={css['summary']}
      role="alert"
      tabIndex={-1}
      ref={box}
      aria-labelledby="error-summary"
    >
      <h2 id="error-summary">There is a problem</h2>
      <ul role="list">
        {faults.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => go(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
