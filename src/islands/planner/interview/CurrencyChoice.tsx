import { CURRENCIES, type Currency } from '#domain/money.ts';
import css from '#islands/planner/interview/lines.module.css';
import { FIRST } from '#islands/planner/words/first.ts';

interface Props {
  readonly value: Currency;
  readonly onInput: (code: string) => void;
}

/** The currency of all invoices, beside their total. */
export function CurrencyChoice({ value, onInput }: Props) {
  return (
    <label class={css['currency']}>
      <span class="hush">{FIRST.currency}</span>
      <select
        name="currency"
        value={value}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        {CURRENCIES.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
    </label>
  );
}
