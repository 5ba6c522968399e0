/**
 * Steps while nothing is due yet: a friendly check where it is worth one, else the wait for the
 * day.
 */
import { invoicedTotal } from '#domain/cadence.ts';
import { addDays, later } from '#domain/dates.ts';
import { sumsOf } from '#domain/sums.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';

/**
 * Before anything is due: a friendly check a week ahead for large sums and slow payers, once; else
 * wait.
 */
export function notDueSteps(sight: Sight): readonly StepDue[] {
  const { answers, life } = sight;
  const { file, memory, debt } = life;
  const next = debt.ledger.accounts.find(
    ({ principal, invoice }) => principal > 0 && invoice.dueOn > sight.on,
  )?.invoice.dueOn;
  if (!next) return [];
  const history = answers.debtor?.history;
  const large = invoicedTotal(answers) >= sumsOf(answers.debt.currency).checkBeforeDue;
  const slow = history === 'often-late' || history === 'new' || large;
  const asked = memory.own !== undefined && memory.own.on >= addDays(next, -14);
  const from = later(addDays(next, -7), file.openedOn);
  const wait = due(sight, {
    id: 'wait-due',
    kind: 'wait',
    since: { on: next },
    anchored: true,
    earliest: file.openedOn,
    within: 1,
    because: ['not-due-wait'],
    leaves: { kind: 'time', acts: next },
    replies: ['paid', 'silent'],
  });
  if (!slow || asked || from >= addDays(next, -3)) return [wait];
  const check = due(sight, {
    id: 'before-due',
    kind: 'reminder',
    letter: 'reminder',
    channel: 'electronic',
    since: { on: next },
    wait: -7,
    anchored: true,
    latest: next,
    because: ['not-due-friendly-check'],
    replies: ['paid', 'disputes', 'silent'],
  });
  return check.on < addDays(next, -1) ? [check, wait] : [wait];
}
