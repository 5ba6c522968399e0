import { useEffect } from 'preact/hooks';
import css from '#islands/planner/accounts/accounts.module.css';
import { openedInRound, openInRound } from '#islands/planner/accounts/round.ts';
import { useAccounts } from '#islands/planner/accounts/use-accounts.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { ACCOUNTS, ROUND } from '#islands/planner/words/accounts.ts';
import { leftInRound } from '#planner/cases/accounts.ts';

/** On a round through the list: who comes next, and how many are left. */
export function RoundBar({ id }: { readonly id: string }) {
  const { accounts, overview } = useAccounts();
  useEffect(() => openInRound(id), [id]);
  const left = leftInRound(accounts, new Set([...openedInRound(), id]));
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
      <p>
        <a href={hashOf({ at: 'accounts' })}>{ACCOUNTS.title}</a>
      </p>
    </nav>
  );
}
