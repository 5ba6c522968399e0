import { isPlainDate } from '#domain/dates.ts';
import type { BookChange, Matched } from '#books/match.ts';
import { decimal, type Cents } from '#domain/money.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import css from '#islands/planner/books/books.module.css';
import type { Book, BookReading } from '#islands/planner/books/use-book.ts';
import { BOOKS } from '#islands/planner/words/books.ts';
import { showMoney } from '#islands/shared/format.ts';

interface Props {
  readonly book: Book;
  readonly reading: BookReading;
  readonly rows: readonly Matched[];
}
const GONE = ['paid', 'correction', 'leave'] as const;

const nameOf = (number: string | undefined): string =>
  number === undefined || number === '' ? BOOKS.unnumbered : BOOKS.invoice(number);

/** A change in one sentence. */
function sentence(change: BookChange, currency: string): string {
  const money = (sum: Cents) => showMoney(decimal(sum), currency);
  switch (change.kind) {
    case 'new':
      return BOOKS.change.new(nameOf(change.invoice.number), money(change.invoice.open));
    case 'less':
      return BOOKS.change.less(
        nameOf(change.known.number),
        money(change.known.left),
        money(change.open),
      );
    case 'gone':
      return BOOKS.change.gone(nameOf(change.known.number), money(change.known.left));
    case 'more':
      return BOOKS.change.more(
        nameOf(change.known.number),
        money(change.known.left),
        money(change.open),
      );
    case 'amount':
      return BOOKS.change.amount(
        nameOf(change.known.number),
        money(change.known.amount),
        money(change.amount),
      );
    case 'credit':
      return change.credit.kind === 'payment'
        ? BOOKS.change.payment(money(change.credit.amount))
        : BOOKS.change.credit(money(change.credit.amount));
  }
}

/** What moved in cases that are here since the last list, and what became of what is gone. */
export function BookChanges({ book, reading, rows }: Props) {
  const { said, say } = book;
  const moved = rows.filter(({ file, changes }) => file && changes.length > 0);
  const isPartPaid = rows.some(
    ({ file, customer }) =>
      !file && customer.invoices.some(({ amount, open, paidOn }) => open < amount && !paidOn),
  );
  const isPaidSince = moved.some(({ changes }) =>
    changes.some(({ kind }) => kind === 'less' || kind === 'gone'),
  );
  return (
    <>
      {moved.length > 0 && (
        <>
          <h3>{BOOKS.changes}</h3>
          {moved.map(({ customer, file, changes }) => (
            <div key={customer.key} class={css['moved']}>
              <h4>{customer.name}</h4>
              <ul role="list">
                {changes.map((change, at) => (
                  <li key={at}>
                    {sentence(change, customer.currency)}
                    {file && (change.kind === 'less' || change.kind === 'gone') && (
                      <Became
                        name={nameOf(change.known.number)}
                        value={said.gone[reading.changeKey(file, change)] ?? 'paid'}
                        onInput={(value) =>
                          say({ gone: { ...said.gone, [reading.changeKey(file, change)]: value } })
                        }
                      />
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </>
      )}
      {(isPartPaid || isPaidSince) && (
        <FieldFrame
          name="paid-on"
          label={BOOKS.paidOn}
          hint={[isPartPaid ? BOOKS.paidOnNew : '', isPaidSince ? BOOKS.paidOnKnown : '']
            .filter(Boolean)
            .join(' ')}
        >
          <input
            id="f-paid-on"
            type="date"
            value={said.paidOn ?? ''}
            onChange={({ currentTarget: { value } }) =>
              say({ paidOn: isPlainDate(value) ? value : undefined })
            }
            aria-describedby="f-paid-on-hint"
          />
        </FieldFrame>
      )}
    </>
  );
}

type GoneValue = (typeof GONE)[number];
function Became(props: {
  readonly name: string;
  readonly value: GoneValue;
  readonly onInput: (value: GoneValue) => void;
}) {
  const { name, value, onInput } = props;
  return (
    <select
      aria-label={BOOKS.became(name)}
      value={value}
      onChange={(event) => {
        const picked = GONE.find((each) => each === event.currentTarget.value);
        if (picked) onInput(picked);
      }}
    >
      {GONE.map((each) => (
        <option key={each} value={each}>
          {BOOKS.gone[each]}
        </option>
      ))}
    </select>
  );
}
