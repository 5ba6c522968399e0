import { useEffect } from 'preact/hooks';
import css from '#islands/planner/accounts/accounts.module.css';
import { openedInRound, openInRound, roundHome } from '#islands/planner/accounts/round.ts';
import { useAccounts } from '#islands/planner/accounts/use-accounts.ts';
import { useToday } from '#islands/planner/context.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { ACCOUNTS, ROUND } from '#islands/planner/words/accounts.ts';
import { leftInRound } from '#planner/cases/accounts.ts';
import { wantingOf } from '#planner/cases/wanting.ts';

/** On a round through the list: who comes next, and how many are left. */
export function RoundBar({ id }: { readonly id: string }) {
  const { accounts, overview } = useAccounts();
  const today = useToday();
  useEffect(() => openInRound(id), [id]);
  const seen = new Set([...openedInRound(), id]);
  // From the home of the cases it goes through all that stand under today there.
  const left =
    roundHome() === 'home'
      ? overview.ranked
          .map(({ summary }) => summary)
          .filter((each) => !seen.has(each.id) && wantingOf(each, today).when === 'today')
      : leftInRound(accounts, seen);
  const [next] = left;
  return (
    <nav class={css['round']} aria-label={ROUND.label}>
      {overview.complete ? (
        <p>
          {next ? (
            <a href={hashOf({ at: 'case', id: next.id })}>{ROUND.next(next.title, left.length)}</a>
          ) : (
            ROUND.done
          )}
        </p>
      ) : (
        <p class="quiet">{ROUND.working}</p>
      )}
      {/* The case itself leads to the home of the cases. */}
      {roundHome() === 'accounts' && (
        <p>
          <a href={hashOf({ at: 'accounts' })}>{ACCOUNTS.title}</a>
        </p>
      )}
    </nav>
  );
}
