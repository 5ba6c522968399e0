import { useStanding } from '#islands/planner/case/case-standing.ts';
import css from '#islands/planner/case/desk/rail.module.css';
import { useToday } from '#islands/planner/context.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { showMoney, showShort } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { decimal } from '#domain/money.ts';
import { instalmentBoxes } from '#planner/pictures/instalments.ts';

/** The parts of an agreement that runs, as a row of boxes that is filled from the left. */
export function Instalments({ file }: { readonly file: Case }) {
  const today = useToday();
  const { life } = useStanding(file);
  const parts = instalmentBoxes(life, today);
  if (parts.length === 0) return null;
  return (
    <section class={css['parts']}>
      <h2>{AT_DESK.instalments(parts.length)}</h2>
      <ol role="list">
        {parts.map(({ on, amount, state }) => (
          <li key={on} class={`figures ${css[`part-${state}`]}`}>
            <span>{showShort(on, today)}</span>{' '}
            <strong>{showMoney(decimal(amount), file.answers.debt.currency)}</strong>{' '}
            <span>{AT_DESK.instalment[state]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
