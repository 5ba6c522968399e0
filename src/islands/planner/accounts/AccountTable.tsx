import { AGE_BANDS } from '#domain/aging.ts';
import { decimal } from '#domain/money.ts';
import css from '#islands/planner/accounts/accounts.module.css';
import { dayWords } from '#islands/planner/accounts/day-words.ts';
import { SUM } from '#islands/planner/case/reply-links.ts';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { ACCOUNTS, BANDS } from '#islands/planner/words/accounts.ts';
import { STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { AGING } from '#islands/planner/words/statement.ts';
import { showMoney } from '#islands/shared/format.ts';
import {
  isFallingFirst,
  type AccountSort,
  type AccountView,
  type AgedAccount,
} from '#planner/cases/accounts.ts';

type Column = Exclude<AccountSort, 'first'>;
const COLUMNS: readonly Column[] = ['name', ...AGE_BANDS, 'total', 'late', 'next'];
const HEADS: Readonly<Record<Column, string>> = { ...BANDS, ...ACCOUNTS.columns };
/** What a press in the row logs: the form, and what it starts with. */
const QUICK = [
  { kind: 'spoke' },
  { kind: 'no-answer' },
  { kind: 'promise' },
  { kind: 'paid', preset: SUM.whole },
] as const;
const isText = (column: Column): boolean => column === 'name' || column === 'next';

interface Props {
  readonly accounts: readonly AgedAccount[];
  readonly view: AccountView;
  readonly onSort: (sort: Column) => void;
}

/**
 * Accounts as an aging table. Roles are written out: on a phone a row becomes lines, and browsers
 * then forget the table.
 */
export function AccountTable({ accounts, view, onSort }: Props) {
  return (
    <table role="table" class={css['table']} aria-labelledby="account-list">
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <Head key={column} column={column} view={view} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps extends Pick<Props, 'view' | 'onSort'> {
  readonly column: Column;
}

/** The way in which a column is sorted now; undefined where another one is. */
function sortedAs(column: Column, { sort, isTurned }: AccountView) {
  if (sort !== column) return undefined;
  return isFallingFirst(column) === isTurned ? 'ascending' : 'descending';
}

function Head({ column, view, onSort }: HeadProps) {
  return (
    <th
      scope="col"
      role="columnheader"
      class={isText(column) ? undefined : css['end']}
      aria-sort={sortedAs(column, view)}
    >
      <button type="button" onClick={() => onSort(column)}>
        {HEADS[column]}
      </button>
      {/* On a phone the order is chosen above the list, and the head only names the column. */}
      <span>{HEADS[column]}</span>
    </th>
  );
}

function AccountRow({ account }: { readonly account: AgedAccount }) {
  const { id, title, customer, currency, aging, total, daysLate, stage } = account;
  const money = (sum: number) => (sum === 0 ? null : showMoney(decimal(sum), currency));
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={hashOf({ at: 'case', id })}>{title}</a>
        {customer !== title && <span class="small">{customer}</span>}
        <span class="quiet small">{STAGE_NAMES[stage]}</span>
      </th>
      {AGE_BANDS.map((band) => (
        <td key={band} role="cell" class={css['end']} data-label={AGING[band]}>
          {money(aging[band])}
        </td>
      ))}
      <td role="cell" class={`${css['end']} ${css['total']}`} data-label={HEADS.total}>
        {money(total)}
      </td>
      <td role="cell" class={css['end']} data-label={HEADS.late}>
        {daysLate > 0 ? daysLate : null}
      </td>
      <td role="cell" class={css['next']}>
        <NextCell account={account} />
      </td>
    </tr>
  );
}

/** The next step of an account with its day, and what may be logged at once. */
function NextCell({ account }: { readonly account: AgedAccount }) {
  const { law } = useSiteData();
  const today = useToday();
  const { id, title, next, bucket } = account;
  if (!next) return <span class="quiet">{ACCOUNTS.closed}</span>;
  return (
    <>
      {law.steps[next.id]?.title ?? next.id}{' '}
      <span class={`figures small ${next.since ? css['since'] : 'quiet'}`}>
        {dayWords(account, today)}
      </span>
      {bucket === 'held' ? (
        <p class={css['quick']}>
          <a href={hashOf({ at: 'hold', id })}>
            {ACCOUNTS.onHold}
            <span class="hush"> ({title})</span>
          </a>
        </p>
      ) : (
        <p class={css['quick']}>
          <span class="quiet">{ACCOUNTS.log}</span>
          {QUICK.map((form) => (
            <a key={form.kind} href={hashOf({ at: 'log', id, ...form, back: 'accounts' })}>
              {ACCOUNTS.quick[form.kind]}
              <span class="hush"> ({title})</span>
            </a>
          ))}
        </p>
      )}
    </>
  );
}
