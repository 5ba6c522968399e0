/** The debtor who does anything: what no behaviour of the others would try. */
import { DEBTOR_SAYINGS } from '#domain/case.ts';
import { addDays } from '#domain/dates.ts';
import { one } from '#planner/explore/numbers.ts';
import {
  answers,
  billed,
  bounces,
  disputes,
  notReached,
  notice,
  offers,
  pays,
  paysAll,
  paysHalf,
  paysParts,
  promises,
  says,
  spoke,
  type PlayedDebtor,
  type PlayedDeed,
} from '#planner/explore/lives/debtor.ts';

/** Everything that a debtor of any mood may do. */
const DEEDS: readonly PlayedDeed[] = [
  paysAll,
  paysHalf,
  paysHalf,
  pays(() => 1),
  pays((due) => due - 1),
  bounces,
  billed,
  promises(5),
  promises(12),
  promises(60),
  disputes(),
  disputes(30, 'one item'),
  says('will-pay'),
  says('cannot-pay'),
  says('not-now', 'call'),
  says('refuses'),
  answers('accepted'),
  answers('refused'),
  offers('payment-plan'),
  offers('settlement'),
  offers('settlement', false),
];
/** What may come once in a life, with what ends it. */
const TURNS: readonly (readonly [PlayedDeed, PlayedDeed])[] = [
  [notice('lawyer'), () => [{ type: 'hold-ended', hold: 'lawyer' }]],
  [notice('stop-contact'), () => [{ type: 'hold-ended', hold: 'stop-contact' }]],
  [notice('breathing-space', { until: 40 }), says('will-pay')],
  [notice('bankruptcy'), () => [{ type: 'hold-ended', hold: 'bankruptcy' }]],
  [({ day }) => [{ type: 'cooling-off', until: addDays(day, 7) }], says('will-pay')],
  [notice('closed'), says('cannot-pay')],
];

/** A debtor of whom nothing can be foreseen, though it is the same each time. */
export const DOES_ANYTHING: PlayedDebtor = {
  answer: ({ pick, times, ...asked }) => {
    const phone =
      pick(2) === 0 ? notReached({ ...asked, pick, times }) : spoke(one(pick, DEBTOR_SAYINGS));
    const silence = pick(3) === 0 || times > 12;
    return { phone, later: silence ? [] : [{ in: 1 + pick(20), does: one(pick, DEEDS) }] };
  },
  agreed: (offer, day) => paysParts(offer, day).slice(0, offer.amount?.endsWith('0') ? 9 : 1),
  comes: (pick) => {
    const [begins, ends] = one(pick, TURNS);
    const from = pick(200);
    return [
      { in: from, does: begins },
      { in: from + 10 + pick(60), does: ends },
      ...Array.from({ length: 4 }, () => ({ in: 1 + pick(300), does: one(pick, DEEDS) })),
    ];
  },
};
