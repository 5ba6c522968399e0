/**
 * The whole alphabet of the ladder: every event with every combination of the facts that it can
 * depend on.
 */
import { DEBTOR_SAYINGS, HOLD_NOTICES, NOTICES } from '#domain/case.ts';
import {
  LADDER_RUNGS,
  NOTHING_YET,
  type EventShape,
  type Facts,
  type LadderEvent,
} from '#planner/ladder/events.ts';

/** A day on which nothing is remarkable but that the debt is due. */
export const QUIET: Facts = { ...NOTHING_YET, unpaid: 'due', coolingOffOver: false };

export type Opening = Extract<LadderEvent, { readonly type: 'opened' }>;
type Choices = { readonly [K in keyof Facts]?: readonly Facts[K][] };
const BOTH = [false, true] as const;
const BEGINNINGS = [...LADDER_RUNGS, 'agency', 'filed', 'hearing', 'judgment'] as const;
const AGREEMENTS = ['none', 'open', 'theirs', 'lapsed', 'accepted', 'broken', 'kept'] as const;
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
  BEGINNINGS.flatMap((at) =>
    BOTH.map((sent): EventShape => ({
      type: 'opened',
      at,
      finalDemandSent: sent && at === 'finalDemand',
    })),
  ),
  { unpaid: ['due', 'not-due'], clock: CLOCKS },
) as readonly Opening[];

const TIME: Choices = {
  unpaid: ['due', 'not-due'],
  clock: CLOCKS,
  demandDeadlinePassed: BOTH,
  brokenPromises: [0, 1, 2],
  agreement: AGREEMENTS,
  reached: LADDER_RUNGS,
  talksSpent: BOTH,
  coolingOffOver: BOTH,
  judgmentUnpaid: BOTH,
  fresh: BOTH,
};
/**
 * Whether the time to sue matters to an event only by being gone, which closes a case whatever the
 * event was.
 */
const GONE: Choices = { clock: ['running', 'extinguished'] };
const differences = (facts: Facts): number =>
  Object.entries(facts).filter(([name, value]) => value !== QUIET[name as keyof Facts]).length;

const CONTACTS: readonly EventShape[] = (['call', 'writing', 'them'] as const).flatMap(
  (by): EventShape[] => [
    { type: 'contact', by },
    ...DEBTOR_SAYINGS.map((said): EventShape => ({ type: 'contact', by, said })),
  ],
);
const OTHER_LETTERS = (['demand', 'final-demand', 'dispute-answer', 'other'] as const).map(
  (letter): EventShape => ({ type: 'letter', letter }),
);
const isOfDispute = (shape: EventShape) => shape.type === 'contact' && shape.said === 'disputes';
const isOurs = (shape: EventShape) => shape.type === 'contact' && shape.by !== 'them';
const ANSWERS = (['accepted', 'refused', 'lapsed'] as const).flatMap((answer): EventShape[] => [
  { type: 'offer-answered', answer, of: 'payment-plan' },
  { type: 'offer-answered', answer, of: 'settlement' },
]);
const JUDGMENTS = (['won', 'lost', 'dismissed'] as const).map((outcome): EventShape => ({
  type: 'judgment',
  outcome,
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
 * @param atOnce on a day, how many facts at most differ from a quiet one at the same time; without
 * it, all combinations
 */
export function alphabet(atOnce = Infinity): readonly LadderEvent[] {
  return [
    ...withFacts([{ type: 'today' }], TIME).filter(({ facts }) => differences(facts) <= atOnce),
    // What talks or a hold that end lead back to.
    ...withFacts([{ type: 'today' }, { type: 'hold-ended' }, ...ANSWERS], {
      disputeOpen: [true],
      demandDeadlinePassed: BOTH,
      agreement: AGREEMENTS,
      talksSpent: BOTH,
    }),
    ...withFacts([{ type: 'payment' }], {
      unpaid: ['nothing', 'not-due', 'due'],
      forgiven: BOTH,
      fresh: BOTH,
      agreement: AGREEMENTS,
    }),
    ...withFacts(CONTACTS.filter(isOurs), { rungDone: BOTH }),
    ...withFacts(
      CONTACTS.filter((shape) => !isOurs(shape)),
      {},
    ),
    ...withFacts(CONTACTS.filter(isOfDispute), { disputeSpent: [true] }),
    ...withFacts([{ type: 'letter', letter: 'reminder' }], { rungDone: BOTH, ...GONE }),
    ...withFacts(OTHER_LETTERS, GONE),
    ...withFacts(
      [
        { type: 'promise' },
        { type: 'cooling-off' },
        { type: 'hearing' },
        { type: 'offer', offer: 'payment-plan' },
        { type: 'offer', offer: 'settlement' },
        ...ANSWERS,
        ...NOTICES.map((notice): EventShape => ({ type: 'notice', notice })),
        { type: 'recalled' },
      ],
      GONE,
    ),
    ...withFacts([{ type: 'cooling-off' }], { coolingOffOver: [true] }),
    // What closes or holds open a case whatever the event: each clock, with an event that does
    // nothing else.
    ...withFacts([{ type: 'noted' }, { type: 'written-off' }, ...HOLDS_ENDED], { clock: CLOCKS }),
    ...withFacts([{ type: 'dispute' }], { disputeSpent: BOTH, ...GONE }),
    ...withFacts([{ type: 'dispute-answered' }], {
      unpaid: ['nothing', 'not-due', 'due'],
      forgiven: BOTH,
    }),
    ...withFacts(
      [
        { type: 'decided', route: 'agency' },
        { type: 'decided', route: 'small-claims' },
        { type: 'decided', route: 'lawsuit' },
        { type: 'decided', route: 'write-off' },
        { type: 'decided', route: 'keep-asking' },
        { type: 'placed' },
        { type: 'filed' },
      ],
      { clock: CLOCKS, movingAssets: BOTH, fresh: BOTH },
    ),
    // What comes while nothing is due yet, and all that a court says.
    ...withFacts([{ type: 'placed' }, { type: 'filed' }, ...JUDGMENTS], { unpaid: ['not-due'] }),
    ...withFacts(JUDGMENTS, GONE),
  ];
}
