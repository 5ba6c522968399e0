import { CURRENCIES } from '#domain/money.ts';
import { lateFeeOf, type LateFee } from '#domain/schedule.ts';
import type { PlainDate } from '#domain/dates.ts';
import { DateInput, RadioInput, SelectInput, TextInput } from '#islands/form/inputs.tsx';
import type { Typed } from '#islands/form/types.ts';
import { sumWords } from '#islands/guides/money-words.ts';
import { reader } from '#islands/guides/read-typed.ts';
import { FEE_KINDS, LATE_FEE, SCHEDULE } from '#islands/guides/schedule-words.ts';
import { PlanLink, ToolForm } from '#islands/guides/tool-parts.tsx';
import { useTool, type ToolReading } from '#islands/guides/use-tool.ts';
import { localToday } from '#islands/shared/clock.ts';
import { showDate } from '#islands/shared/format.ts';

interface Result extends LateFee {
  readonly amount: number;
  readonly currency: string;
}

function read(typed: Typed, today: PlainDate): ToolReading<Result> {
  const from = reader(typed);
  const { errors } = LATE_FEE;
  const kind = from.choice('fee-kind', errors.kind, ['flat', 'percent'] as const);
  const sum = kind === 'flat' ? from.money('fee-sum', errors.sum) : undefined;
  const pct = kind === 'percent' ? from.percent('fee-pct', errors.pct) : undefined;
  const amount = from.money('fee-amount', errors.amount);
  const dueOn = from.date('fee-dueOn', errors.dueOn);
  const grace = from.whole('fee-grace', errors.grace, true) ?? 0;
  const asOf = from.date('fee-asOf', errors.asOf, true) ?? today;
  if (from.faults.length > 0 || amount === undefined || !dueOn) return { faults: from.faults };
  const agreed = pct === undefined ? { sum: sum ?? 0 } : { pct };
  const currency = typed['fee-currency'] || 'USD';
  return { result: { ...lateFeeOf({ amount, dueOn }, agreed, grace, asOf), amount, currency } };
}

/** The late fee of one invoice, as it was agreed: a sum or a percentage, with days of grace. */
export default function LateFeeCalculator() {
  const tool = useTool<Result>({ 'fee-currency': 'USD' }, (typed) => read(typed, localToday()));
  const { input, result, typed } = tool;
  const money = (sum: number): string => sumWords(sum, result?.currency ?? 'USD');
  const verdict = ({ fee, from, owed, amount }: Result): string =>
    owed > 0 || fee === 0
      ? LATE_FEE.owed(money(owed), money(amount + owed))
      : LATE_FEE.notYet(money(fee), showDate(from));
  return (
    <ToolForm
      tool={tool}
      action={LATE_FEE.action}
      verdict={result && verdict(result)}
      answer={
        <>
          <p>{LATE_FEE.once}</p>
          <PlanLink stage="chasing.reminder" />
        </>
      }
    >
      <RadioInput
        {...input('fee-kind')}
        label={LATE_FEE.kind}
        choices={Object.entries(FEE_KINDS).map(([value, label]) => ({ value, label }))}
      />
      {typed['fee-kind'] === 'percent' ? (
        <TextInput {...input('fee-pct')} label={LATE_FEE.pct} width="short" mode="decimal" />
      ) : (
        <TextInput {...input('fee-sum')} label={LATE_FEE.sum} width="amount" mode="decimal" />
      )}
      <TextInput {...input('fee-amount')} label={LATE_FEE.amount} width="amount" mode="decimal" />
      <SelectInput
        {...input('fee-currency')}
        label={SCHEDULE.currency}
        groups={[{ label: '', choices: CURRENCIES.map((code) => ({ value: code, label: code })) }]}
      />
      <DateInput {...input('fee-dueOn')} label={LATE_FEE.dueOn} />
      <TextInput {...input('fee-grace')} label={LATE_FEE.grace} width="short" mode="numeric" />
      <DateInput {...input('fee-asOf')} label={LATE_FEE.asOf} hint={LATE_FEE.asOfHint} />
    </ToolForm>
  );
}
