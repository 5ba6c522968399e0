import { settlementFloor, type FloorFacts } from '#domain/settlement-floor.ts';
import { FLOOR } from '#islands/guides/floor-words.ts';
import { sumWords } from '#islands/guides/money-words.ts';
import css from '#islands/guides/tools.module.css';

/** The working of a floor, line by line. */
export function FloorView({
  facts,
  currency,
}: {
  readonly facts: FloorFacts;
  readonly currency: string;
}) {
  const { expected, kept, cost, wait, floor } = settlementFloor(facts);
  const money = (amount: number) => sumWords(amount, currency);
  const { steps } = FLOOR;
  const rows: readonly (readonly [string, string])[] = [
    [steps.owed, money(facts.owed)],
    [steps.expected(facts.chancePct), money(expected)],
    ...(facts.feePct > 0 ? [[steps.kept(facts.feePct), `−${money(kept)}`] as const] : []),
    ...(cost > 0 ? [[steps.cost, `−${money(cost)}`] as const] : []),
    ...(facts.yearPct > 0
      ? [[steps.wait(facts.weeks, facts.yearPct), `−${money(wait)}`] as const]
      : []),
  ];
  return (
    <table class={`figures ${css['sums']}`}>
      <caption>{FLOOR.title}</caption>
      <thead>
        <tr>
          {FLOOR.head.map((each) => (
            <th scope="col" key={each}>
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, sum]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{sum}</td>
          </tr>
        ))}
        <tr class={css['total']}>
          <th scope="row">{steps.floor}</th>
          <td>{money(floor)}</td>
        </tr>
      </tbody>
    </table>
  );
}
