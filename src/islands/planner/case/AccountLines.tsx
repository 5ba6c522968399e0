import { useMemo } from 'preact/hooks';
import desk from '#islands/planner/case/desk/desk.module.css';
import css from '#islands/planner/case/money.module.css';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import { invoiceNames } from '#islands/planner/papers/invoice-names.ts';
import { MONEY } from '#islands/planner/words/money.ts';
import { countSentence, lineWords } from '#islands/planner/words/statement.ts';
import { showDate, showMoney, showShort } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { decimal, type Cents } from '#domain/money.ts';
import { accountStatement, type AccountStatement } from '#planner/papers/account-statement.ts';

/** Whole cents; less than nothing with a true minus. */
const signed = (amount: Cents, currency: string): string =>
  `${amount < 0 ? '−' : ''}${showMoney(decimal(Math.abs(amount)), currency)}`;

/** The account of a case: charges and payments in columns of their own, and the running balance. */
export function AccountLines({ file }: { readonly file: Case }) {
  const { law } = useSiteData();
  const today = useToday();
  const statement = useMemo(() => accountStatement(file, law, today), [file, law, today]);
  const { lines, sums, currency, basis, unnumbered, asOf } = statement;
  const named = invoiceNames(unnumbered);
  const money = (amount: Cents) => signed(amount, currency);
  const of = (isCharge: boolean) =>
    lines.reduce((sum, { amount }) => (amount > 0 === isCharge ? sum + amount : sum), 0);
  const balance = sums.balance - sums.overpaid;
  return (
    <>
      <table class={css['ledger']} aria-labelledby="account">
        <thead>
          <tr>
            <th scope="col">{MONEY.day}</th>
            <th scope="col">{MONEY.what}</th>
            <th scope="col" class={css['both']}>
              {MONEY.amount}
            </th>
            <th scope="col" class={css['apart']}>
              {MONEY.charged}
            </th>
            <th scope="col" class={css['apart']}>
              {MONEY.paid}
            </th>
            <th scope="col">{MONEY.balance}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              <td>{showShort(line.on, today)}</td>
              <th scope="row">{lineWords(line, { statutory: basis === 'statutory', named })}</th>
              <td class={css['both']}>{money(line.amount)}</td>
              <td class={css['apart']}>{line.amount > 0 ? money(line.amount) : ''}</td>
              <td class={css['apart']}>{line.amount < 0 ? money(line.amount) : ''}</td>
              <td>{money(line.balance)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{MONEY.balanceOn(showDate(asOf))}</th>
            <td class={css['both']} />
            <td class={css['apart']}>{money(of(true))}</td>
            <td class={css['apart']}>{of(false) < 0 ? money(of(false)) : ''}</td>
            <td>{money(balance)}</td>
          </tr>
        </tfoot>
      </table>
      <Interest statement={statement} />
    </>
  );
}

/** What bears interest, since when, at which rate, and what it has come to. */
function Interest({ statement }: { readonly statement: AccountStatement }) {
  const today = useToday();
  const { workings, currency, perDay, unnumbered, asOf } = statement;
  const bearing = workings.filter(({ stretches }) => stretches.length > 0);
  if (bearing.length === 0) return null;
  const named = invoiceNames(unnumbered);
  const money = (amount: Cents) => signed(amount, currency);
  return (
    <details class={desk['fold']}>
      <summary>{MONEY.interest}</summary>
      <p>
        {countSentence(bearing)} {perDay ? MONEY.perDay(money(perDay)) : ''}
      </p>
      <table class={css['ledger']}>
        <thead>
          <tr>
            <th scope="col">{MONEY.invoice}</th>
            <th scope="col">{MONEY.what}</th>
            <th scope="col">{MONEY.interestOf}</th>
          </tr>
        </thead>
        <tbody>
          {bearing.map(({ number, dueOn, rate, interest, stretches }) => (
            <tr key={`${number} ${dueOn}`}>
              <th scope="row">{named(number ?? '').replace(/^the /, '')}</th>
              <td>
                {MONEY.runs(String(rate / 10_000), showShort(stretches[0]?.from ?? dueOn, today))}
              </td>
              <td>{money(interest)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{MONEY.interestOn(showDate(asOf))}</th>
            <td />
            <td>{money(bearing.reduce((sum, { interest }) => sum + interest, 0))}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
