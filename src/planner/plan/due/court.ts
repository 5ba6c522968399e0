/**
 * Before a court: from the papers to what follows a judgment. Its outcome is not the owner's: what
 * waits for it rests.
 */
import { workingDayFrom } from '#domain/calendar.ts';
import { countryOf } from '#domain/country.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { rulesIf, type RuleId } from '#domain/law.ts';
import { routeStep } from '#planner/plan/due/deciding.ts';
import { review } from '#planner/plan/due/reviews.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import { askIfItCame, checkInstalment, keeping, offerOpen } from '#planner/plan/due/talks.ts';
import type { Sight } from '#planner/plan/sight.ts';
import { missedFrom, nextInstalment, scheduleOf } from '#planner/replay/agreements.ts';
import { agreedAfterJudgment, agreementOn, JUDGMENT_DAYS } from '#planner/replay/facts.ts';
import { isDone } from '#planner/replay/memory.ts';

/**
 * Tries to enforce a judgment before the tries themselves are looked at, and days between two of
 * them.
 */
const ENFORCING = { tries: 3, days: 90 } as const;
const REVIEW_DAYS = 30;
/**
 * Days before a hearing from which its papers are made ready, and days after filing by which
 * service is looked at.
 */
const BEFORE_HEARING = 7;
const AFTER_FILING = 14;

/** The main steps before a court. */
export function court(sight: Sight): readonly StepDue[] {
  switch (sight.stage) {
    case 'court.preparing':
      return preparing(sight);
    case 'court.filed':
      return filed(sight);
    case 'court.hearing':
      return hearing(sight);
    case 'court.judgment':
      return judged(sight);
    case 'court.enforcing':
      return enforcing(sight);
    default:
      return [];
  }
}

function preparing(sight: Sight): readonly StepDue[] {
  const { life, on } = sight;
  const route = life.court.decided?.route === 'lawsuit' ? 'lawsuit' : 'small-claims';
  const file = routeStep(sight, route, life.since.on);
  if (isDone(life.memory, 'collect-proof', life.since.on, on)) return [file];
  const papers = due(sight, {
    id: 'collect-proof',
    kind: 'collect-proof',
    since: life.since,
    latest: file.on,
    because: ['court-evidence-pack', 'court-right-defendant'],
    replies: ['done', 'paid'],
  });
  return [papers, file];
}

/**
 * What must be sworn about a person before a judgment by default, where the country asks for it.
 */
function military(sight: Sight, from: PlainDate): readonly StepDue[] {
  const { life, person, place, law, on } = sight;
  const rule = countryOf(law, place)?.rules.beforeDefaultJudgment;
  if (!person || !rule || isDone(life.memory, 'military-check', life.since.on, on)) return [];
  return [
    due(sight, {
      id: 'military-check',
      kind: 'ask-lawyer',
      since: life.since,
      notBefore: from,
      because: [rule],
      replies: ['done'],
      side: true,
    }),
  ];
}

/** What both sides agree on while a claim or a judgment stands. */
interface Beside {
  readonly steps: readonly StepDue[];
  /** It names days that are kept: until one is missed, nothing is asked of the court. */
  readonly kept: boolean;
  /** The day on which it was missed: what waited for it goes on from there. */
  readonly missedOn?: PlainDate;
}

/**
 * Offers and agreements beside a claim. They do not move the case off its stage, since the claim
 * stands until it is paid or taken back; but an offer of theirs is answered, an agreement kept, a
 * day that was left open asked for, and a part that did not come asked about.
 */
function beside(sight: Sight): Beside {
  const { life, place, on } = sight;
  const { agreement } = life.talks;
  const none: Beside = { steps: [], kept: false };
  if (!agreement) return none;
  if (agreement.state === 'open') return { ...none, steps: [offerOpen(sight, agreement)] };
  if (agreement.state !== 'accepted') return none;
  const dated = scheduleOf(agreement).length > 0;
  if (agreementOn(life, on) === 'accepted') {
    const quiet = life.situation.context.holds.length > 0;
    return dated || !quiet ? { steps: keeping(sight, agreement), kept: dated } : none;
  }
  const missed = nextInstalment(agreement, life.debt.paid);
  return {
    steps: askIfItCame(sight, agreement),
    kept: false,
    ...(missed ? { missedOn: missedFrom(missed.on, place) } : {}),
  };
}

function filed(sight: Sight): readonly StepDue[] {
  const { life } = sight;
  const { steps, kept, missedOn } = beside(sight);
  const filedOn = life.court.filedOn ?? life.since.on;
  const since = life.since.on === filedOn ? life.since : { on: filedOn };
  const sworn = military(sight, addDays(filedOn, AFTER_FILING));
  if (kept) return [...steps, ...sworn];
  return [
    ...steps,
    ...sworn,
    review(sight, {
      id: 'wait-court',
      kind: 'review',
      since,
      first: REVIEW_DAYS,
      because: ['court-wait-for-answer', 'court-papers-are-not-contact'],
      ways: ['settlement', 'payment-plan', 'write-off'],
      replies: ['done', 'paid', 'part-paid'],
      ...(missedOn ? { notBefore: missedOn } : {}),
    }),
  ];
}

/** The day of a hearing stands, whatever is agreed beside it. */
const hearing = (sight: Sight): readonly StepDue[] => [
  ...beside(sight).steps,
  ...hearingSteps(sight),
];

function hearingSteps(sight: Sight): readonly StepDue[] {
  const { life, on } = sight;
  const { hearingOn } = life.court;
  if (!hearingOn || hearingOn < on)
    return [
      due(sight, {
        id: 'hearing-result',
        kind: 'review',
        since: { on: hearingOn ?? life.since.on },
        wait: 1,
        anchored: true,
        within: 7,
        because: ['court-hearing-calm'],
        leaves: { kind: 'entries' },
        replies: ['done', 'paid'],
        rests: ['settlement', 'payment-plan', 'write-off'],
      }),
    ];
  const ready = isDone(life.memory, 'prepare-hearing', life.since.on, on);
  return [
    ...military(sight, addDays(hearingOn, -BEFORE_HEARING)),
    ...(ready
      ? []
      : [
          due(sight, {
            id: 'prepare-hearing',
            kind: 'collect-proof',
            since: { on: hearingOn },
            wait: -BEFORE_HEARING,
            latest: hearingOn,
            because: ['court-evidence-pack'],
            replies: ['done', 'paid'],
          }),
        ]),
    due(sight, {
      id: 'hearing',
      kind: 'review',
      since: { on: hearingOn },
      anchored: true,
      earliest: hearingOn,
      latest: hearingOn,
      because: ['court-hearing-calm'],
      leaves: { kind: 'time', acts: addDays(hearingOn, 1) },
      replies: ['done', 'paid'],
    }),
  ];
}

/** What was ordered or agreed after the judgment, while it is kept. */
function instalments(sight: Sight): readonly StepDue[] {
  const { life, place, on } = sight;
  const agreed = agreedAfterJudgment(life);
  const next = agreed && nextInstalment(agreed, life.debt.paid);
  if (!agreed || !next) return [];
  const from = missedFrom(next.on, place);
  if (on < from) return keeping(sight, agreed);
  const asked = isDone(life.memory, 'check-instalment', from, on);
  return asked ? [] : [checkInstalment(sight, from, next.number - 1)];
}

/**
 * What is offered after a judgment is answered, and a day that was left open asked for; what names
 * its days is watched with what the court ordered.
 */
function offeredSince(sight: Sight): readonly StepDue[] {
  const { agreement } = sight.life.talks;
  const judgmentOn = sight.life.court.judgmentOn ?? sight.life.since.on;
  if (!agreement || agreement.offeredOn < judgmentOn) return [];
  return agreement.state === 'open' || scheduleOf(agreement).length === 0
    ? beside(sight).steps
    : [];
}

function judged(sight: Sight): readonly StepDue[] {
  const agreed = instalments(sight);
  if (agreed.length > 0) return agreed;
  return [...offeredSince(sight), waitJudgment(sight)];
}

/** What a judgment earns and how long it lasts in the place, where that was read. */
const judgmentRules = ({ place }: Sight): readonly RuleId[] => [
  ...rulesIf(place?.money.judgmentInterest !== undefined, 'judgment-interest-here'),
  ...rulesIf(place?.money.judgmentLife !== undefined, 'judgment-life-here'),
];

function waitJudgment(sight: Sight): StepDue {
  const { life } = sight;
  const judgmentOn = life.court.judgmentOn ?? life.since.on;
  const until = addDays(judgmentOn, JUDGMENT_DAYS);
  return due(sight, {
    id: 'wait-judgment',
    kind: 'wait',
    since: { on: judgmentOn },
    anchored: true,
    notBefore: until,
    earliest: judgmentOn,
    because: ['judgment-is-not-money', ...judgmentRules(sight)],
    leaves: { kind: 'time', acts: until },
    replies: ['paid', 'part-paid', 'silent'],
  });
}

function enforcing(sight: Sight): readonly StepDue[] {
  const agreed = instalments(sight);
  if (agreed.length > 0) return agreed;
  return [...offeredSince(sight), enforce(sight)];
}

function enforce(sight: Sight): StepDue {
  const { life, place } = sight;
  const done = life.memory.done.get('enforce');
  const tried = done !== undefined && done.on >= life.since.on;
  const times = tried ? done.times : 0;
  const since = tried ? { on: done.on } : life.since;
  if (times >= ENFORCING.tries)
    return review(sight, {
      id: 'enforce-review',
      since,
      first: ENFORCING.days,
      because: ['end-the-schedule', 'judgment-is-not-money'],
      ways: ['settlement', 'payment-plan', 'write-off'],
      replies: ['done', 'paid', 'part-paid'],
    });
  return due(sight, {
    id: 'enforce',
    kind: 'enforce',
    since,
    notBefore: workingDayFrom(addDays(since.on, tried ? ENFORCING.days : 1), place),
    within: 14,
    tries: times,
    because: [
      'judgment-enforce-by-what-is-known',
      ...judgmentRules(sight),
      ...rulesIf(sight.person && place?.money.wages !== undefined, 'wages-here'),
      'judgment-is-not-money',
    ],
    replies: ['done', 'paid', 'part-paid'],
  });
}
