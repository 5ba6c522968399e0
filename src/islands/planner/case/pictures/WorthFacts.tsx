import { rangeInWords } from '#islands/planner/case/assumed-words.ts';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { WORTH } from '#islands/planner/words/pictures.ts';
import { roughMoney } from '#islands/shared/format.ts';
import { decimal, type Currency } from '#domain/money.ts';
import type { Spread, WorthIt } from '#planner/pictures/worth-it.ts';

interface Props {
  readonly sums: WorthIt;
  /** Where the step pays for itself, in words. */
  readonly even: string;
  readonly currency: Currency;
}

/** What a costly step costs or keeps, its chance, and where it pays for itself. */
export function WorthFacts({ sums, even, currency }: Props) {
  const span = ({ low, likely, high }: Spread, unit: 'percent' | 'money') => {
    const text = (value: number) => (unit === 'money' ? decimal(Math.round(value)) : String(value));
    return rangeInWords({ unit, low: text(low), likely: text(likely), high: text(high) }, currency);
  };
  return (
    <dl class={`${css['facts']} figures`}>
      <div>
        <dt>{WORTH.sum}</dt>
        <dd>{roughMoney(decimal(sums.sum), currency)}</dd>
      </div>
      {sums.keeps ? (
        <div>
          <dt>{WORTH.share}</dt>
          <dd>{span(sums.keeps, 'percent')}</dd>
        </div>
      ) : (
        <div>
          <dt>{WORTH.fee}</dt>
          <dd>{span(sums.cost, 'money')}</dd>
        </div>
      )}
      <div>
        <dt>{WORTH.chance}</dt>
        <dd>{span(sums.chance, 'percent')}</dd>
      </div>
      <div>
        <dt>{WORTH.even}</dt>
        <dd aria-live="polite">{even}</dd>
      </div>
    </dl>
  );
}
