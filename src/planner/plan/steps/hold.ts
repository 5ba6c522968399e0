/** Steps on hold: stop, and the short right list. None of them asks the owner to contact the debtor. */
import { workingDayFrom } from '#domain/calendar.ts';
import { entryDate } from '#domain/case.ts';
import { addDays, earlier, later } from '#domain/dates.ts';
import { agreedPct } from '#domain/interest.ts';
import { rulesIf, type RuleId, type StepId } from '#domain/law.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import type { Standing } from '#planner/replay/standing.ts';
import { clockEnds } from '#planner/plan/steps/first.ts';
import { replies, wouldLead, type Draft } from '#planner/plan/steps/draft.ts';

/** Interest or a late fee was agreed, so that sums grow by themselves. */
const chargesRun = ({ answers: { debt } }: Standing): boolean =>
  agreedPct(debt) !== undefined || debt.lateFee !== undefined;

export function onHold(standing: Standing): readonly Draft[] {
  const { now, today, place, answers } = standing;
  const ended = wouldLead(standing, now.situation, { type: 'hold-ended' });
  const done = { if: 'done', stage: now.stage } as const;
  const paid = replies(standing, now.situation, ['paid']);
  // From the day the hold began, so that what follows the stop does come.
  const soon = workingDayFrom(later(addDays(now.stageSince, 3), today), place);
  const american = place?.country === 'US';
  const british = place?.country === 'GB';
  const guaranteed = answers.debt.clauses?.includes('personal-guarantee') ?? false;
  const passed = now.situation.context.finalDemand === 'passed';
  // Where no law of the place says how long, the claim stays on the plan until somebody has looked.
  const claimBy =
    clockEnds(standing, 'proofOfClaim', now.stageSince) ?? later(addDays(now.stageSince, 14), soon);
  const estateTold = now.moves.some(
    ({ entry }) =>
      entry.type === 'letter' &&
      (entry.to ?? 'debtor') !== 'debtor' &&
      entryDate(entry) >= now.stageSince,
  );
  const courtOpen =
    passed && (now.clock === 'running' || now.clock === 'near' || now.clock === 'unknown');
  const stop = (id: StepId, because: readonly RuleId[]): Draft => ({
    id,
    kind: 'stop',
    on: today,
    latest: today,
    because,
    then: [...paid, done],
  });
  switch (now.stage) {
    case 'onHold.bankruptcy':
      return [
        stop('stop-bankruptcy', [
          british ? 'hold-bankruptcy-uk' : american ? 'hold-bankruptcy' : 'route-closed-bankruptcy',
        ]),
        ...(today > claimBy
          ? []
          : [
              {
                id: 'proof-of-claim',
                kind: 'collect-proof',
                on: earlier(soon, claimBy),
                latest: claimBy,
                because: [
                  british
                    ? 'proof-of-debt-uk'
                    : american
                      ? 'proof-of-claim-file'
                      : 'bankruptcy-verify',
                ],
                then: [done],
              } as const,
            ]),
        {
          id: 'ask-lawyer-bankruptcy',
          kind: 'ask-lawyer',
          on: soon,
          latest: addDays(soon, 7),
          because: [
            'bankruptcy-verify',
            ...rulesIf(guaranteed, 'guarantor-may-still-owe'),
            ...rulesIf(answers.debt.agreement === 'goods' && american, 'goods-just-delivered'),
          ],
          then: [done],
        },
      ];
    case 'onHold.deceased':
      return [
        stop('stop-deceased', ['hold-deceased']),
        ...(estateTold
          ? []
          : [
              {
                id: 'estate-claim',
                kind: 'letter',
                letter: 'other',
                on: later(addDays(now.stageSince, 14), today),
                latest: addDays(later(addDays(now.stageSince, 14), today), 14),
                because: ['estate-claim-window', 'family-does-not-owe'],
                then: [done],
              } as const,
            ]),
        {
          id: 'ask-lawyer-estate',
          kind: 'ask-lawyer',
          on: soon,
          because: ['estate-claim-window'],
          then: [done],
        },
      ];
    case 'onHold.wrongPerson': {
      const filed = now.situation.context.filed;
      return [
        stop('stop-wrong-person', ['hold-wrong-person']),
        ...(filed
          ? [
              {
                id: 'ask-lawyer-wrong-defendant',
                kind: 'ask-lawyer',
                on: today,
                latest: soon,
                because: ['court-right-defendant'],
                then: [done],
              } as const,
            ]
          : []),
        {
          id: 'find-right-debtor',
          kind: 'collect-proof',
          on: soon,
          latest: addDays(soon, 7),
          because: ['wrong-person-find-right'],
          then: [{ if: 'done', stage: ended.stage }],
        },
        {
          id: 'write-off',
          kind: 'write-off',
          on: workingDayFrom(later(addDays(now.stageSince, 60), addDays(today, 8)), place),
          because: ['write-off-when-not-worth-it', 'write-off-tax'],
          then: [{ if: 'done', stage: 'closed.writtenOff' }],
        },
      ];
    }
    case 'onHold.breathingSpace': {
      const until = now.pauseUntil && later(now.pauseUntil, today);
      const look = until ? workingDayFrom(addDays(until, 1), place) : soon;
      return [
        stop('stop-breathing-space', ['hold-breathing-space']),
        ...(chargesRun(standing)
          ? [
              {
                id: 'stop-charges',
                kind: 'review',
                on: today,
                latest: soon,
                because: ['breathing-space-no-charges'],
                then: [done],
              } as const,
            ]
          : []),
        {
          id: until ? 'check-pause-over' : 'find-pause-end',
          kind: 'review',
          on: look,
          latest: addDays(look, 7),
          because: ['breathing-space-check-end'],
          then: [{ if: 'done', stage: until ? ended.stage : now.stage }],
        },
      ];
    }
    case 'onHold.represented': {
      const drafts: Draft[] = [stop('stop-represented', ['hold-represented'])];
      if (courtOpen)
        drafts.push({
          id: 'decide-represented',
          kind: 'ask-lawyer',
          on: soon,
          because: ['hold-represented', 'court-papers-are-not-contact'],
          then: [done],
        });
      else if (isTimeBarred(now.clock))
        drafts.push({
          id: 'ask-lawyer-stop-contact',
          kind: 'ask-lawyer',
          on: soon,
          because: ['time-barred-no-court'],
          then: [done],
        });
      else if (now.situation.context.finalDemand === 'sent') {
        const until = later(now.demandDeadline ?? today, today);
        drafts.push({
          id: 'wait-final-demand',
          kind: 'wait',
          on: until,
          earliest: today,
          because: ['final-demand-wait'],
          then: paid,
        });
      } else {
        drafts.push({
          id: 'final-demand-lawyer',
          kind: 'letter',
          letter: 'final-demand',
          on: soon,
          latest: addDays(soon, 14),
          deadline: workingDayFrom(
            addDays(soon, place?.demandDays[answers.debtor?.kind ?? 'consumer'] ?? 14),
            place,
          ),
          because: ['write-to-their-lawyer', 'final-demand-truthful'],
          then: [{ if: 'silent', stage: now.stage }, ...paid],
        });
      }
      return drafts;
    }
    case 'onHold.stopContact':
      return [
        stop('stop-stop-contact', ['hold-stop-contact']),
        courtOpen
          ? {
              id: 'decide-without-contact',
              kind: 'review',
              on: soon,
              latest: addDays(soon, 14),
              because: ['stop-contact-court-or-write-off', 'court-papers-are-not-contact'],
              then: [done],
            }
          : {
              id: 'ask-lawyer-stop-contact',
              kind: 'ask-lawyer',
              on: soon,
              latest: addDays(soon, 14),
              because: ['stop-contact-court-or-write-off'],
              then: [done],
            },
        {
          id: 'write-off',
          kind: 'write-off',
          on: addDays(soon, 30),
          because: ['write-off-when-not-worth-it', 'write-off-tax'],
          then: [{ if: 'done', stage: 'closed.writtenOff' }],
        },
      ];
    default: {
      const until = later(now.coolingUntil ?? today, today);
      return [
        {
          id: 'wait-cooling-off',
          kind: 'wait',
          on: until,
          earliest: until,
          latest: addDays(until, 1),
          because: ['hold-cooling-off'],
          then: [...paid, { if: 'done', stage: ended.stage }],
        },
      ];
    }
  }
}
