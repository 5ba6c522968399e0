/** When the next step of an account is due, in few words. */
import type { PlainDate } from '#domain/dates.ts';
import { ACCOUNTS } from '#islands/planner/words/accounts.ts';
import { CASES } from '#islands/planner/words/home.ts';
import { showBrief, showDistance } from '#islands/shared/format.ts';
import type { AgedAccount } from '#planner/cases/accounts.ts';

/** Since when, or on which day; nothing for a stop, which stands until the hold ends. */
export function dayWords({ next, isStopped }: AgedAccount, today: PlainDate): string {
  if (!next || isStopped) return '';
  const day = next.on <= today ? showDistance(today, today) : showBrief(next.on, today);
  if (!next.since) return day;
  const since = CASES.since(showBrief(next.since, today));
  // Overdue, and yet no step for a Sunday.
  return next.on <= today ? since : ACCOUNTS.sinceThen(since, day);
}
