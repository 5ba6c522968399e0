import form from '#islands/form/form.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: () => void;
}

/** One choice that is on or off. */
export function Tick({ label, hint, on, onChange }: Props) {
  return (
    <label class={form['option']}>
      <input type="checkbox" checked={on} onChange={onChange} />
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  );
}
