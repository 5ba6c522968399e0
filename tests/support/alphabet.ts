/** The whole alphabet of the ladder: every event with every combination of the facts that it can depend on. */
import { NOTICES, DEBTOR_SAYINGS } from '#domain/case.ts';
import type { EventShape, Facts, LadderEvent } from '#planner/events.ts';

export const QUIET: Facts = {
  unpaid: 'due', forgiven: false, fresh: false, rungDone: false, clock: 'running', movingAssets: false, demandDeadlinePassed: false,
  brokenPromises: 0, agreementBroken: false, offerExpired: false, coolingOffOver: false, judgmentUnpaid: false,
};

type Choices = { readonly [K in keyof Facts]?: readonly Facts[K][] };
const BOTH = [false, true] as const;

/** Every combination of the choices, on top of the quiet facts. */
function combine(choices: Choices): readonly Facts[] {
  let all: readonly Facts[] = [QUIET];
  for (const [name, values] of Object.entries(choices)) all = all.flatMap((facts) => (values as readonly never[]).map((value) => ({ ...facts, [name]: value })));
  return all;
}

const CLOCKS = ['running', 'near', 'over', 'extinguished'] as const;
const withFacts = (shapes: readonly EventShape[], choices: Choices): readonly LadderEvent[] =>
  shapes.flatMap((shape) => combine(choices).map((facts) => ({ ...shape, facts })));

const CONTACTS: readonly EventShape[] = (['call', 'writing', 'them'] as const).flatMap((by): EventShape[] => [
  { type: 'contact', by }, ...DEBTOR_SAYINGS.map((said): EventShape => ({ type: 'contact', by, said })),
]);

export const OPENINGS = withFacts(
  (['reminder', 'call', 'demand', 'finalDemand'] as const).flatMap((rung) => BOTH.map((sent): EventShape => ({ type: 'opened', rung, finalDemandSent: sent && rung === 'finalDemand' }))),
  { unpaid: ['due', 'not-due'], clock: CLOCKS },
) as readonly Extract<LadderEvent, { type: 'opened' }>[];

const TIME: Choices = {
  unpaid: ['due', 'not-due'], clock: CLOCKS, demandDeadlinePassed: BOTH, brokenPromises: [0, 1, 2],
  agreementBroken: BOTH, offerExpired: BOTH, coolingOffOver: BOTH, judgmentUnpaid: BOTH,
};
/** Every day's facts on which at most two things differ from a quiet day; all of them with EXPLORE=full. */
const DAYS = withFacts([{ type: 'today' }], TIME).filter(({ facts }) =>
  process.env['EXPLORE'] === 'full' || Object.entries(facts).filter(([name, value]) => value !== QUIET[name as keyof Facts]).length <= 2);

export const ALPHABET: readonly LadderEvent[] = [
  ...DAYS,
  ...withFacts([{ type: 'payment' }], { unpaid: ['nothing', 'not-due', 'due'], forgiven: BOTH, fresh: BOTH, agreementBroken: BOTH }),
  ...withFacts(CONTACTS, { rungDone: BOTH }),
  ...withFacts((['reminder', 'demand', 'final-demand', 'dispute-answer', 'other'] as const).map((letter) => ({ type: 'letter', letter })), { rungDone: BOTH, clock: CLOCKS }),
  ...withFacts([
    { type: 'promise' }, { type: 'dispute' }, { type: 'cooling-off' }, { type: 'hearing' }, { type: 'written-off' },
    { type: 'offer', offer: 'payment-plan' }, { type: 'offer', offer: 'settlement' },
    ...(['accepted', 'refused', 'lapsed'] as const).map((answer): EventShape => ({ type: 'offer-answered', answer })),
    ...NOTICES.map((notice): EventShape => ({ type: 'notice', notice })),
    { type: 'hold-ended' },
    ...(['bankruptcy', 'deceased', 'lawyer', 'stop-contact', 'cooling-off'] as const).map((hold): EventShape => ({ type: 'hold-ended', hold })),
    { type: 'judgment', lost: true }, { type: 'judgment', lost: false },
  ], { clock: CLOCKS }),
  ...withFacts([{ type: 'dispute-answered' }], { unpaid: ['nothing', 'due'], forgiven: BOTH }),
  ...withFacts([
    { type: 'decided', route: 'agency' }, { type: 'decided', route: 'small-claims' }, { type: 'decided', route: 'lawsuit' }, { type: 'placed' }, { type: 'filed' },
  ], { clock: CLOCKS, movingAssets: BOTH }),
];
