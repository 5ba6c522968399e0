/** Steps up the ladder: reminder, call, demand, final demand, each where the machine says it follows. */
import { workingDayFrom } from '#domain/calendar.ts';
import { CALLS_TRIED, remindersNeeded } from '#domain/cadence.ts';
import { entryDate, type DebtorType } from '#domain/case.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import { rulesIf, type RuleId } from '#domain/law.ts';
import { PACE_RULES } from '#domain/pace.ts';
import { demandDaysOf, type Standing } from '#planner/replay/standing.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Situation } from '#planner/ladder/situations.ts';
import {
  contactDay,
  movedDeadline,
  replies,
  USUAL_REPLIES,
  wouldLead,
  type Draft,
  type Planned,
} from '#planner/plan/steps/draft.ts';

export interface Climb {
  readonly drafts: readonly Draft[];
  readonly end: Situation;
  readonly endsOn: PlainDate;
}

const TYPE_RULES: Readonly<Record<DebtorType, RuleId>> = {
  forgot: 'steps-for-forgot',
  disputing: 'steps-for-disputing',
  'cannot-pay': 'steps-for-cannot-pay',
  juggling: 'steps-for-juggling',
  avoiding: 'steps-for-avoiding',
  unclear: 'steps-for-unclear',
};
const typeRule = ({ diagnosis }: Standing): RuleId => TYPE_RULES[diagnosis.type];

/** Reasons every letter of the ladder shares: how sure the diagnosis is, and the pace. */
const shared = (standing: Standing): readonly RuleId[] => [
  typeRule(standing),
  PACE_RULES[standing.pace],
];

/** The last day to pay that the latest demand letter of the log gave; where it was not written down, the one the plan proposes. */
function demandLastDay({ now, waits, place }: Standing): PlainDate | undefined {
  const sent = now.moves.findLast(
    ({ entry, accepted }) => accepted && entry.type === 'letter' && entry.letter === 'demand',
  )?.entry;
  if (sent?.type !== 'letter') return undefined;
  return sent.deadline ?? workingDayFrom(addDays(entryDate(sent), waits.demand), place);
}

/** The rung whose step comes next: the one the case stands on, or a later one where the usual step would be wasted. */
function rungToTake(stage: Stage, straight: boolean, gone: boolean): Stage {
  if (straight && stage.startsWith('chasing')) return 'chasing.finalDemand';
  return gone && stage === 'chasing.call' ? 'chasing.demand' : stage;
}

/**
 * The rungs from a situation to the decision, as they follow if nothing comes back.
 * @param supposed how many broken promises there would be, where the plan looks past a promise that is still pending
 */
export function climb(
  standing: Standing,
  planned: Planned,
  start: Situation,
  from: PlainDate,
  supposed = 0,
): Climb {
  const { now, waits, today } = standing;
  const drafts: Draft[] = [];
  let situation = start;
  let last = now.lastChaseOn;
  let written = now.counts.reminders;
  let calls = now.counts.calls;
  let talked = now.counts.talks > 0;
  const after = (wait: number) => later(from, last ? addDays(last, wait) : from);

  // The last day that a demand letter gave: what follows never goes out before it has passed.
  let given = demandLastDay(standing);

  const broken = supposed || now.counts.brokenPromises;
  const brokenOnce = broken === 1 && (supposed > 0 || standing.freshlyBroken !== undefined);
  const callSoon = supposed > 0 ? 'promise-if-broken-call' : 'promise-broken-call-soon';
  if (
    brokenOnce &&
    (situation.stage === 'chasing.demand' || situation.stage === 'chasing.finalDemand') &&
    situation.context.finalDemand === 'none'
  ) {
    const on = contactDay(standing, planned, 'call', from);
    drafts.push({
      id: 'call-promise-broken',
      kind: 'call',
      on,
      because: [callSoon, ...shared(standing)],
      then: replies(standing, situation, USUAL_REPLIES),
    });
    last = on;
  }
  const kept = now.promises.at(-1);
  if (
    kept?.state === 'kept' &&
    (now.lastChaseOn ?? kept.madeOn) <= kept.madeOn &&
    situation.context.finalDemand === 'none' &&
    supposed === 0 &&
    (situation.stage === 'chasing.call' ||
      situation.stage === 'chasing.demand' ||
      situation.stage === 'chasing.finalDemand')
  ) {
    const on = contactDay(standing, planned, 'electronic', from);
    drafts.push({
      id: 'ask-rest',
      kind: 'reminder',
      letter: 'reminder',
      on,
      because: ['promise-kept-ask-rest', ...shared(standing)],
      then: replies(standing, situation, USUAL_REPLIES),
    });
    last = on;
  }
  const signs = standing.answers.debtor?.signs ?? [];
  // Time is against the owner: the final demand goes out at once, where it still can do good.
  const straight = signs.includes('moving-assets') || now.notices.has('closed');
  // Nobody is there to take a call; a letter to every known address is what is left.
  const gone = standing.answers.debtor?.reach === 'gone';
  for (let rungs = 0; rungs < 8; rungs++) {
    const here = situation;
    switch (rungToTake(here.stage, straight, gone)) {
      case 'chasing.reminder': {
        const first = written === 0;
        const on = contactDay(
          standing,
          planned,
          'electronic',
          first ? later(from, addDays(now.oldestDueOn ?? today, 1)) : after(waits.reminder),
        );
        written += 1;
        situation = wouldLead(
          standing,
          here,
          { type: 'letter', letter: 'reminder' },
          { rungDone: written >= remindersNeeded(standing.answers) },
        );
        drafts.push({
          id: first ? 'reminder-first' : 'reminder-second',
          kind: 'reminder',
          letter: 'reminder',
          on,
          because: [
            first ? 'reminder-assumes-oversight' : 'reminder-once-more',
            ...shared(standing),
          ],
          then: replies(standing, here, USUAL_REPLIES, situation),
        });
        last = on;
        break;
      }
      case 'chasing.call': {
        const promised = brokenOnce && drafts.length === 0;
        const on = contactDay(
          standing,
          planned,
          'call',
          promised ? from : after(calls === 0 ? waits.reminder : 2),
        );
        calls += 1;
        situation = wouldLead(
          standing,
          here,
          { type: 'contact', by: 'call' },
          { rungDone: talked || calls >= CALLS_TRIED },
        );
        drafts.push({
          id: promised ? 'call-promise-broken' : calls === 1 ? 'call-first' : 'call-again',
          kind: 'call',
          on,
          because: [
            promised ? callSoon : calls === 1 ? 'call-after-writing' : 'call-once-more',
            ...shared(standing),
          ],
          then: replies(standing, here, USUAL_REPLIES, situation),
        });
        last = on;
        talked ||= false;
        break;
      }
      case 'chasing.demand': {
        const on = contactDay(standing, planned, 'post', after(waits.call));
        given = workingDayFrom(addDays(on, waits.demand), standing.place);
        situation = wouldLead(standing, here, { type: 'letter', letter: 'demand' });
        drafts.push({
          id: 'demand',
          kind: 'letter',
          letter: 'demand',
          on,
          deadline: given,
          because: [
            gone && calls === 0 ? 'demand-nobody-to-call' : 'demand-after-call',
            ...shared(standing),
            ...movedDeadline(standing, on, waits.demand),
          ],
          then: replies(standing, here, USUAL_REPLIES, situation),
        });
        last = on;
        break;
      }
      case 'chasing.finalDemand': {
        if (here.context.finalDemand === 'none') {
          const skip = broken >= 2 || straight || now.said === 'refuses';
          const due = given ? later(from, addDays(given, 1)) : after(waits.demand);
          const called = drafts.at(-1)?.kind === 'call' && last ? addDays(last, waits.call) : due;
          const on = contactDay(
            standing,
            planned,
            'post',
            skip && drafts.length === 0 ? from : later(due, called),
          );
          situation = wouldLead(standing, here, { type: 'letter', letter: 'final-demand' });
          const deadline = workingDayFrom(addDays(on, demandDaysOf(standing)), standing.place);
          drafts.push({
            id: 'final-demand',
            kind: 'letter',
            letter: 'final-demand',
            on,
            deadline,
            because: [
              broken >= 2
                ? supposed > 0
                  ? 'promise-if-broken-final-demand'
                  : 'two-broken-promises-final-demand'
                : now.said === 'refuses'
                  ? 'refusal-final-demand'
                  : 'final-demand-before-court',
              'final-demand-truthful',
              ...rulesIf(standing.place !== undefined, 'final-demand-days'),
              typeRule(standing),
              ...(straight ? standing.paceBecause : []),
              ...movedDeadline(standing, on, demandDaysOf(standing)),
            ],
            then: replies(
              standing,
              here,
              USUAL_REPLIES,
              wouldLead(standing, situation, { type: 'today' }, { demandDeadlinePassed: true }),
            ),
          });
          last = deadline;
        } else {
          const deadline = later(
            drafts.length > 0 && last ? last : (now.demandDeadline ?? today),
            today,
          );
          situation = wouldLead(standing, here, { type: 'today' }, { demandDeadlinePassed: true });
          drafts.push({
            id: 'wait-final-demand',
            kind: 'wait',
            on: deadline,
            earliest: drafts.at(-1)?.on ?? today,
            latest: addDays(deadline, 1),
            because: ['final-demand-wait', 'final-demand-truthful'],
            then: replies(
              standing,
              here,
              ['paid', 'part-paid', 'promises', 'disputes', 'cannot-pay', 'silent'],
              situation,
            ),
          });
          last = addDays(deadline, 1);
        }
        break;
      }
      default:
        return { drafts, end: situation, endsOn: last ?? from };
    }
  }
  return { drafts, end: situation, endsOn: last ?? from };
}
