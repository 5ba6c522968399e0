/** What was offered in a case, and by whom: what a letter of the creditor may name. */
import type { Case, EntryOf } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { cents, type Cents } from '#domain/money.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

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
  /** Plans to pay in parts that were refused and never agreed since: the last of each side. */
  readonly refused: Readonly<Partial<Record<Offer['by'], Offer>>>;
}

/** The last plan of each side that the other refused, and that no agreement came after. */
function refusedPlans(log: ReturnType<typeof orderedLog>): OffersToName['refused'] {
  let refused: OffersToName['refused'] = {};
  let open: Offer | undefined;
  for (const entry of log.counting) {
    if (entry.type === 'offer') open = entry.offer === 'payment-plan' ? entry : undefined;
    if (entry.type !== 'offer-answered' || !open) continue;
    if (entry.answer === 'accepted') refused = {};
    if (entry.answer === 'refused') refused = { ...refused, [open.by]: open };
    open = undefined;
  }
  return refused;
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
    refused: refusedPlans(log),
  };
}

/** What the payments of a plan come to, in cents. */
export const plannedIn = (plan: Offer | undefined): Cents =>
  (plan?.instalments ?? []).reduce((sum, { amount }) => sum + cents(amount), 0);
