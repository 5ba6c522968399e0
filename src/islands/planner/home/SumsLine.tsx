import { AGE_BANDS } from '#domain/aging.ts';
import { decimal, type Cents } from '#domain/money.ts';
import { AgingBar, Swatch } from '#islands/planner/controls/AgingBar.tsx';
import home from '#islands/planner/home/home.module.css';
import { CASES } from '#islands/planner/words/home.ts';
import { AGING } from '#islands/planner/words/statement.ts';
import { showMoney } from '#islands/shared/format.ts';
import { agedTotals } from '#planner/cases/accounts.ts';
import { totalsOf, type Summary } from '#planner/cases/overview.ts';

/** All that is owed, by how late it is, a set for each currency: a bar, and the figures of it. */
export function SumsLine({ summaries }: { readonly summaries: readonly Summary[] }) {
  const aged = new Map(
    agedTotals(summaries.map(({ owed, ...each }) => ({ ...each, total: owed }))).map((sums) => [
      sums.currency,
      sums,
    ]),
  );
  const all = totalsOf(summaries);
  return (
    <>
      {all.map(({ currency, owed, disputed, promised, collected }) => {
        const sums = aged.get(currency);
        const money = (sum: Cents) => showMoney(decimal(sum), currency);
        const more: readonly (readonly [string, Cents])[] = [
          [CASES.disputed, disputed],
          [CASES.promised, promised],
          [CASES.collected, collected],
        ];
        return (
          <section key={currency} class={home['sums']} aria-labelledby={`sums-${currency}`}>
            <h2 id={`sums-${currency}`}>
              {all.length > 1 ? CASES.totalsOf(currency) : CASES.totals}
            </h2>
            {sums && <AgingBar aging={sums.aging} total={sums.total} />}
            <dl>
              {sums &&
                AGE_BANDS.filter((band) => sums.aging[band] > 0).map((band) => (
                  <div key={band}>
                    <dt>
                      <Swatch band={band} />
                      {AGING[band]}
                    </dt>
                    <dd class="figures">{money(sums.aging[band])}</dd>
                  </div>
                ))}
              <div class={home['owed']}>
                <dt>{CASES.owed}</dt>
                <dd class="figures">{money(owed)}</dd>
              </div>
              {more
                .filter(([name, sum]) => sum > 0 || name === CASES.collected)
                .map(([name, sum]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd class="figures">{money(sum)}</dd>
                  </div>
                ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
