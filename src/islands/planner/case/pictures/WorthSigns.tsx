import { useMemo } from 'preact/hooks';
import css from '#islands/planner/case/pictures/pictures.module.css';
import shared from '#islands/planner/planner.module.css';
import { WORTH } from '#islands/planner/words/pictures.ts';
import { signalsOf } from '#planner/pictures/worth-it.ts';
import type { Standing } from '#planner/plan/standing.ts';

const list = (words: readonly string[]) => (words.length > 0 ? words.join('; ') : WORTH.nothing);

/** Whether they seem able to pay, what proof there is, and what to do first. */
export function WorthSigns({ standing }: { readonly standing: Standing }) {
  const signals = useMemo(() => signalsOf(standing), [standing]);
  return (
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
  );
}
