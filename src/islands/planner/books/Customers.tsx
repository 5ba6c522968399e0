import { useState } from 'preact/hooks';
import type { Matched } from '#books/match.ts';
import { decimal } from '#domain/money.ts';
import css from '#islands/planner/books/books.module.css';
import { useToday } from '#islands/planner/context.ts';
import { BOOKS } from '#islands/planner/words/books.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';

/** Rows shown at first, and with each press. */
const PAGE = 50;

interface Props {
  readonly rows: readonly Matched[];
  readonly isChosen: (row: Matched) => boolean;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
}

/** The customers of a list, each with what it becomes; the owner chooses which are kept. */
export function Customers({ rows, isChosen, onChoose }: Props) {
  const today = useToday();
  const [shown, setShown] = useState(PAGE);
  const keys = rows.map(({ customer: { key } }) => key);
  const rest = Math.min(PAGE, rows.length - shown);
  const isDue = ({ customer }: Matched) =>
    customer.invoices.some(({ dueOn }) => dueOn === undefined || dueOn <= today);
  const onlyDue = () => {
    onChoose(keys, false);
    onChoose(
      rows.filter(isDue).map(({ customer: { key } }) => key),
      true,
    );
  };
  return (
    <>
      <h3 id="customers">{BOOKS.customers}</h3>
      {rows.length > 2 && (
        <p class="actions">
          <button type="button" class="button" onClick={() => onChoose(keys, true)}>
            {BOOKS.all}
          </button>
          <button type="button" class="button" onClick={() => onChoose(keys, false)}>
            {BOOKS.none}
          </button>
          <button type="button" class="button" onClick={onlyDue}>
            {BOOKS.due}
          </button>
        </p>
      )}
      <ul role="list" class={css['rows']} aria-labelledby="customers">
        {rows.slice(0, shown).map((row) => (
          <CustomerRow
            key={row.customer.key}
            row={row}
            due={isDue(row)}
            chosen={isChosen(row)}
            onChoose={(on) => onChoose([row.customer.key], on)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <p class="actions">
          <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
            {BOOKS.more(rest)}
          </button>
        </p>
      )}
    </>
  );
}

function becomes({ file, changes }: Matched, due: boolean): string {
  if (!file) return due ? BOOKS.newCase : BOOKS.notDue;
  return changes.length > 0 ? BOOKS.known : BOOKS.same;
}

function CustomerRow(props: {
  readonly row: Matched;
  readonly due: boolean;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}) {
  const { row, due, chosen, onChoose } = props;
  const { customer } = row;
  const open = customer.invoices.reduce((sum, invoice) => sum + invoice.open, 0);
  const days = customer.invoices.flatMap(({ dueOn }) => dueOn ?? []);
  const oldest = days.toSorted()[0];
  return (
    <li>
      <label class={css['row']}>
        <input
          type="checkbox"
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span class={css['name']}>{customer.name}</span>
        <span class={css['sum']}>{showMoney(decimal(open), customer.currency)}</span>
        <span class={css['more']}>
          {[
            BOOKS.count(customer.invoices.length),
            oldest === undefined ? '' : BOOKS.oldestDue(showDate(oldest)),
            becomes(row, due),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </label>
    </li>
  );
}
