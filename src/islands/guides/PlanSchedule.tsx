import { CURRENCIES, type Cents } from '#domain/money.ts';
import { weekday, type PlainDate } from '#domain/dates.ts';
import { datedInstalments, RHYTHMS, type DatedInstalment } from '#domain/schedule.ts';
import { DateInput, RadioInput, SelectInput, TextInput } from '#islands/form/inputs.tsx';
import type { Typed } from '#islands/form/types.ts';
import { sumWords } from '#islands/guides/money-words.ts';
import { reader } from '#islands/guides/read-typed.ts';
import { PLAN_BY, RHYTHM_WORDS, SCHEDULE } from '#islands/guides/schedule-words.ts';
import { CopyText, PlanLink, ToolForm, WideTable } from '#islands/guides/tool-parts.tsx';
import { useTool, type ToolReading } from '#islands/guides/use-tool.ts';
import { showDate } from '#islands/shared/format.ts';

interface Result {
  readonly sum: Cents;
  readonly currency: string;
  readonly instalments: readonly DatedInstalment[];
}

const START: Typed = { 'plan-currency': 'USD', 'plan-every': 'month' };

function read(typed: Typed): ToolReading<Result> {
  const from = reader(typed);
  const { errors } = SCHEDULE;
  const sum = from.money('plan-sum', errors.sum);
  const firstOn = from.date('plan-firstOn', errors.firstOn);
  const every = RHYTHMS.find((each) => each === typed['plan-every']) ?? 'month';
  const kind = from.choice('plan-by', errors.by, ['count', 'amount'] as const);
  const count = kind === 'count' ? from.whole('plan-count', errors.count) : undefined;
  const amount = kind === 'amount' ? from.money('plan-amount', errors.amount) : undefined;
  if (from.faults.length > 0 || sum === undefined || !firstOn) return { faults: from.faults };
  const by = count === undefined ? { amount: amount ?? 0 } : { count };
  const instalments = datedInstalments({ sum, firstOn, every, ...by });
  if (instalments.length === 0) from.fail(`plan-${kind ?? 'by'}`, errors.tooMany);
  if (from.faults.length > 0) return { faults: from.faults };
  return { result: { sum, currency: typed['plan-currency'] || 'USD', instalments } };
}

const isWeekend = (on: PlainDate): boolean => weekday(on) === 0 || weekday(on) === 6;

/** A schedule of instalments: dates and amounts that add up to the sum. */
export default function PlanSchedule() {
  const tool = useTool<Result>(START, read);
  const { input, result, typed } = tool;
  const last = result?.instalments.at(-1);
  return (
    <ToolForm
      tool={tool}
      action={SCHEDULE.action}
      verdict={
        result &&
        last &&
        SCHEDULE.verdict(
          result.instalments.length,
          sumWords(last.amount, result.currency),
          showDate(last.on),
        )
      }
      answer={result && <Instalments result={result} />}
    >
      <TextInput {...input('plan-sum')} label={SCHEDULE.sum} width="amount" mode="decimal" />
      <SelectInput
        {...input('plan-currency')}
        label={SCHEDULE.currency}
        groups={[{ label: '', choices: CURRENCIES.map((code) => ({ value: code, label: code })) }]}
      />
      <DateInput {...input('plan-firstOn')} label={SCHEDULE.firstOn} />
      <SelectInput
        {...input('plan-every')}
        label={SCHEDULE.every}
        groups={[
          {
            label: '',
            choices: RHYTHMS.map((value) => ({ value, label: RHYTHM_WORDS[value] })),
          },
        ]}
      />
      <RadioInput
        {...input('plan-by')}
        label={SCHEDULE.by}
        choices={Object.entries(PLAN_BY).map(([value, label]) => ({ value, label }))}
      />
      {typed['plan-by'] === 'count' && (
        <TextInput {...input('plan-count')} label={SCHEDULE.count} width="short" mode="numeric" />
      )}
      {typed['plan-by'] === 'amount' && (
        <TextInput
          {...input('plan-amount')}
          label={SCHEDULE.amount}
          width="amount"
          mode="decimal"
        />
      )}
    </ToolForm>
  );
}

function Instalments({ result: { instalments, currency, sum } }: { readonly result: Result }) {
  const money = (amount: Cents): string => sumWords(amount, currency);
  const dayWords = (on: PlainDate): string =>
    isWeekend(on) ? SCHEDULE.weekend(showDate(on)) : showDate(on);
  const lines = instalments.map(({ on, amount }, index) =>
    SCHEDULE.text(index + 1, showDate(on), money(amount)),
  );
  let left = sum;
  return (
    <>
      <p>{SCHEDULE.total(money(sum))}</p>
      {instalments.some(({ on }) => isWeekend(on)) && <p>{SCHEDULE.weekendNote}</p>}
      <WideTable label={SCHEDULE.head[0]} head={SCHEDULE.head}>
        {instalments.map(({ on, amount }, index) => (
          <tr key={on}>
            <td>{index + 1}</td>
            <td class="nowrap">{dayWords(on)}</td>
            <td>{money(amount)}</td>
            <td>{money((left -= amount))}</td>
          </tr>
        ))}
      </WideTable>
      <p class="actions">
        <CopyText text={[...lines, SCHEDULE.total(money(sum))].join('\n')} />
      </p>
      <PlanLink stage="negotiating.paymentPlan.proposed" />
    </>
  );
}
