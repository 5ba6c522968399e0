import { CURRENCIES, type Cents } from '#domain/money.ts';
import { floorRange, settlementFloor, type FloorFacts } from '#domain/settlement-floor.ts';
import { SelectInput, TextInput } from '#islands/form/inputs.tsx';
import type { Typed } from '#islands/form/types.ts';
import { FLOOR } from '#islands/guides/floor-words.ts';
import { FloorView } from '#islands/guides/FloorView.tsx';
import { sumWords } from '#islands/guides/money-words.ts';
import { reader } from '#islands/guides/read-typed.ts';
import { PlanLink, ToolForm } from '#islands/guides/tool-parts.tsx';
import { FIELD } from '#islands/guides/tool-words.ts';
import css from '#islands/guides/tools.module.css';
import { useTool, type ToolReading } from '#islands/guides/use-tool.ts';

interface Result {
  readonly facts: FloorFacts;
  readonly currency: string;
  readonly offer: Cents | undefined;
}

function read(typed: Typed): ToolReading<Result> {
  const { errors } = FLOOR;
  const given = reader(typed);
  const owed = given.money('floor-owed', errors.owed);
  if (owed === 0) given.fail('floor-owed', errors.owed);
  const chancePct = given.percent('floor-chance', errors.chance);
  const feePct = given.percent('floor-fee', errors.fee, true) ?? 0;
  const cost = given.money('floor-cost', errors.cost, true) ?? 0;
  const weeks = given.whole('floor-weeks', errors.weeks);
  const yearPct = given.percent('floor-year', errors.year, true) ?? 0;
  const offer = given.money('floor-offer', errors.offer, true);
  if (
    given.faults.length > 0 ||
    owed === undefined ||
    chancePct === undefined ||
    weeks === undefined
  )
    return { faults: given.faults };
  return {
    result: {
      facts: { owed, chancePct, feePct, cost, weeks, yearPct },
      currency: typed['floor-currency'] ?? 'USD',
      offer,
    },
  };
}

/** The least to accept in a settlement: what the best other route would leave, with its working. */
export default function SettlementFloor() {
  const tool = useTool<Result>({ 'floor-currency': 'USD' }, read);
  const { input, result } = tool;
  const floor = result && settlementFloor(result.facts);
  return (
    <ToolForm
      tool={tool}
      action={FLOOR.action}
      verdict={
        result &&
        floor &&
        (floor.floor === 0
          ? FLOOR.nothing
          : FLOOR.verdict(sumWords(floor.floor, result.currency), floor.sharePct))
      }
      answer={result && <Answer {...result} />}
    >
      <div class={css['pair']}>
        <TextInput {...input('floor-owed')} label={FLOOR.owed} width="amount" mode="decimal" />
        <SelectInput
          {...input('floor-currency')}
          label={FLOOR.currency}
          groups={[
            { label: '', choices: CURRENCIES.map((code) => ({ value: code, label: code })) },
          ]}
        />
      </div>
      <TextInput
        {...input('floor-chance')}
        label={FLOOR.chance}
        hint={FLOOR.chanceHint}
        width="short"
        mode="decimal"
      />
      <TextInput {...input('floor-weeks')} label={FLOOR.weeks} width="short" mode="numeric" />
      <TextInput
        {...input('floor-fee')}
        label={FLOOR.fee}
        hint={FIELD.optional}
        width="short"
        mode="decimal"
      />
      <TextInput
        {...input('floor-cost')}
        label={FLOOR.cost}
        hint={FLOOR.costHint}
        width="amount"
        mode="decimal"
      />
      <TextInput
        {...input('floor-year')}
        label={FLOOR.year}
        hint={FLOOR.yearHint}
        width="short"
        mode="decimal"
      />
      <TextInput
        {...input('floor-offer')}
        label={FLOOR.offer}
        hint={FIELD.optional}
        width="amount"
        mode="decimal"
      />
    </ToolForm>
  );
}

function Answer({ facts, currency, offer }: Result) {
  const { floor } = settlementFloor(facts);
  const [low, high] = floorRange(facts);
  const money = (amount: Cents) => sumWords(amount, currency);
  return (
    <>
      {offer !== undefined && (
        <p>
          <strong>
            {offer >= floor
              ? FLOOR.above(money(offer), money(offer - floor))
              : FLOOR.below(money(offer), money(floor - offer))}
          </strong>
        </p>
      )}
      <FloorView facts={facts} currency={currency} />
      <p>{FLOOR.range(money(low.floor), money(high.floor))}</p>
      <p>{FLOOR.secret}</p>
      <PlanLink stage="negotiating.settlement.offered" />
    </>
  );
}
