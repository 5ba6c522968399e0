import { useLayoutEffect, useRef } from 'preact/hooks';
import css from '#islands/planner/accounts/accounts.module.css';
import { dayWords } from '#islands/planner/accounts/day-words.ts';
import { useCases, useSiteData, useToday, type LastChange } from '#islands/planner/context.ts';
import { Undo } from '#islands/planner/log/Undo.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { ACCOUNTS } from '#islands/planner/words/accounts.ts';
import type { AgedAccount } from '#planner/cases/accounts.ts';

interface Props {
  readonly last: LastChange;
  readonly account: AgedAccount;
}

/** What was just logged from the list: for whom, what is next there, and how to take it back. */
export function JustLogged({ last, account }: Props) {
  const { law } = useSiteData();
  const today = useToday();
  const stored = useCases().store.find(account.id);
  const said = useRef<HTMLParagraphElement>(null);
  const { id, title, next } = account;
  const step = next && (law.steps[next.id]?.title ?? next.id);
  // The button that was pressed is gone: what it did is read next.
  useLayoutEffect(() => {
    if (last.undone) said.current?.focus();
  }, [last]);
  return (
    <div class={css['logged']}>
      <p tabIndex={-1} ref={said}>
        <strong>{last.undone ? ACCOUNTS.undone(title) : ACCOUNTS.saved(title)}</strong>{' '}
        {step && ACCOUNTS.next(step, dayWords(account, today))}{' '}
        <a href={hashOf({ at: 'case', id })}>{ACCOUNTS.toPlan}</a>
      </p>
      {last.logged && stored && <Undo file={stored.case} ids={last.logged} />}
    </div>
  );
}
