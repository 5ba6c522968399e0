import type { Case } from '#domain/case.ts';
import { decimal } from '#domain/money.ts';
import { useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/letter/letter.module.css';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';
import { showDay, showMoney } from '#islands/shared/format.ts';
import type { Untrue } from '#planner/papers/truth.ts';

const { untrue } = LETTERS_UI;

function wordsOf(each: Untrue, currency: string, today: Parameters<typeof showDay>[1]): string {
  const money = (sum: number) => showMoney(decimal(sum), currency);
  switch (each.kind) {
    case 'hold':
    case 'closed':
    case 'early':
    case 'asks-nothing':
      return untrue[each.kind];
    case 'later':
      return untrue.later(showDay(each.on, today));
    case 'their-offer':
      return untrue['their-offer'](money(each.amount));
    case 'plan-over':
      return untrue['plan-over'](money(each.planned), money(each.owed));
    case 'past':
      return untrue.past(showDay(each.on, today));
  }
}

interface Props {
  readonly file: Case;
  readonly found: readonly Untrue[];
  /** Blanks that are open, in words. */
  readonly open: readonly string[];
  /** The case has moved on since the text was changed; `onKeep` says that it was read. */
  readonly moved?: boolean;
  readonly onKeep?: () => void;
}

/** Why a letter may not go out yet, and what mends it. */
export function TruthNote({ file, found, open, moved = false, onKeep }: Props) {
  const today = useToday();
  const lines = [
    ...(open.length > 0 ? [untrue.blanks(open.join(', '))] : []),
    ...found.map((each) => wordsOf(each, file.answers.debt.currency, today)),
    ...(moved ? [untrue.moved] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section class={`${css['fit']} ${css['wait']} screen-only`} aria-labelledby="untrue">
      <h2 id="untrue" class={css['part']}>
        {untrue.title}
      </h2>
      <ul class={css['untrue']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet small">{untrue.how}</p>
      {moved && onKeep && (
        <p class="actions">
          <button type="button" class="button" onClick={onKeep}>
            {untrue.keep}
          </button>
        </p>
      )}
    </section>
  );
}
