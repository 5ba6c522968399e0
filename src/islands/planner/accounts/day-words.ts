/** When the next step of an account is due, in few words. */
import type { PlainDate } from '#domain/dates.ts';
import { CASES } from '#islands/planner/words/home.ts';
import { showBrief, showDistance } from '#islands/shared/format.ts';
import type { AgedAccount } from '#planner/cases/accounts.ts';

/** Since when, or on which day; nothing for a stop, which stands until the hold ends. */
export function dayWords({ next, isStopped }: AgedAccount, today: PlainDate): string {
  if (!next || isStopped) return '';
  if (next.since) return CASES.since(showBrief(next.since, today));
  return next.on <= today ? showDistance(today, today) : showBrief(next.on, today);
}
