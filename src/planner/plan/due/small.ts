/**
 * Nothing small is chased hard: a rest, bare interest or a sum below the floor is asked for once at
 * most, then let go.
 */
import { addDays } from '#domain/dates.ts';
import { totalsOn, type LedgerTotals } from '#domain/ledger.ts';
import { sumsOf } from '#domain/sums.ts';
import { due, shared, USUAL_REPLIES, type StepDue } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';
import { lastTry } from '#planner/replay/memory.ts';

/**
 * The sums of a debt as it is chased: on the day it falls due nothing is late yet, and a fee that
 * the next day brings belongs to it.
 */
function totalsChased({ totals, life, on, oldestDueOn }: Sight): LedgerTotals {
  const overdueOn = oldestDueOn && addDays(oldestDueOn, 1);
  const isDueToday = totals.total > 0 && overdueOn !== undefined && overdueOn > on;
  return isDueToday ? totalsOn(life.debt.ledger, overdueOn) : totals;
}

/** What of a debt is left that is too small to chase; undefined where the ladder is right. */
export function smallRest(sight: Sight): 'rest' | 'interest' | 'sum' | undefined {
  const { life, answers, judged, stage } = sight;
  const { floor } = sumsOf(answers.debt.currency);
  const { principal, total } = totalsChased(sight);
  // What a court has awarded is collected under its order, whatever the sum.
  if (total <= 0 || judged.disputed > 0 || stage.startsWith('court')) return undefined;
  // Interest that nobody has asked for while the invoice itself was paid.
  if (principal === 0) return 'interest';
  if (total >= floor) return undefined;
  return life.debt.paid > 0 ? 'rest' : 'sum';
}

/** Below this share of the floor even a reminder costs more than it brings. */
const TRIFLE = 25;

/** At most a reminder, then the owner is asked whether to let it go. */
export function small(sight: Sight): readonly StepDue[] | undefined {
  const what = smallRest(sight);
  if (!what) return undefined;
  const { life, answers, oldestDueOn, judged } = sight;
  const { memory } = life;
  const since = memory.payment ?? { on: oldestDueOn ?? sight.on };
  const trifle = totalsChased(sight).total * TRIFLE < sumsOf(answers.debt.currency).floor;
  const often = memory.tried.reminder.ever > 1 ? lastTry(memory, 'reminder') : undefined;
  const asked =
    lastTry(memory, 'reminder', since.on) ?? lastTry(memory, 'statement', since.on) ?? often;
  const steps: StepDue[] = [];
  if (!trifle && !asked && what !== 'interest')
    steps.push(
      due(sight, {
        id: life.climb.reminders > 0 ? 'ask-rest' : 'reminder-first',
        kind: 'reminder',
        letter: 'reminder',
        channel: 'electronic',
        since,
        wait: 1,
        because: ['small-at-most-a-reminder', ...shared(sight)],
        replies: USUAL_REPLIES,
      }),
    );
  const from = asked ?? since;
  const wait = asked || steps.length > 0 ? judged.waitsOn(from.on).call : 0;
  const letGo = due(sight, {
    id: 'let-rest-go',
    kind: 'close',
    since: steps[0] ? { on: steps[0].on } : from,
    wait,
    notBefore: life.talks.promises.at(-1)?.brokenFrom,
    workingDay: true,
    within: 14,
    because: [
      what === 'interest' ? 'interest-yours-to-claim' : 'small-rest-let-go',
      what === 'interest' && 'closed-thank',
    ],
    leaves: { kind: 'entries' },
    replies: ['done', 'paid'],
    rests: ['write-off', 'paid-in-full'],
  });
  return steps.length > 0 ? steps : [letGo];
}
