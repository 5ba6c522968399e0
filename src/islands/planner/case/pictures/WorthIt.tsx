import { useState } from 'preact/hooks';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import { TextInput } from '#islands/form/inputs.tsx';
import { useHalfTyped } from '#islands/form/use-half-typed.ts';
import { readMoney } from '#islands/form/read-money.ts';
import caseCss from '#islands/planner/case/case.module.css';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import { ChancePicture } from '#islands/planner/case/pictures/ChancePicture.tsx';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { WorthFacts } from '#islands/planner/case/pictures/WorthFacts.tsx';
import { WorthSigns } from '#islands/planner/case/pictures/WorthSigns.tsx';
import shared from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { WORTH } from '#islands/planner/words/pictures.ts';
import type { Case } from '#domain/case.ts';
import { cents } from '#domain/money.ts';
import { worthIt, type CostlyRoute } from '#planner/pictures/worth-it.ts';
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
  const half = useHalfTyped({ caseId: file.id, form: 'hours' }, { hours, hourly }, (words) => {
    setHours(words['hours'] ?? '');
    setHourly(words['hourly'] ?? '');
  });
  const sums = worthIt(route, standing.unpaid, plan.assumptions, ownTime(hours, hourly));
  const { low, high } = sums.breakEven;
  const even =
    low > 100 ? WORTH.never : WORTH.evenOf(String(low), high > 100 ? '100' : String(high));
  return (
    <section aria-labelledby="worth" class={css['worth']}>
      <h2 id="worth" class={shared['section']}>
        {WORTH.title}
      </h2>
      <p>
        {WORTH.lead(WORTH.route[route])} <strong>{WORTH.verdict[sums.verdict]}</strong>
      </p>
      <WorthFacts sums={sums} even={even} currency={currency} />
      <ChancePicture sums={sums} even={even} />
      <p class="small quiet screen-only">{WORTH.hoursHint}</p>
      <HalfTypedOffer half={half} />
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
      <WorthSigns standing={standing} />
    </section>
  );
}
