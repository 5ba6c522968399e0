/** Steps on hold: stop, the short right list, then a dated review. None of them asks the owner to contact the debtor. */
import { workingDayFrom } from '#domain/calendar.ts';
import type { HoldNotice, Notice } from '#domain/case.ts';
import { clockEndsOn, countryOf, lawClockOf, holdRules } from '#domain/country.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import type { RuleId, StepId } from '#domain/law.ts';
import { waitFinalDemand } from '#planner/plan/due/final-demand.ts';
import { review } from '#planner/plan/due/reviews.ts';
import { due, type StepDue, type StepSpec } from '#planner/plan/due/step-due.ts';
import { smallRest } from '#planner/plan/due/small.ts';
import { bestRoute } from '#planner/plan/routes.ts';
import type { Sight } from '#planner/plan/sight.ts';
import type { Anchor } from '#planner/replay/life.ts';
import { isDone } from '#planner/replay/memory.ts';

/** Days after which the short list that follows a stop is due, and those of a letter to an estate. */
const SOON = 3;
const ESTATE_DAYS = 14;
const MONTH = 30;

/** The day a hold began: of its notice, else of the stage. */
function sinceOf({ life }: Sight, notice: Notice): Anchor {
  const anchor = life.notices.since.get(notice);
  return anchor && anchor.on >= life.since.on ? anchor : life.since;
}

/** The last day for a proof of claim: the court's own, else counted from the petition; where neither is known, no date. */
export function claimByOf({ life, law, place }: Sight): PlainDate | undefined {
  const { claimBy, petitionOn } = life.notices;
  return (
    claimBy ?? clockEndsOn(lawClockOf(countryOf(law, place), 'proofOfClaim'), petitionOn, place)
  );
}

/** The steps of a hold: those that are still open, in order, and the review that follows them. */
export function onHold(sight: Sight): readonly StepDue[] {
  switch (sight.stage) {
    case 'onHold.bankruptcy':
      return bankruptcy(sight);
    case 'onHold.deceased':
      return deceased(sight);
    case 'onHold.wrongPerson':
      return wrongPerson(sight);
    case 'onHold.breathingSpace':
      return breathingSpace(sight);
    case 'onHold.represented':
      return represented(sight);
    case 'onHold.stopContact':
      return stopContact(sight);
    case 'onHold.coolingOff':
      return coolingOff(sight);
    default:
      return [];
  }
}

/** Steps that are put away by `done` since the hold began; those that are stay out of the list. */
function open(
  sight: Sight,
  since: Anchor,
  specs: readonly (Omit<StepSpec, 'since'> & { readonly since?: Anchor })[],
): readonly StepDue[] {
  return specs
    .filter(({ id }) => !isDone(sight.life.memory, id, since.on, sight.on))
    .map((spec) => due(sight, { since, anchored: true, ...spec }));
}

const stop = (id: StepId, rule: RuleId): Omit<StepSpec, 'since'> => ({
  id,
  kind: 'stop',
  within: 0,
  because: [rule],
  replies: ['paid', 'done'],
});

const rulesOf = ({ law, place }: Sight, hold: HoldNotice) => holdRules(countryOf(law, place), hold);

function bankruptcy(sight: Sight): readonly StepDue[] {
  const { answers, place } = sight;
  const since = sinceOf(sight, 'bankruptcy');
  const rules = rulesOf(sight, 'bankruptcy');
  const claimBy = claimByOf(sight);
  const guaranteed = answers.debt.clauses?.includes('personal-guarantee') ?? false;
  const soon = workingDayFrom(addDays(since.on, SOON), place);
  const passed = claimBy !== undefined && sight.on > claimBy;
  return [
    ...open(sight, since, [
      stop('stop-bankruptcy', rules.stop),
      ...(passed
        ? []
        : [
            {
              id: 'proof-of-claim',
              kind: 'collect-proof',
              notBefore: claimBy && claimBy < soon ? claimBy : soon,
              ...(claimBy ? { latest: claimBy } : { within: 30 }),
              because: [
                rules.claim ?? 'bankruptcy-verify',
                claimBy === undefined && 'proof-of-claim-ask-the-court',
              ],
              replies: ['done'],
            } as const,
          ]),
      {
        id: 'ask-lawyer-bankruptcy',
        kind: 'ask-lawyer',
        notBefore: soon,
        within: 7,
        because: [
          'bankruptcy-verify',
          guaranteed && 'guarantor-may-still-owe',
          answers.debt.agreement === 'goods' ? rules.goods : undefined,
        ],
        replies: ['done'],
      },
    ]),
    review(sight, {
      id: 'review-bankruptcy',
      kind: 'ask-lawyer',
      since,
      first: 6 * MONTH,
      because: ['bankruptcy-verify', 'end-the-schedule'],
      ways: ['write-off'],
      replies: ['paid', 'done'],
    }),
  ];
}

function deceased(sight: Sight): readonly StepDue[] {
  const { life } = sight;
  const since = sinceOf(sight, 'deceased');
  const letter = life.memory.elsewhere;
  const told = letter !== undefined && letter.on >= since.on;
  return [
    ...open(sight, since, [
      stop('stop-deceased', 'hold-deceased'),
      {
        id: 'ask-lawyer-estate',
        kind: 'ask-lawyer',
        wait: SOON,
        workingDay: true,
        because: ['estate-claim-window'],
        replies: ['done'],
      },
      ...(told
        ? []
        : [
            {
              id: 'estate-claim',
              kind: 'letter',
              letter: 'other',
              to: 'representative',
              wait: ESTATE_DAYS,
              within: 14,
              because: ['estate-claim-window', 'family-does-not-owe'],
              replies: ['done'],
            } as const,
          ]),
    ]),
    review(sight, {
      id: 'review-estate',
      since,
      first: 3 * MONTH,
      because: ['estate-claim-window', 'end-the-schedule'],
      ways: ['write-off'],
      replies: ['paid', 'done'],
    }),
  ];
}

function wrongPerson(sight: Sight): readonly StepDue[] {
  const since = sinceOf(sight, 'wrong-person');
  const { filed } = sight.life.situation.context;
  return [
    ...open(sight, since, [
      stop('stop-wrong-person', 'hold-wrong-person'),
      ...(filed
        ? [
            {
              id: 'ask-lawyer-wrong-defendant',
              kind: 'ask-lawyer',
              within: SOON,
              because: ['court-right-defendant'],
              replies: ['done'],
            } as const,
          ]
        : []),
      {
        id: 'find-right-debtor',
        kind: 'collect-proof',
        wait: SOON,
        workingDay: true,
        within: 7,
        because: ['wrong-person-find-right'],
        replies: ['done'],
      },
      {
        id: 'write-off',
        kind: 'write-off',
        wait: 60,
        workingDay: true,
        because: ['write-off-when-not-worth-it', 'write-off-tax'],
        replies: ['done'],
        route: 'write-off',
      },
    ]),
  ];
}

/** Interest or a late fee was agreed, so that sums grow by themselves. */
const chargesRun = ({ answers: { debt } }: Sight): boolean =>
  debt.interest?.kind === 'agreed' || debt.lateFee !== undefined;

function breathingSpace(sight: Sight): readonly StepDue[] {
  const { life, place } = sight;
  const since = sinceOf(sight, 'breathing-space');
  const until = life.notices.pauseUntil;
  const first = open(sight, since, [
    stop('stop-breathing-space', rulesOf(sight, 'breathing-space').stop),
    ...(chargesRun(sight)
      ? [
          {
            id: 'stop-charges',
            kind: 'review',
            within: SOON,
            because: ['breathing-space-no-charges'],
            replies: ['done'],
          } as const,
        ]
      : []),
  ]);
  if (until)
    return [
      ...first,
      due(sight, {
        id: 'check-pause-over',
        kind: 'review',
        since: { on: until },
        anchored: true,
        notBefore: workingDayFrom(addDays(until, 1), place),
        within: 7,
        because: ['breathing-space-check-end'],
        leaves: { kind: 'entries' },
        replies: ['done', 'paid'],
      }),
    ];
  return [
    ...first,
    ...open(sight, since, [
      {
        id: 'find-pause-end',
        kind: 'review',
        wait: SOON,
        workingDay: true,
        within: 7,
        because: ['breathing-space-check-end'],
        replies: ['done', 'paid'],
      },
    ]),
    review(sight, {
      id: 'review-pause',
      since,
      first: 2 * MONTH,
      because: ['breathing-space-check-end', 'end-the-schedule'],
      ways: ['write-off'],
      replies: ['paid', 'done'],
    }),
  ];
}

function represented(sight: Sight): readonly StepDue[] {
  const { life, clock, demandDays } = sight;
  const since = sinceOf(sight, 'lawyer');
  const { finalDemand } = life.situation.context;
  const after = { workingDay: true, anchored: true } as const;
  const main = (): readonly (Omit<StepSpec, 'since'> & { readonly since?: Anchor })[] => {
    if (isTimeBarred(clock))
      return [
        {
          id: 'ask-lawyer-stop-contact',
          kind: 'ask-lawyer',
          wait: SOON,
          ...after,
          because: ['time-barred-no-court'],
          replies: ['done'],
        },
      ];
    // A paper that names a step nobody would take is not sent to a lawyer either.
    if (finalDemand === 'none' && (smallRest(sight) || bestRoute(sight) === 'write-off')) return [];
    if (finalDemand === 'none')
      return [
        {
          id: 'final-demand-lawyer',
          kind: 'letter',
          letter: 'final-demand',
          to: 'lawyer',
          wait: SOON,
          within: 14,
          ...after,
          deadlineDays: demandDays,
          because: ['write-to-their-lawyer', 'final-demand-truthful'],
          replies: ['paid', 'silent'],
        },
      ];
    if (finalDemand === 'sent') return [];
    const from = later(since.on, life.court.demandDeadline ?? since.on);
    return [
      {
        id: 'decide-represented',
        kind: 'ask-lawyer',
        since: { on: from },
        wait: SOON,
        ...after,
        because: ['hold-represented', 'court-papers-are-not-contact'],
        replies: ['done'],
      },
    ];
  };
  return [
    ...open(sight, since, [stop('stop-represented', 'hold-represented'), ...main()]),
    ...(finalDemand === 'sent' ? [waitFinalDemand(sight)] : []),
    review(sight, {
      id: 'review-represented',
      since,
      first: 2 * MONTH,
      because: ['hold-represented', 'end-the-schedule'],
      ways: ['small-claims', 'lawsuit', 'settlement', 'write-off'],
      replies: ['paid', 'done'],
    }),
  ];
}

function stopContact(sight: Sight): readonly StepDue[] {
  const { life, clock } = sight;
  const since = sinceOf(sight, 'stop-contact');
  const courtOpen = life.situation.context.finalDemand === 'passed' && !isTimeBarred(clock);
  return open(sight, since, [
    stop('stop-stop-contact', 'hold-stop-contact'),
    {
      id: courtOpen ? 'decide-without-contact' : 'ask-lawyer-stop-contact',
      kind: courtOpen ? 'review' : 'ask-lawyer',
      wait: SOON,
      workingDay: true,
      within: 14,
      because: ['stop-contact-court-or-write-off', courtOpen && 'court-papers-are-not-contact'],
      leaves: { kind: 'done' },
      replies: ['done'],
    },
    {
      id: 'write-off',
      kind: 'write-off',
      wait: 33,
      because: ['write-off-when-not-worth-it', 'write-off-tax'],
      replies: ['done'],
      route: 'write-off',
    },
  ]);
}

function coolingOff(sight: Sight): readonly StepDue[] {
  const until = sight.life.notices.coolingUntil ?? sight.on;
  return [
    due(sight, {
      id: 'wait-cooling-off',
      kind: 'wait',
      since: sight.life.since,
      anchored: true,
      notBefore: until,
      earliest: until,
      within: 1,
      because: ['hold-cooling-off'],
      leaves: { kind: 'time', acts: until },
      replies: ['paid', 'done'],
    }),
  ];
}
