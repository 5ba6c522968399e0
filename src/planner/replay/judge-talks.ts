/** What becomes of promises and agreements by what was paid up to a day. */
import type { PlainDate } from '#domain/dates.ts';
import { forgive, letGo } from '#domain/ledger-moves.ts';
import {
  agreedSum,
  isMissed,
  isPaidUp,
  isSettled,
  promiseState,
} from '#planner/replay/agreements.ts';
import { unpaidOn, type Life } from '#planner/replay/life.ts';

/**
 * Lets the pending promise be kept or broken by what was paid up to a day. Only the last one made
 * can be pending.
 */
export function judgePromises({ talks, debt }: Life, on: PlainDate): void {
  const last = talks.promises.at(-1);
  if (last?.state !== 'pending') return;
  last.state = promiseState(last, debt.paid, on);
  if (last.state === 'broken') talks.broken += 1;
  if (last.state === 'kept') talks.kept += 1;
}

/**
 * An agreement that is paid to its end is kept: what ran on meanwhile is let go, what it never
 * covered stays.
 */
export function judgeAgreement(life: Life, on: PlainDate): void {
  const { talks, debt, court } = life;
  const { agreement } = talks;
  if (agreement?.state === 'accepted' && isMissed(agreement, debt.paid, on, life.place))
    agreement.missed = true;
  if (agreement && isSettled(agreement, debt.paid, on)) {
    debt.forgiven ||= unpaidOn(life, on) > 0;
    forgive(debt.ledger, on);
    agreement.state = 'kept';
  } else if (agreement?.kind === 'payment-plan' && isPaidUp(agreement, debt.paid)) {
    const never = Math.max(0, agreement.balanceThen - (agreedSum(agreement) ?? 0));
    const rest = unpaidOn(life, on) - never;
    // Beside a claim, a plan that was missed lets nothing go: the claim is for all of it.
    const forAll = agreement.missed && life.situation.context.filed;
    if (rest > 0 && !forAll) letGo(debt.ledger, rest, on, 'plan-kept');
    agreement.state = 'kept';
  }
  if (court.ordered && isPaidUp(court.ordered, debt.paid)) court.ordered = undefined;
}
