/** Holds on whom to speak to: breathing space, a lawyer, no more contact. */
import { workingDayFrom } from '#domain/calendar.ts';
import { addDays, later } from '#domain/dates.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { waitFinalDemand } from '#planner/plan/due/final-demand.ts';
import { review } from '#planner/plan/due/reviews.ts';
import { due, type StepDue, type StepSpec } from '#planner/plan/due/step-due.ts';
import { smallRest } from '#planner/plan/due/small.ts';
import { bestRoute } from '#planner/plan/routes.ts';
import type { Sight } from '#planner/plan/sight.ts';
import type { Anchor } from '#planner/replay/life.ts';
import { SOON, MONTH, sinceOf, open, stop, rulesOf } from '#planner/plan/due/hold-open.ts';

/** Interest or a late fee was agreed, so that sums grow by themselves. */
const chargesRun = ({ answers: { debt } }: Sight): boolean =>
  debt.interest?.kind === 'agreed' || debt.lateFee !== undefined;

export function breathingSpace(sight: Sight): readonly StepDue[] {
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

export function represented(sight: Sight): readonly StepDue[] {
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

export function stopContact(sight: Sight): readonly StepDue[] {
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
