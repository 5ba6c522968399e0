import { decimal, type Cents } from '#domain/money.ts';
import home from '#islands/planner/home/home.module.css';
import { CASES } from '#islands/planner/words/home.ts';
import { showMoney } from '#islands/shared/format.ts';
import type { Totals } from '#planner/cases/overview.ts';

/** The sums over all cases, one set for each currency. */
export function SumsLine({ totals }: { readonly totals: readonly Totals[] }) {
  return (
    <>
      {totals.map(({ currency, owed, late, disputed, promised, collected }) => {
        const rows: readonly (readonly [string, Cents])[] = [
          [CASES.owed, owed],
          [CASES.late, late],
          [CASES.disputed, disputed],
          [CASES.promised, promised],
          [CASES.collected, collected],
        ];
        return (
          <section key={currency} class={home['sums']} aria-labelledby={`sums-${currency}`}>
            <h2 id={`sums-${currency}`}>
              {totals.length > 1 ? CASES.totalsOf(currency) : CASES.totals}
            </h2>
            <dl>
              {rows
                .filter(([name, sum]) => sum > 0 || name === CASES.owed || name === CASES.collected)
                .map(([name, sum]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd class="figures">{showMoney(decimal(sum), currency)}</dd>
                  </div>
                ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
