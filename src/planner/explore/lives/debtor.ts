/** What a debtor can do, and when: the parts that the debtors of all behaviours are made of. */
import type { DebtorSaying, LogEntry, Notice, OfferEntry } from '#domain/case.ts';
import { addDays, daysBetween, type PlainDate } from '#domain/dates.ts';
import { cents, decimal, type Cents } from '#domain/money.ts';
import type { Pick } from '#planner/explore/numbers.ts';
import { offerOf, type OnThePhone } from '#planner/explore/lives/owner.ts';
import { owed, type LivedStep, type Scene } from '#planner/explore/lives/scene.ts';
import type { NewEntry } from '#planner/plan/entries.ts';

export type PlayedDeed = (scene: Scene) => readonly NewEntry[];

/** Something that comes so many days later, whatever the owner does until then. */
export interface Coming {
  readonly in: number;
  readonly does: PlayedDeed;
  /** Comes to a closed case too, such as a check that bounces. */
  readonly evenClosed?: true;
}

/** The owner got in touch: with which step, and for which time in this life. */
export interface PlayedAsk extends Scene {
  readonly step: LivedStep;
  readonly times: number;
}

/** What comes of a contact: on the phone at once, and in the days after. */
export interface PlayedAnswer {
  readonly phone?: OnThePhone;
  readonly later?: readonly Coming[];
}

export interface PlayedDebtor {
  readonly answer: (asked: PlayedAsk) => PlayedAnswer;
  /** What comes when the owner takes an offer of theirs. */
  readonly agreed?: (offer: OfferEntry, day: PlainDate) => readonly Coming[];
  /** What comes by itself, counted from the opening of the case. */
  readonly comes?: (pick: Pick) => readonly Coming[];
}

const NOBODY: OnThePhone = [
  { type: 'contact', channel: 'call', direction: 'out', outcome: 'no-answer' },
];
const MESSAGE: OnThePhone = [
  { type: 'contact', channel: 'call', direction: 'out', outcome: 'left-message' },
];
/** Nobody picks up, every other time there is a machine. */
export const notReached = ({ times }: PlayedAsk): OnThePhone =>
  times % 2 === 0 ? MESSAGE : NOBODY;

/** They pick up, and say this. */
export const spoke = (said?: DebtorSaying, ...more: readonly NewEntry[]): OnThePhone => [
  {
    type: 'contact',
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    ...(said ? { said } : {}),
  },
  ...more,
];

/** They write or call, and say this. */
export const says =
  (said: DebtorSaying, channel: 'email' | 'post' | 'call' = 'email'): PlayedDeed =>
  () => [
    {
      type: 'contact',
      channel,
      direction: 'in',
      outcome: channel === 'call' ? 'spoke' : 'delivered',
      said,
    },
  ];

/** Pays so much of what is due, at least a cent and never more than all. */
export const pays =
  (part: (due: Cents) => Cents): PlayedDeed =>
  (scene) => {
    const due = owed(scene);
    const amount = Math.min(due, Math.max(1, part(due)));
    return due > 0 ? [{ type: 'payment', amount: decimal(amount) }] : [];
  };
export const paysAll: PlayedDeed = pays((due) => due);
export const paysHalf: PlayedDeed = pays((due) => Math.floor(due / 2));

/** The last payment goes back, and the bank takes a fee. */
export const bounces: PlayedDeed = ({ file, day }) => {
  const last = file.log.findLast(({ type }) => type === 'payment');
  return last
    ? [{ type: 'payment-returned', of: last.id, on: day, fee: '12.00', why: 'bounced' }]
    : [];
};

/** A new invoice of the owner, due in a month. */
export const billed: PlayedDeed = ({ day }) => [
  { type: 'invoice', number: 'later', amount: '350.00', issuedOn: day, dueOn: addDays(day, 30) },
];

/** Promises all of it, so many days from now. */
export const promises =
  (days: number): PlayedDeed =>
  (scene) => [{ type: 'promise', amount: scene.plan.balance.total, by: addDays(scene.day, days) }];

/** Contests all of it, or so much of a hundred. */
export const disputes =
  (percent = 100, about?: string): PlayedDeed =>
  (scene) => [
    {
      type: 'dispute',
      amount: decimal(Math.max(1, Math.floor((owed(scene) * percent) / 100))),
      ...(about ? { about } : {}),
    },
  ];

export const notice =
  (kind: Notice, more: { readonly until?: number } = {}): PlayedDeed =>
  ({ day }) => [
    {
      type: 'notice',
      notice: kind,
      ...(more.until === undefined ? {} : { until: addDays(day, more.until) }),
    },
  ];

/** The offer that lies on the table by the log: the last one that nobody has answered. */
export function openOffer(log: readonly LogEntry[]): OfferEntry | undefined {
  const last = log.findLast((entry) => entry.type === 'offer' || entry.type === 'offer-answered');
  return last?.type === 'offer' ? last : undefined;
}

export const answers =
  (answer: 'accepted' | 'refused'): PlayedDeed =>
  ({ file }) =>
    openOffer(file.log) ? [{ type: 'offer-answered', answer }] : [];

/** Offers something of their own: with a last day, or without any. */
export const offers =
  (offer: 'payment-plan' | 'settlement', dated = true): PlayedDeed =>
  (scene) => {
    if (dated) return [offerOf(offer, 'debtor', scene, addDays(scene.day, 14))];
    return [{ type: 'offer', offer, by: 'debtor', amount: decimal(Math.ceil(owed(scene) * 0.6)) }];
  };

/** The days and sums of an offer: its instalments, else its whole sum by its last day. */
export function playedDates(
  offer: OfferEntry,
): readonly { readonly on: PlainDate; readonly amount: string }[] {
  if (offer.instalments && offer.instalments.length > 0) return offer.instalments;
  return offer.amount && offer.expiresOn ? [{ on: offer.expiresOn, amount: offer.amount }] : [];
}

interface Change {
  /** So much less than agreed, in cents. */
  readonly less?: Cents;
  /** So many days late. */
  readonly late?: number;
}

/** Pays the first so many parts of an offer, each on its day but for the change. */
export const paysParts = (
  offer: OfferEntry,
  today: PlainDate,
  kept = Infinity,
  { less = 0, late = 0 }: Change = {},
): readonly Coming[] =>
  playedDates(offer)
    .slice(0, kept)
    .map(({ on, amount }) => ({
      in: Math.max(3, daysBetween(today, on) + late),
      does: pays(() => cents(amount) - less),
    }));

/**
 * Accepts in two days, and pays the first so many parts of what was agreed, each on its day.
 * @param kept how many parts are paid
 */
export function accepts(
  kept: number,
  change: Change = {},
): (asked: PlayedAsk) => readonly Coming[] {
  return ({ day, file }) => {
    const offer = openOffer(file.log);
    return offer
      ? [{ in: 2, does: answers('accepted') }, ...paysParts(offer, day, kept, change)]
      : [];
  };
}
