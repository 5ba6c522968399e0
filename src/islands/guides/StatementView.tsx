import type { DatedSum, Statement } from '#domain/statement.ts';
import { fineWords, rateWords, sumWords } from '#islands/guides/money-words.ts';
import { STATEMENT } from '#islands/guides/interest-words.ts';
import { WideTable } from '#islands/guides/tool-parts.tsx';
import css from '#islands/guides/tools.module.css';
import { showDate } from '#islands/shared/format.ts';

interface Props {
  readonly statement: Statement;
  readonly payments: readonly DatedSum[];
  readonly currency: string;
}

/** The lines of a statement, which add up to its balance: what is shown, copied and printed. */
export function statementLines({
  statement,
  payments,
  currency,
}: Props): readonly (readonly [string, string])[] {
  const { asOf, opening, fees, interest, credits, workings } = statement;
  const plus = (label: string, amount: number) =>
    amount > 0 ? [[label, sumWords(amount, currency)] as const] : [];
  const minus = (label: string, amount: number) =>
    amount > 0 ? [[label, `−${sumWords(amount, currency)}`] as const] : [];
  return [
    ...plus(STATEMENT.opening, opening),
    ...workings.flatMap(({ number, dueOn, amount }) =>
      plus(STATEMENT.invoice(number, showDate(dueOn)), amount),
    ),
    ...plus(STATEMENT.fees, fees),
    [STATEMENT.interest(showDate(asOf)), sumWords(interest, currency)],
    ...payments.flatMap(({ on, amount }) => minus(STATEMENT.payment(showDate(on)), amount)),
    ...minus(STATEMENT.credits, credits),
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
  const grows = perDay > 0 ? [`${STATEMENT.perDay}: ${fineWords(perDay, currency)}`] : [];
  return [
    STATEMENT.title(showDate(asOf)),
    ...[...statementLines(props), endOf(props)].map(([label, sum]) => `${label}: ${sum}`),
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
      <table class={`figures ${css['sums']}`}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{STATEMENT.line}</th>
            <th scope="col">{STATEMENT.sum}</th>
          </tr>
        </thead>
        <tbody>
          {statementLines(props).map(([label, sum], index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{sum}</td>
            </tr>
          ))}
          <tr class={css['total']}>
            <th scope="row">{endLabel}</th>
            <td>{endSum}</td>
          </tr>
        </tbody>
      </table>
      <p>
        <strong>{STATEMENT.working}.</strong> {STATEMENT.how}
      </p>
      {statement.workings.map(({ number, stretches, interest, fee }, index) => (
        <div key={index}>
          <p>
            <strong>{STATEMENT.workingOf(number)}</strong>
          </p>
          {stretches.length === 0 ? (
            <p>{STATEMENT.nothing}</p>
          ) : (
            <WideTable label={STATEMENT.workingOf(number)} head={STATEMENT.head}>
              {stretches.map(({ principal, from, to, days, perDay, interest: fine }) => (
                <tr key={from}>
                  <td>{sumWords(principal, currency)}</td>
                  <td>{rateWords(statement.workings[index]?.rate ?? 0)}</td>
                  <td class="nowrap">{showDate(from)}</td>
                  <td class="nowrap">{showDate(to)}</td>
                  <td>{days}</td>
                  <td>{fineWords(perDay, currency)}</td>
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
