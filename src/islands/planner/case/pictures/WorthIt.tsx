import { useMemo, useState } from 'preact/hooks';
import { TextInput } from '#islands/form/inputs.tsx';
import { readMoney } from '#islands/form/read-money.ts';
import { rangeInWords } from '#islands/planner/case/assumed-words.ts';
import caseCss from '#islands/planner/case/case.module.css';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import { ChancePicture } from '#islands/planner/case/pictures/ChancePicture.tsx';
import css from '#islands/planner/case/pictures/pictures.module.css';
import shared from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { WORTH } from '#islands/planner/words/pictures.ts';
import { roughMoney } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { cents, decimal } from '#domain/money.ts';
import { signalsOf, worthIt, type CostlyRoute, type Spread } from '#planner/pictures/worth-it.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

interface Props {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly route: CostlyRoute;
}

/** What the owner's hours cost, in cents; nothing where either box is empty or no number. */
function ownTime(hours: string, hourly: string): number {
  const count = Number(hours.replace(',', '.'));
  const read = readMoney(hourly.trim());
  return Number.isFinite(count) && count > 0 && count <= 1000 && read.kind === 'amount'
    ? Math.round(count * cents(read.amount))
    : 0;
}

/**
 * Before a costly step: fee, hours, the chance, where it pays for itself, and whether they seem
 * able to pay.
 */
export default function WorthIt({ file, plan, route }: Props) {
  const standing = useStanding(file);
  const { currency } = file.answers.debt;
  const [hours, setHours] = useState('');
  const [hourly, setHourly] = useState('');
  const sums = worthIt(route, standing.unpaid, plan.assumptions, ownTime(hours, hourly));
  const signals = useMemo(() => signalsOf(standing), [standing]);
  const span = ({ low, likely, high }: Spread, unit: 'percent' | 'money') => {
    const text = (value: number) => (unit === 'money' ? decimal(Math.round(value)) : String(value));
    return rangeInWords({ unit, low: text(low), likely: text(likely), high: text(high) }, currency);
  };
  const { low, high } = sums.breakEven;
  const even =
    low > 100 ? WORTH.never : WORTH.evenOf(String(low), high > 100 ? '100' : String(high));
  const list = (words: readonly string[]) => (words.length > 0 ? words.join('; ') : WORTH.nothing);
  return (
    <section aria-labelledby="worth" class={css['worth']}>
      <h2 id="worth" class={shared['section']}>
        {WORTH.title}
      </h2>
      <p>
        {WORTH.lead(WORTH.route[route])} <strong>{WORTH.verdict[sums.verdict]}</strong>
      </p>
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
      <ChancePicture sums={sums} even={even} />
      <p class="small quiet screen-only">{WORTH.hoursHint}</p>
      <div class={`${caseCss['pair']} screen-only`}>
        <TextInput
          name="worth-hours"
          label={WORTH.hours}
          mode="decimal"
          width="short"
          value={hours}
          fault={undefined}
          onInput={setHours}
        />
        <TextInput
          name="worth-hourly"
          label={WORTH.hourly}
          mode="decimal"
          width="amount"
          value={hourly}
          fault={undefined}
          onInput={setHourly}
        />
      </div>
      <p class="actions">
        <a class="button" href={hashOf({ at: 'assumptions', id: file.id })}>
          {WORTH.change}
        </a>
      </p>
      <details class={shared['fold']}>
        <summary>{WORTH.signals(signals.for.length, signals.against.length)}</summary>
        <div class={css['two']}>
          <div>
            <h3>{WORTH.canPay}</h3>
            <p>
              {WORTH.forIt}: {list(signals.for.map((each) => WORTH.good[each] ?? each))}
            </p>
            <p>
              {WORTH.against}: {list(signals.against.map((each) => WORTH.bad[each] ?? each))}
            </p>
          </div>
          <div>
            <h3>{WORTH.proof}</h3>
            <p>
              {WORTH.held}: {list(signals.proofHeld.map((each) => WORTH.proofs[each]))}
            </p>
            <p>
              {WORTH.missing}: {list(signals.proofMissing.map((each) => WORTH.proofs[each]))}
            </p>
          </div>
        </div>
        <h3>{WORTH.first}</h3>
        <ul>
          {WORTH.firsts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
