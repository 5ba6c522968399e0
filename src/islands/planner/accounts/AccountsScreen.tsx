import { useEffect } from 'preact/hooks';
import css from '#islands/planner/accounts/accounts.module.css';
import { AccountList } from '#islands/planner/accounts/AccountList.tsx';
import { AgedSums } from '#islands/planner/accounts/AgedSums.tsx';
import { AccountsOut } from '#islands/planner/accounts/AccountsOut.tsx';
import { FirstLine } from '#islands/planner/accounts/FirstLine.tsx';
import { JustLogged } from '#islands/planner/accounts/JustLogged.tsx';
import { endRound } from '#islands/planner/accounts/round.ts';
import { useAccounts } from '#islands/planner/accounts/use-accounts.ts';
import { useCases, useLastChange } from '#islands/planner/context.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { ACCOUNTS } from '#islands/planner/words/accounts.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { agedTotals } from '#planner/cases/accounts.ts';

/** All cases as bookkeepers list them: how late the money is, what to do next, and ways out. */
export function AccountsScreen() {
  const { state } = useCases();
  const { overview, accounts } = useAccounts();
  const { last } = useLastChange();
  useEffect(endRound, []);
  const { complete, done, ranked, failed } = overview;
  const logged = accounts.find(({ id }) => id === last?.caseId);
  return (
    <Screen title={ACCOUNTS.title} back={{ to: { at: 'home' }, label: SHELL.allCases }}>
      {state.cases.length === 0 && <p>{ACCOUNTS.none}</p>}
      {complete ? (
        accounts.length > 0 && (
          <div class={css['accounts']}>
            {last && logged && <JustLogged last={last} account={logged} />}
            <FirstLine ranked={ranked} />
            <AgedSums totals={agedTotals(accounts)} />
            <AccountList accounts={accounts} />
            <AccountsOut accounts={accounts} />
          </div>
        )
      ) : (
        <p class="quiet" role="status">
          {ACCOUNTS.working(done, state.cases.length)}
        </p>
      )}
      {failed.length > 0 && (
        <ul role="list">
          {failed.map(({ id, title }) => (
            <li key={id}>
              <a href={hashOf({ at: 'case', id })}>{ACCOUNTS.failed(title)}</a>
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}
