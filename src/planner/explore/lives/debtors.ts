/** Debtors of many behaviours: what each does when the owner gets in touch, and of themselves. */
import {
  accepts,
  answers,
  billed,
  bounces,
  disputes,
  notReached,
  notice,
  offers,
  openOffer,
  pays,
  paysAll,
  paysHalf,
  paysParts,
  promises,
  says,
  spoke,
  type PlayedAnswer,
  type PlayedAsk,
  type Coming,
  type PlayedDebtor,
} from '#planner/explore/lives/debtor.ts';
import { DOES_ANYTHING } from '#planner/explore/lives/wild.ts';
import type { NewEntry } from '#planner/plan/entries.ts';

/** Silent to this contact. */
const silent = (asked: PlayedAsk): PlayedAnswer => ({ phone: notReached(asked) });

/** The same comes of letters, and at once of calls as a conversation. */
const each =
  (later: readonly Coming[], phone: readonly NewEntry[] = spoke()) =>
  (): PlayedAnswer => ({ phone, later });

/**
 * A plan or settlement that the owner offered is taken so; anything else is met with that they
 * cannot pay.
 */
const cannotPayUnlessOffered =
  (taken: (asked: PlayedAsk) => readonly Coming[]) =>
  (asked: PlayedAsk): PlayedAnswer => {
    if (openOffer(asked.file.log)?.by === 'creditor')
      return { phone: spoke('cannot-pay'), later: taken(asked) };
    return asked.step.kind === 'call'
      ? { phone: spoke('cannot-pay') }
      : { later: asked.times > 4 ? [] : [{ in: 3, does: says('cannot-pay') }] };
  };

/** Nothing until a notice comes by itself. */
const noticed = (kind: Parameters<typeof notice>[0], until?: number): PlayedDebtor => ({
  answer: silent,
  comes: (pick) => [
    { in: 10 + pick(120), does: notice(kind, until === undefined ? {} : { until }) },
  ],
});

export const DEBTORS = {
  'does anything': DOES_ANYTHING,
  'pays on reminder': { answer: each([{ in: 2, does: paysAll }], spoke('will-pay')) },
  'pays late': { answer: (asked) => ({ ...silent(asked), later: [{ in: 24, does: paysAll }] }) },
  'promises and keeps': {
    answer: each([
      { in: 1, does: promises(9) },
      { in: 9, does: paysAll },
    ]),
  },
  'promises and breaks': { answer: each([{ in: 1, does: promises(7) }]) },
  'moves the day': {
    answer: each([
      { in: 1, does: promises(6) },
      { in: 5, does: promises(8) },
    ]),
  },
  'promises a far day': {
    answer: each([
      { in: 1, does: promises(50) },
      { in: 51, does: paysAll },
    ]),
  },
  'will pay, names no day': {
    answer: ({ step }) =>
      step.kind === 'call'
        ? { phone: spoke('will-pay') }
        : { later: [{ in: 2, does: says('will-pay') }] },
  },
  'pays halves': {
    answer: (asked) => ({ ...silent(asked), later: [{ in: 3, does: paysHalf }] }),
  },
  'pays cents': {
    answer: (asked) => ({ ...silent(asked), later: [{ in: 3, does: pays(() => 1) }] }),
  },
  'pays all but a cent': {
    answer: (asked) => ({
      ...silent(asked),
      later: asked.times > 1 ? [] : [{ in: 3, does: pays((due) => due - 1) }],
    }),
  },
  'pays by a check that bounces': {
    answer: (asked) => ({
      ...silent(asked),
      later:
        asked.times > 2
          ? []
          : [
              { in: 3, does: paysAll },
              { in: 9, does: bounces, evenClosed: true },
            ],
    }),
  },
  'is billed again': {
    answer: silent,
    comes: () => [{ in: 45, does: billed }],
  },
  'pays half as promised': {
    answer: each([
      { in: 1, does: promises(7) },
      { in: 7, does: paysHalf },
    ]),
  },
  silent: { answer: silent },
  'cannot pay, writes so': { answer: cannotPayUnlessOffered(() => []) },
  'cannot pay, never picks up': {
    answer: (asked) => ({
      phone: notReached(asked),
      later:
        asked.step.kind === 'call' || asked.times > 2 ? [] : [{ in: 2, does: says('cannot-pay') }],
    }),
  },
  'cannot pay, refuses offers': {
    answer: cannotPayUnlessOffered(() => [{ in: 3, does: answers('refused') }]),
  },
  'disputes each answer': {
    answer: (asked) =>
      asked.step.kind === 'call'
        ? { phone: spoke('disputes') }
        : { later: [{ in: 3, does: disputes() }] },
  },
  'disputes a part': {
    answer: (asked) =>
      asked.times > 1
        ? { phone: spoke('disputes'), later: asked.times > 3 ? [{ in: 4, does: paysAll }] : [] }
        : { phone: spoke('disputes'), later: [{ in: 3, does: disputes(30, 'one item') }] },
  },
  'disputes and pays the rest': {
    answer: (asked) =>
      asked.times > 1
        ? silent(asked)
        : {
            later: [
              { in: 3, does: disputes(40) },
              { in: 9, does: pays((due) => Math.ceil(due * 0.6)) },
            ],
          },
  },
  refuses: {
    answer: ({ step }) =>
      step.kind === 'call'
        ? { phone: spoke('refuses') }
        : { later: [{ in: 2, does: says('refuses') }] },
  },
  'keeps a plan': { answer: cannotPayUnlessOffered(accepts(Infinity)) },
  'breaks a plan after one part': { answer: cannotPayUnlessOffered(accepts(1)) },
  'breaks a plan at once': { answer: cannotPayUnlessOffered(accepts(0)) },
  'pays the parts short': { answer: cannotPayUnlessOffered(accepts(Infinity, { less: 500 })) },
  'pays the parts late': { answer: cannotPayUnlessOffered(accepts(Infinity, { late: 9 })) },
  'offers a plan and keeps it': {
    answer: silent,
    agreed: (offer, day) => paysParts(offer, day),
    comes: (pick) => [{ in: 12 + pick(30), does: offers('payment-plan') }],
  },
  'offers a settlement without a day': {
    answer: silent,
    comes: (pick) => [{ in: 12 + pick(30), does: offers('settlement', false) }],
  },
  'offers again and again': {
    answer: (asked) => ({
      ...silent(asked),
      later:
        asked.times > 5
          ? []
          : [{ in: 4, does: offers(asked.times % 2 === 0 ? 'payment-plan' : 'settlement') }],
    }),
  },
  'goes bankrupt': noticed('bankruptcy'),
  dies: noticed('deceased'),
  'hires a lawyer': noticed('lawyer'),
  'wants no contact': noticed('stop-contact'),
  'is the wrong person': noticed('wrong-person'),
  'gets a pause': noticed('breathing-space', 60),
  'closes down': noticed('closed'),
  'comes back after months': {
    answer: silent,
    comes: (pick) => {
      const first = 150 + pick(60);
      return [
        { in: first, does: says('will-pay') },
        { in: first + 1, does: promises(14) },
        { in: first + 15, does: paysHalf },
        { in: first + 90, does: paysAll },
      ];
    },
  },
} as const satisfies Readonly<Record<string, PlayedDebtor>>;

export type DebtorName = keyof typeof DEBTORS;
export const DEBTOR_NAMES = Object.keys(DEBTORS) as readonly DebtorName[];
