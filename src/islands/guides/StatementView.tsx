import type { Statement } from '#domain/statement.ts';
import { AGE_BANDS } from '#domain/aging.ts';
import { fineWords, rateWords, sumWords } from '#islands/guides/money-words.ts';
import { STATEMENT } from '#islands/guides/interest-words.ts';
import { AGING, countSentence, lineWords } from '#islands/planner/words/statement.ts';
import { WideTable } from '#islands/guides/tool-parts.tsx';
import css from '#islands/guides/tools.module.css';
import { showDate } from '#islands/shared/format.ts';

interface Props {
  readonly statement: Statement;
  readonly currency: string;
}

/** A line of a statement: its date, what it is, its amount, and the balance after it. */
type StatementLine = readonly [on: string, what: string, amount: string, balance: string];

/** The lines of a statement, which add up to its balance: what is shown, copied and printed. */
export function statementLines({ statement, currency }: Props): readonly StatementLine[] {
  const money = (amount: number): string =>
    `${amount < 0 ? '−' : ''}${sumWords(Math.abs(amount), currency)}`;
  const { opening, lines } = statement;
  const older = money(opening);
  const first: readonly StatementLine[] =
    opening > 0 ? [['', STATEMENT.opening, older, older]] : [];
  return [
    ...first,
    ...lines.map((line): StatementLine => [
      showDate(line.on),
      lineWords(line),
      money(line.amount),
      money(line.balance),
    ]),
  ];
}

const endOf = ({ statement: { balance, overpaid }, currency }: Props): readonly [string, string] =>
  overpaid > 0
    ? [STATEMENT.overpaid, sumWords(overpaid, currency)]
    : [STATEMENT.balance, sumWords(balance, currency)];

/** The statement as plain text, for a message or a letter. */
export function statementText(props: Props): string {
  const {
    statement: { asOf, perDay },
    currency,
  } = props;
  const grows = perDay ? [`${STATEMENT.perDay}: ${fineWords(perDay, currency)}`] : [];
  return [
    STATEMENT.title(showDate(asOf)),
    ...statementLines(props).map(
      ([on, what, sum]) => `${on === '' ? '' : `${on} `}${what}: ${sum}`,
    ),
    endOf(props).join(': '),
    ...grows,
  ].join('\n');
}

/** A statement with its working under it. */
export function StatementView(props: Props) {
  const { statement, currency } = props;
  const [endLabel, endSum] = endOf(props);
  const title = STATEMENT.title(showDate(statement.asOf));
  return (
    <div class={css['sheet']}>
      <div class="scroll-x" role="group" aria-label={title} tabIndex={0}>
        <table class={`figures ${css['sums']} ${css['account']}`}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {STATEMENT.columns.map((each) => (
                <th scope="col" key={each}>
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statementLines(props).map(([on, what, sum, balance], index) => (
              <tr key={index}>
                <td class="nowrap">{on}</td>
                <th scope="row">{what}</th>
                <td>{sum}</td>
                <td>{balance}</td>
              </tr>
            ))}
            <tr class={css['total']}>
              <td />
              <th scope="row">{endLabel}</th>
              <td />
              <td>{endSum}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <table class={`figures ${css['sums']}`}>
        <caption>{STATEMENT.aging}</caption>
        <thead>
          <tr>
            {STATEMENT.ageColumns.map((each) => (
              <th scope="col" key={each}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {AGE_BANDS.map((age) => (
            <tr key={age}>
              <th scope="row">{AGING[age]}</th>
              <td>{sumWords(statement.aging[age], currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{STATEMENT.working}.</strong> {countSentence(statement.workings)}
      </p>
      {statement.workings.map(({ number, stretches, interest, fee }, index) => (
        <div key={index}>
          <p>
            <strong>{STATEMENT.workingOf(number ?? '')}</strong>
          </p>
          {stretches.length === 0 ? (
            <p>{STATEMENT.nothing}</p>
          ) : (
            <WideTable label={STATEMENT.workingOf(number ?? '')} head={STATEMENT.head}>
              {stretches.map(({ principal, joined, from, to, days, perDay, interest: fine }) => (
                <tr key={from}>
                  <td>
                    {sumWords(principal, currency)}
                    {joined !== undefined && ` + ${fineWords(joined, currency)}`}
                  </td>
                  <td>{rateWords(statement.workings[index]?.rate ?? 0)}</td>
                  <td class="nowrap">{showDate(from)}</td>
                  <td class="nowrap">{showDate(to)}</td>
                  <td>{days}</td>
                  <td>{perDay === undefined ? '' : fineWords(perDay, currency)}</td>
                  <td>{fineWords(fine, currency)}</td>
                </tr>
              ))}
            </WideTable>
          )}
          <p class="small">
            {stretches.length > 0 && STATEMENT.rounded(sumWords(interest, currency))}{' '}
            {fee > 0 && STATEMENT.fee(sumWords(fee, currency))}
          </p>
        </div>
      ))}
    </div>
  );
}
