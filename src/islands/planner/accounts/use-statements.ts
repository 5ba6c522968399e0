/** The statements of all customers who are late, made in pieces. */
import { useEffect, useState } from 'preact/hooks';
import { inPieces } from '#islands/planner/accounts/in-pieces.ts';
import { oneStatementOf, type OneStatement } from '#islands/planner/accounts/statements.ts';
import { useAccounts } from '#islands/planner/accounts/use-accounts.ts';
import { useCases, usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import type { LetterText } from '#islands/planner/data.ts';
import type { AgedAccount } from '#planner/cases/accounts.ts';
import { withOwnDetails } from '#planner/cases/own-details.ts';

export interface Statements {
  readonly made: readonly OneStatement[];
  /** Accounts of customers who are late, and who get no statement now. */
  readonly leftOut: readonly AgedAccount[];
}
export interface MakingOf {
  readonly done: number;
  readonly all: number;
}

const isLate = ({ bucket, total, aging }: AgedAccount): boolean =>
  bucket !== 'closed' && total > aging.notDue;

/** The statements; until they are there, how far it is. */
export function useStatements(letter: LetterText): Statements | MakingOf {
  const { state } = useCases();
  const { overview, accounts } = useAccounts();
  const { law } = useSiteData();
  const { planOf } = usePlans();
  const today = useToday();
  const [now, setNow] = useState<Statements | MakingOf>({ done: 0, all: 0 });
  useEffect(() => {
    if (!overview.complete) return;
    let isGone = false;
    const all = state.cases.map(({ case: file }) => file);
    const files = new Map(all.map((file) => [file.id, file]));
    const late = accounts.filter(isLate);
    const make = ({ id }: AgedAccount) => {
      const file = files.get(id);
      const known = file && withOwnDetails(file, all);
      return known && oneStatementOf(known, planOf(known), { law, today, letter });
    };
    const tell = (done: number) => {
      if (!isGone) setNow({ done, all: late.length });
      return isGone;
    };
    inPieces(late, make, tell).then(
      (found) => {
        if (!found) return;
        setNow({
          made: found.filter((one) => one !== undefined),
          leftOut: late.filter((_, at) => found[at] === undefined),
        });
      },
      (error: unknown) => reportError(error),
    );
    return () => {
      isGone = true;
    };
  }, [overview.complete, accounts, letter, law, today]);
  return now;
}
