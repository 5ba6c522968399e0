import { AGE_BANDS } from '#domain/aging.ts';
import { decimal } from '#domain/money.ts';
import css from '#islands/planner/accounts/accounts.module.css';
import { AgingBar, Swatch } from '#islands/planner/controls/AgingBar.tsx';
import { ACCOUNTS } from '#islands/planner/words/accounts.ts';
import { AGING } from '#islands/planner/words/statement.ts';
import { showMoney } from '#islands/shared/format.ts';
import type { AgedTotal } from '#planner/cases/accounts.ts';

/** What is owed in all, a set for each currency, with how late it is as figures and as a bar. */
export function AgedSums({ totals }: { readonly totals: readonly AgedTotal[] }) {
  return totals.map((sums) => {
    const { currency, cases, aging, total } = sums;
    const id = `aged-${currency}`;
    return (
      <section key={currency} class={css['sums']} aria-labelledby={id}>
        <h2 id={id}>{ACCOUNTS.totals(currency)}</h2>
        <p class="figures">
          <strong>{showMoney(decimal(total), currency)}</strong>{' '}
          <span class="quiet small">{ACCOUNTS.from(cases)}</span>
        </p>
        <AgingBar aging={aging} total={total} />
        <dl>
          {AGE_BANDS.map((band) => (
            <div key={band}>
              <dt>
                <Swatch band={band} />
                {AGING[band]}
              </dt>
              <dd class="figures">{showMoney(decimal(aging[band]), currency)}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}
