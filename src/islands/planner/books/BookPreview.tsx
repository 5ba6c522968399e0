import { useMemo, useState } from 'preact/hooks';
import type { Matched } from '#books/match.ts';
import { decimal, type Cents } from '#domain/money.ts';
import type { PlainDate } from '#domain/dates.ts';
import { tellDeed } from '#islands/planner/backup/deed.ts';
import { BookChanges } from '#islands/planner/books/BookChanges.tsx';
import { Customers } from '#islands/planner/books/Customers.tsx';
import { Close } from '#islands/planner/books/Close.tsx';
import { DueDays } from '#islands/planner/books/DueDays.tsx';
import { Questions } from '#islands/planner/books/Questions.tsx';
import css from '#islands/planner/books/books.module.css';
import { saveBook } from '#islands/planner/books/save-book.ts';
import {
  useBook,
  type Book,
  type BookReading,
  type BookSource,
} from '#islands/planner/books/use-book.ts';
import { useCases, useSay, useToday } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { BACKUP } from '#islands/planner/words/backup.ts';
import { BOOKS, FAULTS, SKIPPED } from '#islands/planner/words/books.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId } from '#islands/shared/clock.ts';
import { showMoney } from '#islands/shared/format.ts';
import { askToKeep } from '#islands/storage/health.ts';

interface Props {
  readonly source: BookSource;
  readonly reading: BookReading;
  readonly onAnother: () => void;
}

/** Whether a customer is kept unless its owner says otherwise: something is due, or moved. */
const isUsual = ({ file, customer, changes }: Matched, today: PlainDate): boolean =>
  file
    ? changes.some(({ kind }) => kind !== 'more' && kind !== 'amount')
    : customer.invoices.some(({ dueOn }) => dueOn === undefined || dueOn <= today);

/** Whether keeping a customer does anything. */
const isSomething = ({ file, customer, changes }: Matched): boolean =>
  file
    ? changes.some(({ kind }) => kind !== 'more' && kind !== 'amount')
    : customer.invoices.length > 0;

/** What a list becomes, to look at before it is kept: questions, totals, customers, faults. */
export function BookPreview({ source, reading, onAnother }: Props) {
  const book = useBook(source, reading);
  const { store, state } = useCases();
  const today = useToday();
  const say = useSay();
  /** What the owner chose against what is usual. */
  const [turned, setTurned] = useState<Readonly<Record<string, boolean>>>({});
  const [problem, setProblem] = useState('');
  const rows = book.matched.filter(isSomething);
  const isChosen = (row: Matched) => turned[row.customer.key] ?? isUsual(row, today);
  const chosen = rows.filter(isChosen);
  const keep = () => {
    if (chosen.length === 0) return setProblem(BOOKS.nothingChosen);
    const kept = reading.keepBook(chosen, {
      today,
      newId,
      creditor: reading.ownDetails(book.cases),
      dueOn: book.said.dueOn,
      gone: book.said.gone,
      paidOn: book.said.paidOn,
      notes: BOOKS.notes,
    });
    const saved = saveBook(store, kept);
    void askToKeep();
    const target = { at: kept.cases.length > 0 ? 'who' : 'home' } as const;
    const { undo } = saved;
    tellDeed({
      at: hashOf(target),
      undoLabel: BOOKS.undo,
      text: [
        BOOKS.kept(saved.cases, saved.moved),
        saved.missing.length > 0 ? BOOKS.didNotFit(saved.missing) : '',
      ]
        .filter(Boolean)
        .join(' '),
      ...(undo
        ? {
            undo: () => {
              const stay = undo();
              return stay === 0 ? BOOKS.undone : BOOKS.undonePartly(stay);
            },
          }
        : {}),
    });
    say(SHELL.saved);
    go(target, true);
  };
  return (
    <section aria-labelledby="book" class={css['book']}>
      <h2 id="book" tabIndex={-1}>
        <Counts book={book} />
      </h2>
      <Questions book={book} reading={reading} />
      <Total book={book} />
      <Close book={book} />
      {rows.length === 0 ? (
        <p>{BOOKS.nothingNew}</p>
      ) : (
        <>
          <Customers
            rows={rows}
            isChosen={isChosen}
            onChoose={(keys, on) => {
              setProblem('');
              setTurned({ ...turned, ...Object.fromEntries(keys.map((key) => [key, on])) });
            }}
          />
          <DueDays book={book} reading={reading} rows={chosen} />
          <BookChanges book={book} reading={reading} rows={chosen} />
          {problem !== '' && <p role="alert">{problem}</p>}
          {state.newer ? (
            <p role="alert">{BACKUP.readOnly}</p>
          ) : (
            <p class="actions">
              <button type="button" class="button button--next" onClick={keep}>
                {BOOKS.keep(chosen.length)}
              </button>
              <button type="button" class="button" onClick={onAnother}>
                {BOOKS.another}
              </button>
            </p>
          )}
        </>
      )}
      {rows.length === 0 && (
        <p class="actions">
          <button type="button" class="button" onClick={onAnother}>
            {BOOKS.another}
          </button>
        </p>
      )}
      <LeftOut book={book} />
    </section>
  );
}

function Counts({ book: { ledger, matched } }: { readonly book: Book }) {
  return <>{BOOKS.counts(ledger.invoices.length, matched.length)}</>;
}

/** Sums by currency, beside the total that the file gives. */
function Total({ book }: { readonly book: Book }) {
  const { ledger, said } = book;
  const totals = useMemo(() => {
    const sums = new Map<string, { open: Cents; credits: Cents }>();
    const of = (currency: string) => sums.get(currency) ?? { open: 0, credits: 0 };
    for (const { currency = said.currency, open } of ledger.invoices) {
      const before = of(currency);
      sums.set(currency, { ...before, open: before.open + open });
    }
    for (const { currency, amount } of ledger.credits) {
      const before = of(currency);
      sums.set(currency, { ...before, credits: before.credits + amount });
    }
    return [...sums];
  }, [ledger]);
  const money = (sum: Cents, currency: string) =>
    `${sum < 0 ? '−' : ''}${showMoney(decimal(Math.abs(sum)), currency)}`;
  const [only] = totals;
  const total = 'total' in ledger ? ledger.total : undefined;
  const net = only ? only[1].open - only[1].credits : 0;
  const difference = total === undefined ? 0 : total - net;
  return (
    <div class={css['totals']}>
      <dl>
        {totals.map(([currency, { open, credits }]) => (
          <div key={currency}>
            <dt>{BOOKS.open}</dt>
            <dd>{money(open, currency)}</dd>
            {credits > 0 && (
              <>
                <dt>{BOOKS.credits}</dt>
                <dd>{money(credits, currency)}</dd>
              </>
            )}
          </div>
        ))}
      </dl>
      {total !== undefined && only && totals.length === 1 && (
        <p class={difference === 0 ? 'small quiet' : css['differs']}>
          {difference === 0
            ? BOOKS.agrees
            : BOOKS.differs(money(total, only[0]), money(Math.abs(difference), only[0]))}
        </p>
      )}
    </div>
  );
}

/** Rows that were left out, and those that cannot be read, each with its line and why. */
function LeftOut({ book: { ledger } }: { readonly book: Book }) {
  const { skipped, faults } = ledger;
  return (
    <>
      {faults.length > 0 && (
        <details open class={css['left']}>
          <summary>{BOOKS.faults(faults.length)}</summary>
          <p class="small">{BOOKS.faultsHow}</p>
          <ul>
            {faults.map(({ row, why, text, head }, at) => (
              <li key={at}>{BOOKS.faultRow(row, FAULTS[why](text, head))}</li>
            ))}
          </ul>
        </details>
      )}
      {skipped.length > 0 && (
        <details class={css['left']}>
          <summary>{BOOKS.skipped(skipped.length)}</summary>
          <ul>
            {skipped.map(({ row, name, why }, at) => (
              <li key={at}>{BOOKS.skippedRow(row, name, SKIPPED[why])}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
