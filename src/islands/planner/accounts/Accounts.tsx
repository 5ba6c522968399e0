import { AccountsScreen } from '#islands/planner/accounts/AccountsScreen.tsx';
import { RoundBar } from '#islands/planner/accounts/RoundBar.tsx';
import { lazy } from '#islands/shared/lazy.tsx';

const StatementsScreen = lazy(() => import('#islands/planner/accounts/StatementsScreen.tsx'));

/**
 * What has to do with all accounts, as one part that loads by itself: the list, the statements, and
 * the bar of a round above a case.
 */
export default function Accounts({ part }: { readonly part: AccountsPart }) {
  if (part === 'accounts') return <AccountsScreen />;
  if (part === 'statements') return <StatementsScreen />;
  return <RoundBar id={part.round} />;
}

type AccountsPart = 'accounts' | 'statements' | { readonly round: string };
