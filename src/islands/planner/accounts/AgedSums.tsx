import { AGE_BANDS } from '#domain/aging.ts';
import { decimal } from '#domain/money.ts';
import css from '#islands/planner/accounts/accounts.module.css';
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
        <AgingBar sums={sums} />
        <dl>
          {AGE_BANDS.map((band) => (
            <div key={band}>
              <dt>
                <svg class={css['swatch']} viewBox="0 0 10 10" aria-hidden="true">
                  <rect width="10" height="10" class={css[band]} />
                </svg>
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

/** The parts of a bar are so many units wide. */
const WIDE = 1000;

/** The same figures as a thin bar: the later, the darker. */
function AgingBar({ sums: { aging, total } }: { readonly sums: AgedTotal }) {
  let before = 0;
  return (
    <svg
      class={css['bar']}
      viewBox={`0 0 ${WIDE} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {AGE_BANDS.map((band) => {
        const x = (before / total) * WIDE;
        before += aging[band];
        return (
          <rect
            key={band}
            x={x}
            width={(aging[band] / total) * WIDE}
            height="10"
            class={css[band]}
          />
        );
      })}
    </svg>
  );
}
