/** The whole alphabet of the ladder: every event with every combination of the facts that it can depend on. */
import { DEBTOR_SAYINGS, HOLD_NOTICES, NOTICES } from '#domain/case.ts';
import type { EventShape, Facts, LadderEvent } from '#planner/ladder/events.ts';

/** A day on which nothing is remarkable but that the debt is due. */
export const QUIET: Facts = {
  unpaid: 'due',
  forgiven: false,
  fresh: false,
  rungDone: false,
  clock: 'running',
  movingAssets: false,
  demandDeadlinePassed: false,
  brokenPromises: 0,
  agreementBroken: false,
  offerExpired: false,
  coolingOffOver: false,
  judgmentUnpaid: false,
};

export type Opening = Extract<LadderEvent, { readonly type: 'opened' }>;
type Choices = { readonly [K in keyof Facts]?: readonly Facts[K][] };
const BOTH = [false, true] as const;
const CLOCKS = ['running', 'near', 'over', 'extinguished'] as const;

/** Every combination of the choices, on top of the quiet facts. */
function combine(choices: Choices): readonly Facts[] {
  let all: readonly Facts[] = [QUIET];
  for (const [name, values] of Object.entries(choices))
    all = all.flatMap((facts) =>
      (values as readonly never[]).map((value) => ({ ...facts, [name]: value })),
    );
  return all;
}

const withFacts = (shapes: readonly EventShape[], choices: Choices): readonly LadderEvent[] =>
  shapes.flatMap((shape) => combine(choices).map((facts) => ({ ...shape, facts })));

/** Every way in which a case can begin. */
export const OPENINGS = withFacts(
  (['reminder', 'call', 'demand', 'finalDemand'] as const).flatMap((rung) =>
    BOTH.map((sent): EventShape => ({
      type: 'opened',
      rung,
      finalDemandSent: sent && rung === 'finalDemand',
    })),
  ),
  { unpaid: ['due', 'not-due'], clock: CLOCKS },
) as readonly Opening[];

const TIME: Choices = {
  unpaid: ['due', 'not-due'],
  clock: CLOCKS,
  demandDeadlinePassed: BOTH,
  brokenPromises: [0, 1, 2],
  agreementBroken: BOTH,
  offerExpired: BOTH,
  coolingOffOver: BOTH,
  judgmentUnpaid: BOTH,
  fresh: BOTH,
};
const differences = (facts: Facts): number =>
  Object.entries(facts).filter(([name, value]) => value !== QUIET[name as keyof Facts]).length;

const CONTACTS: readonly EventShape[] = (['call', 'writing', 'them'] as const).flatMap(
  (by): EventShape[] => [
    { type: 'contact', by },
    ...DEBTOR_SAYINGS.map((said): EventShape => ({ type: 'contact', by, said })),
  ],
);
const LETTERS = (['reminder', 'demand', 'final-demand', 'dispute-answer', 'other'] as const).map(
  (letter): EventShape => ({ type: 'letter', letter }),
);
const ANSWERS = (['accepted', 'refused', 'lapsed'] as const).map((answer): EventShape => ({
  type: 'offer-answered',
  answer,
}));
const HOLDS_ENDED: readonly EventShape[] = [
  { type: 'hold-ended' },
  ...([...HOLD_NOTICES, 'cooling-off'] as const).map((hold): EventShape => ({
    type: 'hold-ended',
    hold,
  })),
];

/**
 * Every event, with the facts that its guards can ask for.
 * @param atOnce on a day, how many facts at most differ from a quiet one at the same time; without it, all combinations
 */
export function alphabet(atOnce = Infinity): readonly LadderEvent[] {
  return [
    ...withFacts([{ type: 'today' }], TIME).filter(({ facts }) => differences(facts) <= atOnce),
    ...withFacts([{ type: 'payment' }], {
      unpaid: ['nothing', 'not-due', 'due'],
      forgiven: BOTH,
      fresh: BOTH,
      agreementBroken: BOTH,
    }),
    ...withFacts(CONTACTS, { rungDone: BOTH }),
    ...withFacts(LETTERS, { rungDone: BOTH, clock: CLOCKS }),
    ...withFacts(
      [
        { type: 'promise' },
        { type: 'dispute' },
        { type: 'cooling-off' },
        { type: 'hearing' },
        { type: 'written-off' },
        { type: 'offer', offer: 'payment-plan' },
        { type: 'offer', offer: 'settlement' },
        ...ANSWERS,
        ...NOTICES.map((notice): EventShape => ({ type: 'notice', notice })),
        ...HOLDS_ENDED,
        { type: 'judgment', lost: true },
        { type: 'judgment', lost: false },
      ],
      { clock: CLOCKS },
    ),
    ...withFacts([{ type: 'dispute-answered' }], { unpaid: ['nothing', 'due'], forgiven: BOTH }),
    ...withFacts(
      [
        { type: 'decided', route: 'agency' },
        { type: 'decided', route: 'small-claims' },
        { type: 'decided', route: 'lawsuit' },
        { type: 'placed' },
        { type: 'filed' },
      ],
      { clock: CLOCKS, movingAssets: BOTH },
    ),
  ];
}
