import css from '#islands/planner/papers/papers.module.css';

/** Labels and values, a line each. */
export function FactRows({
  rows,
}: {
  readonly rows: readonly (readonly [label: string, value: string])[];
}) {
  return (
    <dl class={css['facts']}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
