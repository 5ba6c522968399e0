import { ASSUMPTION_NAMES, type ComparisonProofs } from '#islands/guides/compare-proofs.ts';
import type { Comparison } from '#islands/guides/compare-routes.ts';
import { RangeBars } from '#islands/guides/RangeBars.tsx';
import { COMPARE, COMPARED_NAMES } from '#islands/guides/routes-words.ts';
import { WideTable } from '#islands/guides/tool-parts.tsx';
import { roughMoney } from '#islands/shared/format.ts';
import { decimal } from '#domain/money.ts';
import { FIGURE_WORDS } from '#islands/planner/words/routes.ts';
import type { Assumed } from '#domain/case.ts';

interface Props {
  readonly comparison: Comparison;
  readonly currency: string;
  readonly own: Assumed;
  readonly proofs: ComparisonProofs;
}

/** An assumption in words: one figure, or a range with what is likely. */
function rangeWords(
  name: keyof Assumed,
  { low, likely, high }: { low: number; likely: number; high: number },
  currency: string,
): string {
  const words = (value: number): string =>
    name === 'courtFee' || name === 'lawyerCost'
      ? roughMoney(decimal(Math.round(value)), currency)
      : `${value}%`;
  return low === high ? words(likely) : COMPARE.span(words(low), words(likely), words(high));
}

/** Whose a figure is: the reader's own, this site's with its proof, or a guess. */
function Origin({ own, proof }: { own: boolean; proof: ComparisonProofs[keyof ComparisonProofs] }) {
  if (own) return <>{COMPARE.yours}</>;
  if (!proof) return <>{COMPARE.guess}</>;
  return (
    <a href={`${import.meta.env.BASE_URL}${proof.href}`}>
      {COMPARE.ofSite}, {proof.sure}
    </a>
  );
}

/** The routes as a picture and as a table, and the assumptions they rest on. */
export function CompareView({ comparison: { rows, assumed }, currency, own, proofs }: Props) {
  const money = (amount: number): string => roughMoney(decimal(Math.round(amount)), currency);
  return (
    <>
      <p class="small">{COMPARE.picture}</p>
      <RangeBars
        show={money}
        bars={rows.map(({ route, shut, net: { low, likely, high } }) => ({
          name: COMPARED_NAMES[route],
          low,
          likely,
          high,
          shut,
          words: COMPARE.bar(COMPARED_NAMES[route], money(low), money(likely), money(high)),
        }))}
      />
      <WideTable label={COMPARE.table} head={COMPARE.head}>
        {rows.map(({ route, shut, net, weeks }) => (
          <tr key={route}>
            <th scope="row">
              {COMPARED_NAMES[route]}
              {shut && <span class="quiet"> ({COMPARE.closed})</span>}
            </th>
            <td>{money(net.likely)}</td>
            <td class="nowrap">
              {money(net.low)} – {money(net.high)}
            </td>
            <td class="nowrap">
              {weeks[0]}–{weeks[1]}
            </td>
          </tr>
        ))}
      </WideTable>
      <p>
        <strong>{COMPARE.restTitle}</strong>
      </p>
      <ul>
        {ASSUMPTION_NAMES.map((name) => {
          const proof = proofs[name];
          return (
            <li key={name}>
              {FIGURE_WORDS[name].name}: {rangeWords(name, assumed[name], currency)}{' '}
              <span class="quiet small">
                (<Origin own={own[name] !== undefined} proof={proof} />)
              </span>
            </li>
          );
        })}
      </ul>
      <p class="small quiet">{COMPARE.caution}</p>
    </>
  );
}
