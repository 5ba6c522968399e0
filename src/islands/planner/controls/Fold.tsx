import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import css from '#islands/planner/planner.module.css';

/** A fold whose content costs something to make: it is made when the fold is first opened. */
export function LateFold({
  title,
  children,
}: {
  readonly title: string;
  readonly children: () => ComponentChildren;
}) {
  const [seen, setSeen] = useState(false);
  return (
    <details
      class={`${css['fold-head']} screen-only`}
      onToggle={(event) => {
        if (event.currentTarget.open) setSeen(true);
      }}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {seen && children()}
    </details>
  );
}
