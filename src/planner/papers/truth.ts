/**
 * Promise 17: what keeps a letter from being true as its case stands. While anything does, it is
 * not copied, printed, mailed or logged, and says why.
 */
import type { Case, EntryOf } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { cents, type Cents } from '#domain/money.ts';
import { letterAccount } from '#planner/papers/letter-account.ts';
import { fitOf, letterOf } from '#planner/papers/letter-fit.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import type { Law } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

export type Untrue =
  /** Nothing may go to the debtor, or not this letter yet. */
  | { readonly kind: 'hold' | 'closed' | 'early' }
  /** The plan comes to it on a later day, after other steps. */
  | { readonly kind: 'later'; readonly on: PlainDate }
  /** It would ask for nothing: all that is due is paid, or all of it is disputed. */
  | { readonly kind: 'asks-nothing' }
  /** The only settlement on the table is what they offered: to name it would be to take it. */
  | { readonly kind: 'their-offer'; readonly amount: Cents }
  /** The payments of the plan come to more than is owed, in cents. */
  | { readonly kind: 'plan-over'; readonly planned: Cents; readonly owed: Cents }
  /** A day to pay by that has passed. */
  | { readonly kind: 'past'; readonly on: PlainDate };

export type Offer = EntryOf<'offer'>;

/** The last offer of a kind that counts, by whoever made it. */
function lastOffer(
  log: ReturnType<typeof orderedLog>,
  kind: 'payment-plan' | 'settlement',
): Offer | undefined {
  return log.counting.findLast(
    (entry): entry is Offer =>
      entry.type === 'offer' && (entry.offer === 'payment-plan') === (kind === 'payment-plan'),
  );
}

/** Offers as a letter of the creditor may name them: what they offer, or both agreed. */
export interface OffersToName {
  readonly settlement: Offer | undefined;
  readonly plan: Offer | undefined;
  /** What the debtor offered, and nobody has taken: no letter names it as the creditor's own. */
  readonly theirs: Offer | undefined;
}

/** What was offered up to a day, and by whom. */
export function offersToName(file: Case, today: PlainDate): OffersToName {
  const log = orderedLog(file, today);
  // An answer is one to the offer before it; another offer takes the place of the last.
  const next = (offer: Offer) =>
    log.counting
      .slice(log.counting.indexOf(offer) + 1)
      .find(({ type }) => type === 'offer' || type === 'offer-answered');
  const named = (kind: 'payment-plan' | 'settlement') => {
    const offer = lastOffer(log, kind);
    if (!offer) return undefined;
    const after = next(offer);
    const answer = after?.type === 'offer-answered' ? after.answer : undefined;
    const isOurs = offer.by === 'creditor' && (answer === undefined || answer === 'lapsed');
    return isOurs || answer === 'accepted' ? offer : undefined;
  };
  const last = log.counting.findLast((entry): entry is Offer => entry.type === 'offer');
  const isOpen = last?.by === 'debtor' && next(last) === undefined;
  return {
    settlement: named('settlement'),
    plan: named('payment-plan'),
    theirs: isOpen ? last : undefined,
  };
}

/** What the payments of a plan come to, in cents. */
export const plannedIn = (plan: Offer | undefined): Cents =>
  (plan?.instalments ?? []).reduce((sum, { amount }) => sum + cents(amount), 0);

/** Letters that ask for money that is due. */
const ASKS: ReadonlySet<string> = new Set([
  'reminder',
  'reminder-second',
  'demand',
  'final-demand',
  'final-demand-lawyer',
  'guarantor',
  'payment-plan',
  'settlement',
  'estate-claim',
]);

/** What the letter asks for, in cents; undefined where it asks for no sum that is due. */
function asksFor(letter: string, total: Cents, { balance }: PlanNow): Cents | undefined {
  if (letter === 'ask-undisputed') return Math.max(0, total - cents(balance.disputed));
  return ASKS.has(letter) ? total : undefined;
}

const pastDays = (days: readonly (PlainDate | undefined)[], today: PlainDate): readonly Untrue[] =>
  days.flatMap((on): readonly Untrue[] =>
    on !== undefined && on < today ? [{ kind: 'past', on }] : [],
  );

/**
 * Everything that keeps a letter of a case from being true on a day; none where it may go out.
 * Blanks that are open in its text are for its reader to see.
 * @param step the step whose letter it is, or the next one
 */
export function untruths(
  letter: { readonly id: string; readonly stage?: Stage | undefined },
  file: Case,
  plan: PlanNow,
  step: { readonly id: string; readonly deadline?: PlainDate | undefined },
  law: Law,
  today: PlainDate,
): readonly Untrue[] {
  const { id, stage } = letter;
  const fit = fitOf(id, stage, file, plan, law, today);
  if (fit.kind === 'hold' || fit.kind === 'closed' || fit.kind === 'early')
    return [{ kind: fit.kind }];
  const found: Untrue[] = [];
  // The next step may be made ready before its day; what comes after it depends on what comes.
  if (fit.kind === 'later' && ASKS.has(id) && letterOf(plan.next, law) !== id)
    found.push({ kind: 'later', on: fit.on });
  const owed = letterAccount(file, law, today).sums.total;
  if (asksFor(id, owed, plan) === 0) found.push({ kind: 'asks-nothing' });
  const offers = offersToName(file, today);
  const { theirs } = offers;
  const isTheirs = theirs && (theirs.offer === 'payment-plan') === (id === 'payment-plan');
  if (isTheirs && (id === 'settlement' || id === 'payment-plan')) {
    const sum = theirs.amount === undefined ? plannedIn(theirs) : cents(theirs.amount);
    found.push({ kind: 'their-offer', amount: sum });
  }
  if (id === 'settlement') {
    found.push(...pastDays([offers.settlement?.expiresOn], today));
  }
  if (id === 'payment-plan') {
    const planned = plannedIn(offers.plan);
    if (planned > owed) found.push({ kind: 'plan-over', planned, owed });
    found.push(...pastDays(offers.plan?.instalments?.map(({ on }) => on) ?? [], today));
  }
  if (id !== 'settlement') found.push(...pastDays([step.deadline], today));
  return found;
}
