/**
 * What a log says about contacts, answers and agreements: worked out here again, apart from the
 * planner that is tested.
 */
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

const CONTACT_KINDS: readonly string[] = ['reminder', 'statement', 'call', 'letter', 'offer'];
/** Letters that do not go to the debtor. */
const ELSEWHERE: readonly string[] = ['final-demand-lawyer', 'estate-claim'];

/** Whether the owner gets in touch with the debtor by this step. */
export const isContact = ({ id, kind }: Pick<Step, 'id' | 'kind'>): boolean =>
  CONTACT_KINDS.includes(kind) && !ELSEWHERE.includes(id);

/**
 * Whether a step goes on against the debtor: it asks, demands, hands over or sues. An answer to a
 * dispute does not.
 */
export const chases = (step: Step): boolean =>
  (isContact(step) && step.kind !== 'statement' && step.id !== 'answer-dispute') ||
  step.kind === 'agency' ||
  step.kind === 'file-claim';

/** The kind of contact that an entry of the owner is; undefined where it is none. */
export function contactKind(entry: LogEntry): string | undefined {
  if (entry.type === 'contact' && entry.direction === 'out') return entry.channel;
  if (entry.type === 'letter' && (entry.to ?? 'debtor') === 'debtor') return entry.letter;
  return entry.type === 'offer' && entry.by === 'creditor' ? entry.offer : undefined;
}

/** Whether an entry is a word or a deed of the debtor. */
export function isReply(entry: LogEntry): boolean {
  switch (entry.type) {
    case 'contact':
      return entry.direction === 'in' || entry.outcome === 'spoke';
    case 'offer':
      return entry.by === 'debtor';
    case 'offer-answered':
      return entry.answer !== 'lapsed';
    case 'promise':
    case 'payment':
    case 'dispute':
    case 'notice':
      return true;
    default:
      return false;
  }
}

/** Days that an entry names, such as the last day of an offer or the day of a hearing. */
function daysNamed(entry: LogEntry): readonly PlainDate[] {
  return (JSON.stringify(entry).match(/\d{4}-\d{2}-\d{2}/g) ?? []) as PlainDate[];
}

const days = (from: PlainDate, ...after: readonly number[]) =>
  after.map((each) => addDays(from, each));

/**
 * Days on which something may fall due without a log entry: what the case or the plan of that case
 * names, and the ages at which a debt is pressed harder. Between two of them nothing of a plan may
 * move.
 */
export function factDays(file: Case, plan: PlanNow): ReadonlySet<PlainDate> {
  const invoices = [
    ...file.answers.debt.invoices,
    ...file.log.filter((entry) => entry.type === 'invoice'),
  ];
  const ages = invoices.flatMap(({ dueOn }) => days(dueOn, 0, 1, 31, 61, 91));
  // A day that somebody else named, and the working day after it, over the longest row of holidays.
  const named = file.log.flatMap(daysNamed).flatMap((on) => days(on, 0, 1, 2, 3, 4, 5));
  const deadlines = plan.deadlines.flatMap(({ kind, on }) =>
    kind === 'limitation' ? days(on, -183, -90, 0, 1) : days(on, 0, 1),
  );
  const waits = plan.steps
    .filter(({ kind }) => kind === 'wait')
    .flatMap(({ on }) => days(on, 0, 1));
  return new Set([...ages, ...named, ...deadlines, ...waits]);
}

/** Whether any of the days lies after the first day and not after the second. */
export function anyBetween(
  facts: ReadonlySet<PlainDate>,
  after: PlainDate,
  until: PlainDate,
): boolean {
  for (const on of facts) if (on > after && on <= until) return true;
  return false;
}

/**
 * An agreement as the log has it: its parts with their days, and what was paid since it was
 * offered.
 */
export interface Agreed {
  readonly since: PlainDate;
  readonly parts: readonly { readonly on: PlainDate; readonly cents: number }[];
  readonly payments: readonly { readonly on: PlainDate; readonly cents: number }[];
}

const inCents = (amount: string): number => Math.round(Number(amount) * 100);
const sum = (parts: Agreed['parts']): number => parts.reduce((all, { cents }) => all + cents, 0);

/**
 * The last offer that was accepted while it stood; undefined where there is none with a day, or
 * another followed it.
 */
export function agreedIn(log: readonly LogEntry[], today: PlainDate): Agreed | undefined {
  const at = log.findLastIndex(
    (entry) => entry.type === 'offer-answered' && entry.answer === 'accepted',
  );
  const accepted = log[at];
  const offerAt = log.slice(0, Math.max(0, at)).findLastIndex(({ type }) => type === 'offer');
  const offer = log[offerAt];
  if (!accepted || offer?.type !== 'offer') return undefined;
  if (log.slice(at + 1).some(({ type }) => type === 'offer')) return undefined;
  const since = entryDate(accepted);
  const byInstalments = (offer.instalments ?? []).map(({ on, amount }) => ({
    on,
    cents: inCents(amount),
  }));
  const atOnce =
    offer.amount && offer.expiresOn ? [{ on: offer.expiresOn, cents: inCents(offer.amount) }] : [];
  const parts = byInstalments.length > 0 ? byInstalments : atOnce;
  if (parts.length === 0 || parts.every(({ on }) => on < since)) return undefined;
  // Money that came between the offer and its acceptance counts towards it.
  const payments = log.slice(offerAt).flatMap((entry) => {
    const on = entryDate(entry);
    return entry.type === 'payment' && on <= today ? [{ on, cents: inCents(entry.amount) }] : [];
  });
  return { since, parts, payments };
}

/** What was paid towards an agreement up to a day. */
export const paidBy = ({ payments }: Agreed, day: PlainDate): number =>
  sum(payments.filter(({ on }) => on <= day));

/**
 * The first part that is not there as of a day, though its day has passed; undefined where all are.
 */
export const missedPart = (agreed: Agreed, today: PlainDate): PlainDate | undefined =>
  agreed.parts.find(
    ({ on }, index) => on < today && paidBy(agreed, today) < sum(agreed.parts.slice(0, index + 1)),
  )?.on;

/**
 * Whether any part came after the next working day, or not at all: what was broken once need not
 * run again.
 */
export const wasBroken = (
  agreed: Agreed,
  today: PlainDate,
  nextWorkingDay: (after: PlainDate) => PlainDate,
): boolean =>
  agreed.parts.some(({ on }, index) => {
    const seenFrom = nextWorkingDay(on);
    const inTime = agreed.payments.filter((payment) => payment.on < seenFrom);
    return seenFrom <= today && sum(inTime) < sum(agreed.parts.slice(0, index + 1));
  });
