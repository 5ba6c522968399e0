/** A moment on two clocks: the debtor's and the owner's own. */
import type { PlainDate } from '#domain/dates.ts';
import { withOffset } from '#islands/shared/clock.ts';
import { showClock, showMoment } from '#islands/shared/format.ts';

/** The same instant as the owner's clock shows it. */
const onMyClock = (at: string): string => withOffset(new Date(at));

/** The moment in words on both clocks; `yours` is empty where both show the same. */
export function twoClocks(
  at: string,
  today: PlainDate,
): { readonly theirs: string; readonly yours: string } {
  const mine = onMyClock(at);
  return {
    theirs: showMoment(at, today),
    yours: mine.slice(0, 16) === at.slice(0, 16) ? '' : showMoment(mine, today),
  };
}

/** As `twoClocks`, without the day where it is today on that clock. */
export function twoHours(
  at: string,
  today: PlainDate,
): { readonly theirs: string; readonly yours: string } {
  const mine = onMyClock(at);
  const show = (instant: string) =>
    instant.startsWith(today) ? showClock(instant) : showMoment(instant, today);
  return { theirs: show(at), yours: mine.slice(0, 16) === at.slice(0, 16) ? '' : show(mine) };
}
