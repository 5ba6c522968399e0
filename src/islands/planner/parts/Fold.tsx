import type { ComponentChildren } from 'preact';
import css from '#islands/planner/planner.module.css';

/** A part of the page that is a fold away: its heading is always there. */
export function Fold({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class={css['fold-head']}>
      <summary><h2>{title}</h2></summary>
      {children}
    </details>
  );
}
