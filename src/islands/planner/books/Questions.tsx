import { ROLES } from '#books/column-words.ts';
import { CURRENCIES } from '#domain/money.ts';
import css from '#islands/planner/books/books.module.css';
import type { Book } from '#islands/planner/books/use-book.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { RadioInput, SelectInput } from '#islands/form/inputs.tsx';
import { BOOKS, ROLE_WORDS } from '#islands/planner/words/books.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { BookReading } from '#islands/planner/books/use-book.ts';

const ROLE_CHOICES = ROLES.map((value) => ({ value, label: ROLE_WORDS[value] }));

/** What the rows allow in two ways, and what the list does not say. */
export function Questions({
  book,
  reading,
}: {
  readonly book: Book;
  readonly reading: BookReading;
}) {
  const { ledger, said, say, source } = book;
  if (source.kind !== 'sheet' || !ledger.layout) return null;
  const { rows } = source.sheet;
  const { headRow } = ledger.layout;
  const cells = (is: (cell: string) => boolean) =>
    rows.slice(headRow + 1).flatMap((row) => row.filter(is));
  const twoWays = cells(
    (cell) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(cell) && reading.isDay(cell),
  );
  const sums = cells((cell) => /\d[.,]\d{3}(\D|$)/.test(cell) && reading.isSum(cell));
  const day = twoWays.find((cell) => {
    const [first, second] = cell.split(/[-/.]/);
    return first !== second;
  });
  const sum = sums[0];
  const hasCurrency = ledger.invoices.some(({ currency }) => currency !== said.currency);
  const undated = ledger.invoices.filter(({ dueOn }) => dueOn === undefined);
  const canCount = undated.some(({ issuedOn }) => issuedOn !== undefined);
  return (
    <>
      {(ledger.order === 'either' || said.order !== undefined) && day !== undefined && (
        <RadioInput
          name="order"
          label={BOOKS.order}
          hint={BOOKS.orderHow(day)}
          value={said.order ?? 'month-first'}
          onInput={(order) => say({ order: order === 'day-first' ? 'day-first' : 'month-first' })}
          choices={(['month-first', 'day-first'] as const).flatMap((order) => {
            const date = reading.dayIn(day, order);
            return date === undefined ? [] : [{ value: order, label: showDate(date) }];
          })}
        />
      )}
      {(ledger.mark === 'either' || said.mark !== undefined) && sum !== undefined && (
        <RadioInput
          name="mark"
          label={BOOKS.mark}
          hint={BOOKS.markHow(sum)}
          value={said.mark ?? '.'}
          onInput={(mark) => say({ mark: mark === ',' ? ',' : '.' })}
          choices={(['.', ','] as const).flatMap((mark) => {
            const cents = reading.sumIn(sum, mark);
            return cents === undefined
              ? []
              : [
                  {
                    value: mark,
                    label: showMoney(reading.decimal(Math.abs(cents)), said.currency),
                  },
                ];
          })}
        />
      )}
      {!hasCurrency && (
        <SelectInput
          name="currency"
          label={BOOKS.currency}
          value={said.currency}
          onInput={(value) => {
            const currency = CURRENCIES.find((each) => each === value);
            if (currency) say({ currency });
          }}
          groups={[{ label: '', choices: CURRENCIES.map((value) => ({ value, label: value })) }]}
        />
      )}
      {(canCount || said.termsDays !== undefined) && (
        <FieldFrame name="terms" label={BOOKS.terms} hint={BOOKS.termsHow}>
          <input
            id="f-terms"
            type="number"
            min={0}
            max={365}
            class={css['few']}
            value={said.termsDays ?? ''}
            onChange={({ currentTarget: { value } }) =>
              say({ termsDays: /^\d{1,3}$/.test(value) ? Number(value) : undefined })
            }
            aria-describedby="f-terms-hint"
          />
        </FieldFrame>
      )}
      <Columns book={book} reading={reading} />
    </>
  );
}

/** Columns whose heads are not known: their owner says what they hold. */
function Columns({ book, reading }: { readonly book: Book; readonly reading: BookReading }) {
  const { ledger, said, source } = book;
  if (source.kind !== 'sheet' || !ledger.layout) return null;
  const { rows } = source.sheet;
  const { headRow, columns } = ledger.layout;
  const unknown = columns.flatMap((column, at) => {
    const name = reading.columnName(column.head, at);
    const isAsked = column.role === undefined || said.pointed[name] !== undefined;
    return isAsked ? [{ name, at, column }] : [];
  });
  const sample = (at: number) =>
    rows.slice(headRow + 1).find((row) => (row[at] ?? '') !== '')?.[at] ?? '';
  if (unknown.length === 0) return null;
  return (
    <fieldset class={css['columns']}>
      <legend>{BOOKS.columns}</legend>
      <p class="small quiet">{BOOKS.columnsHow}</p>
      {unknown.map(({ name, at, column }) => (
        <SelectInput
          key={name}
          name={`column-${at}`}
          label={column.head || BOOKS.unnamed(at + 1)}
          hint={sample(at) === '' ? undefined : BOOKS.example(sample(at).slice(0, 60))}
          value={column.role ?? 'ignored'}
          onInput={(value) => {
            const role = ROLES.find((each) => each === value);
            if (role) book.point(name, role);
          }}
          groups={[{ label: '', choices: ROLE_CHOICES }]}
        />
      ))}
    </fieldset>
  );
}
