import { isPlainDate } from '#domain/dates.ts';
import type { Matched } from '#books/match.ts';
import { decimal } from '#domain/money.ts';
import css from '#islands/planner/books/books.module.css';
import type { Book, BookReading } from '#islands/planner/books/use-book.ts';
import { BOOKS } from '#islands/planner/words/books.ts';
import { showMoney } from '#islands/shared/format.ts';

interface Props {
  readonly book: Book;
  readonly reading: BookReading;
  readonly rows: readonly Matched[];
}

/** Due days that a list does not have: one field an invoice. */
export function DueDays({ book, reading, rows }: Props) {
  const { said, say } = book;
  const undated = rows.flatMap(({ customer }) =>
    customer.invoices.filter(({ dueOn }) => dueOn === undefined),
  );
  if (undated.length === 0) return null;
  return (
    <fieldset class={css['dates']}>
      <legend>{BOOKS.dueAsked}</legend>
      {undated.map((invoice) => {
        const key = reading.invoiceKey(invoice);
        const { customer, number, what, open, currency = said.currency } = invoice;
        return (
          <label key={key} class={css['dated']}>
            <span>
              {[customer, number ?? what, showMoney(decimal(open), currency)]
                .filter(Boolean)
                .join(', ')}
            </span>
            <input
              type="date"
              value={said.dueOn[key] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { [key]: _, ...others } = said.dueOn;
                say({ dueOn: isPlainDate(value) ? { ...others, [key]: value } : others });
              }}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
