/**
 * Letters beside the ladder: a statement each month, and a note for each invoice that falls due
 * meanwhile.
 */
import { addDays, addMonths, later } from '#domain/dates.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { workingDayFrom } from '#domain/calendar.ts';
import { smallRest } from '#planner/plan/due/small.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import { isAskedAbout } from '#planner/plan/judge.ts';
import type { Sight } from '#planner/plan/sight.ts';
import { isHearing } from '#planner/replay/facts.ts';
import { triesSince } from '#planner/replay/memory.ts';

const REPLIES = ['paid', 'part-paid', 'disputes', 'silent'] as const;
/** A statement this near to another letter says what that letter says. */
const NEAR = 7;

/**
 * A statement a month after the last letter, where no letter of the ladder carries it within a
 * week.
 */
export function statement(sight: Sight, main: readonly StepDue[]): readonly StepDue[] {
  const { life, oldestDueOn, stage, totals, place } = sight;
  const chasing = stage.startsWith('chasing') || stage === 'deciding';
  if (!chasing || !oldestDueOn || totals.total === 0 || sight.pending) return [];
  // Too late to sue: nothing more is asked for in writing, as money might start the time again.
  if (isTimeBarred(sight.clock)) return [];
  // A final demand shows the account itself, and once it is out the next word comes with the way
  // that is chosen; only who keeps asking goes on writing.
  const { decided } = life.court;
  const keepsAsking = decided?.route === 'keep-asking';
  if (decided ? !keepsAsking : life.situation.context.finalDemand !== 'none') return [];
  // A small rest is asked for once, by a reminder.
  if (smallRest(sight)) return [];
  if (isHearing(life) || !isAskedAbout(life, sight.on)) return [];
  const last = life.memory.letter;
  const since = last && last.on > oldestDueOn ? last : { on: oldestDueOn };
  const promise = life.talks.promises.at(-1);
  const own = life.memory.own;
  const quiet = [promise?.brokenFrom, own?.on].flatMap((day) => (day ? [addDays(day, NEAR)] : []));
  const floor = quiet.reduce(later, life.since.on);
  const from = workingDayFrom(later(addMonths(since.on, 1), floor), place);
  const rung = main.find(({ letter }) => letter !== undefined);
  if (rung && rung.on <= addDays(from, NEAR)) return [];
  if (main.some(({ id }) => id === 'let-rest-go' || id === 'worth-it')) return [];
  return [
    due(sight, {
      id: 'statement',
      kind: 'statement',
      letter: 'statement',
      channel: 'post',
      since,
      notBefore: from,
      because: ['statement-every-month'],
      replies: REPLIES,
      side: true,
    }),
  ];
}

/** A note for an invoice that fell due while older ones are chased: once, the day after. */
export function newlyDue(sight: Sight): readonly StepDue[] {
  const { life, stage } = sight;
  const { climb, memory, debt, file } = life;
  const { subject } = climb;
  if (!stage.startsWith('chasing') || subject === undefined) return [];
  const told = memory.letter?.on ?? file.openedOn;
  const dueOn = debt.ledger.accounts
    .filter(({ principal, invoice }) => principal > 0 && invoice.dueOn > subject)
    .map(({ invoice }) => invoice.dueOn)
    .find(
      (day) =>
        day > file.openedOn && told <= day && triesSince(memory, 'reminder', addDays(day, 1)) === 0,
    );
  if (dueOn === undefined || dueOn === sight.oldestDueOn) return [];
  return [
    due(sight, {
      id: 'notice-newly-due',
      kind: 'reminder',
      letter: 'reminder',
      channel: 'electronic',
      since: { on: dueOn },
      wait: 1,
      notBefore: life.since.on,
      because: ['notice-each-invoice'],
      replies: REPLIES,
      side: true,
    }),
  ];
}
