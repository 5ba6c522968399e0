/**
 * Promise 17: what keeps a letter from being true as its case stands. While anything does, it is
 * not copied, printed, mailed or logged, and says why.
 */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { cents, type Cents } from '#domain/money.ts';
import { letterAccount } from '#planner/papers/letter-account.ts';
import { fitOf, letterOf, type LetterAbout } from '#planner/papers/letter-fit.ts';
import { letterTalks } from '#planner/papers/letter-talks.ts';
import { asksCharges, sumAsked } from '#planner/papers/sum-asked.ts';
import { offersToName, plannedIn } from '#planner/papers/offers.ts';
import type { Law } from '#domain/law.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

export type Untrue =
  /** Nothing may go to the debtor, or not this letter yet. */
  | { readonly kind: 'hold' | 'closed' | 'early' }
  /** It is for another kind of case, and would not be true here. */
  | { readonly kind: 'elsewhere' }
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

/** Letters that ask for money that is due. */
const ASKS: ReadonlySet<string> = new Set([
  'reminder',
  'reminder-second',
  'overdue-notice',
  'get-a-day',
  'promise-broken',
  'demand',
  'final-demand',
  'letter-of-claim-company',
  'letter-of-claim-person',
  'final-demand-lawyer',
  'guarantor',
  'co-debtor',
  'plan-offer',
  'discount',
  'counter-offer',
  'payment-plan',
  'settlement',
  'estate-claim',
  'judgment-request',
  'judgment-plan',
]);

/** Letters that make an offer of the creditor's own; those of a plan. */
const OFFERS_OWN: ReadonlySet<string> = new Set([
  'settlement',
  'payment-plan',
  'plan-offer',
  'judgment-plan',
]);
const ASKS_IN_PARTS: ReadonlySet<string> = new Set(['payment-plan', 'plan-offer', 'judgment-plan']);

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
  letter: LetterAbout,
  file: Case,
  plan: PlanNow,
  step: Pick<Step, 'id' | 'kind'> & { readonly deadline?: PlainDate | undefined },
  law: Law,
  today: PlainDate,
): readonly Untrue[] {
  const { id } = letter;
  const fit = fitOf(letter, file, plan, law, today);
  if (
    fit.kind === 'hold' ||
    fit.kind === 'closed' ||
    fit.kind === 'early' ||
    fit.kind === 'elsewhere'
  )
    return [{ kind: fit.kind }];
  const found: Untrue[] = [];
  // The next step may be made ready before its day; what comes after it depends on what comes.
  if (fit.kind === 'later' && ASKS.has(id) && letterOf(plan.next, law, file) !== id)
    found.push({ kind: 'later', on: fit.on });
  const account = letterAccount(file, law, today);
  const talks = letterTalks(file, law, today);
  const owed = sumAsked(account, asksCharges(id, step, plan, account, talks));
  if (asksFor(id, owed, plan) === 0) found.push({ kind: 'asks-nothing' });
  const offers = offersToName(file, today);
  const { theirs } = offers;
  const isTheirs = theirs && (theirs.offer === 'payment-plan') === ASKS_IN_PARTS.has(id);
  if (isTheirs && OFFERS_OWN.has(id)) {
    const sum = theirs.amount === undefined ? plannedIn(theirs) : cents(theirs.amount);
    found.push({ kind: 'their-offer', amount: sum });
  }
  if (id === 'settlement' || id === 'settlement-agreement') {
    found.push(...pastDays([offers.settlement?.expiresOn], today));
  }
  if (ASKS_IN_PARTS.has(id)) {
    const planned = plannedIn(offers.plan);
    if (planned > owed) found.push({ kind: 'plan-over', planned, owed });
    found.push(...pastDays(offers.plan?.instalments?.map(({ on }) => on) ?? [], today));
  }
  if (!id.startsWith('settlement')) found.push(...pastDays([step.deadline], today));
  return found;
}
