import { AccountsScreen } from '#islands/planner/accounts/AccountsScreen.tsx';
import { RoundBar } from '#islands/planner/accounts/RoundBar.tsx';
import { ExampleNote } from '#islands/planner/home/ExampleNote.tsx';
import { lazy } from '#islands/shared/lazy.tsx';

const StatementsScreen = lazy(() => import('#islands/planner/accounts/StatementsScreen.tsx'));

/**
 * What has to do with all accounts, as one part that loads by itself: the list, the statements, and
 * what stands above a case: the bar of a round, or that it is an example.
 */
export default function Accounts({ part }: { readonly part: AccountsPart }) {
  if (part === 'accounts') return <AccountsScreen />;
  if (part === 'statements') return <StatementsScreen />;
  if (part === 'example') return <ExampleNote />;
  return <RoundBar id={part.round} />;
}

type AccountsPart = 'accounts' | 'statements' | 'example' | { readonly round: string };
