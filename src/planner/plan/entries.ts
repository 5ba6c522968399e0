/**
 * What a step and a reply leave in the log: one map for the plan, which plays it, and for the log
 * form, which fills it in.
 *
 * Entries get their ids from whoever logs them; those of a plan that is only played are never let
 * out.
 */
import type { EntryOf, LogEntry, Route } from '#domain/case.ts';
import { workingDayFrom } from '#domain/calendar.ts';
import { addDays, addMonths, type PlainDate } from '#domain/dates.ts';
import { decimal, divideHalfUp, MOST, type Cents } from '#domain/money.ts';
import type { Reply } from '#planner/plan/plan-types.ts';
import type { StepDue } from '#planner/plan/due/step-due.ts';
import { settlementFloorFor } from '#planner/plan/routes.ts';
import { sightOf } from '#planner/plan/sight.ts';
import { unpaidOn, type Life } from '#planner/replay/life.ts';
import { totalsOn } from '#domain/ledger.ts';

/** An entry that was not given its id and hour yet. */
export type NewEntry = LogEntry extends infer Each
  ? Each extends LogEntry
    ? Omit<Each, 'id' | 'at'>
    : never
  : never;

/** A sum as an entry holds it: no more than one entry can. */
const amountOf = (sum: Cents): string => decimal(Math.min(sum, MOST));

/** Days from the end of an offer to its first instalment, and how many instalments are proposed. */
const FIRST_INSTALMENT = 7;
const INSTALMENTS = 4;

/** The whole sum in equal monthly parts, the first one larger by what does not divide. */
export function instalmentsFor(
  sum: Cents,
  first: PlainDate,
  count: number,
): readonly { readonly on: PlainDate; readonly amount: string }[] {
  const part = Math.floor(sum / count);
  return Array.from({ length: count }, (_, index) => ({
    on: addMonths(first, index),
    amount: amountOf(index === 0 ? sum - part * (count - 1) : part),
  }));
}

/** Offers name whole units: this makes a sum one, upward. */
const wholeUp = (sum: Cents): Cents => Math.ceil(sum / 100) * 100;

/**
 * The sum that a settlement proposes: never below the least worth taking, nor below half, and never
 * above what is owed.
 */
export const settlementSum = (sum: Cents, floor: Cents): Cents =>
  Math.min(sum, wholeUp(Math.max(floor, divideHalfUp(BigInt(sum), 2n))));

function letterEntry(step: StepDue, on: PlainDate, life: Life): NewEntry {
  const { letter = 'other', channel, deadlineDays, to } = step;
  const inPost = letter === 'final-demand' ? 'certified' : 'post';
  const sentBy = channel === 'electronic' ? 'email' : inPost;
  return {
    type: 'letter',
    letter,
    sentBy,
    ...(to ? { to } : {}),
    ...(deadlineDays === undefined
      ? {}
      : { deadline: workingDayFrom(addDays(on, deadlineDays), life.place) }),
  };
}

function offerEntry(step: StepDue, on: PlainDate, life: Life): NewEntry {
  const expiresOn = workingDayFrom(addDays(on, step.deadlineDays ?? 0), life.place);
  const sum = unpaidOn(life, on);
  if (step.letter === 'settlement')
    return {
      type: 'offer',
      offer: 'settlement',
      by: 'creditor',
      amount: amountOf(settlementSum(sum, settlementFloorFor(sightOf(life)))),
      expiresOn,
    };
  return {
    type: 'offer',
    offer: 'payment-plan',
    by: 'creditor',
    instalments: [...instalmentsFor(sum, addDays(expiresOn, FIRST_INSTALMENT), INSTALMENTS)],
    expiresOn,
  };
}

const DECISIONS: Readonly<Record<Route, EntryOf<'decided'>['route']>> = {
  'paid-in-full': 'keep-asking',
  'payment-plan': 'keep-asking',
  settlement: 'keep-asking',
  agency: 'agency',
  'small-claims': 'small-claims',
  lawsuit: 'lawsuit',
  'write-off': 'write-off',
};

/** What doing a step on a day leaves in the log; empty for waiting. */
export function entriesOfStep(step: StepDue, on: PlainDate, life: Life): readonly NewEntry[] {
  if (step.leaves.kind === 'time' || step.leaves.kind === 'nothing') return [];
  if (step.leaves.kind === 'done') return [{ type: 'done', step: step.id }];
  switch (step.id) {
    case 'answer-dispute':
      return [letterEntry(step, on, life), { type: 'dispute-answered', upheld: '0.00' }];
    case 'decide-route':
      if (step.route === 'settlement')
        return [offerEntry({ ...step, letter: 'settlement', deadlineDays: 14 }, on, life)];
      return [{ type: 'decided', route: DECISIONS[step.route ?? 'write-off'] }];
    case 'file-claim':
      return [{ type: 'filed', in: 'small-claims' }];
    case 'see-lawyer-lawsuit':
      return [{ type: 'filed', in: 'lawsuit' }];
    case 'place-agency':
      return [{ type: 'placed', with: 'agency' }];
    case 'let-rest-go':
      return letGoEntries(on, life);
    case 'answer-offer':
      return [{ type: 'offer-answered', answer: 'accepted' }];
    case 'hearing-result':
      return [{ type: 'judgment', outcome: 'won', amount: amountOf(unpaidOn(life, on)) }];
    case 'check-pause-over':
      return [{ type: 'hold-ended', hold: 'breathing-space' }];
    default:
      break;
  }
  if (step.kind === 'call')
    return [{ type: 'contact', channel: 'call', direction: 'out', outcome: 'no-answer' }];
  if (step.kind === 'offer') return [offerEntry(step, on, life)];
  if (step.kind === 'write-off') return [{ type: 'written-off' }];
  return step.letter ? [letterEntry(step, on, life)] : [{ type: 'done', step: step.id }];
}

/** What is left is let go: interest and fees by their name, a rest of the sum as a small rest. */
function letGoEntries(on: PlainDate, { debt }: Life): readonly NewEntry[] {
  const { principal, interest, fees } = totalsOn(debt.ledger, on);
  const parts: readonly (readonly [Cents, EntryOf<'credit'>['for']])[] = [
    [principal, 'small-rest'],
    [interest, 'interest'],
    [fees, 'fees'],
  ];
  return parts
    .filter(([sum]) => sum > 0)
    .map(([sum, reason]) => ({ type: 'credit', amount: amountOf(sum), for: reason }));
}

/** What a reply to a step logs, as its button does; empty where nothing is logged (silence). */
export function entriesOfReply(
  step: StepDue,
  reply: Reply,
  on: PlainDate,
  life: Life,
): readonly NewEntry[] {
  const unpaid = unpaidOn(life, on);
  switch (reply) {
    case 'paid':
      return [{ type: 'payment', amount: amountOf(askedSum(on, life)), on }];
    case 'part-paid':
      return [{ type: 'payment', amount: amountOf(Math.ceil(askedSum(on, life) / 2)), on }];
    case 'promises':
      return [
        {
          type: 'promise',
          by: addDays(on, 7),
          ...(unpaid > 0 ? { amount: amountOf(unpaid) } : {}),
        },
      ];
    case 'disputes':
      return [{ type: 'dispute' }];
    case 'refuses':
      return [{ type: 'contact', channel: 'email', direction: 'in', said: 'refuses' }];
    case 'cannot-pay':
      return [{ type: 'contact', channel: 'email', direction: 'in', said: 'cannot-pay' }];
    case 'accepted':
      return [{ type: 'offer-answered', answer: 'accepted' }];
    case 'done':
      return entriesOfStep(step, on, life);
    case 'silent':
      return [];
  }
}

/** What "they paid" means: all that is due; before anything is due, all there is. */
export function askedSum(on: PlainDate, { debt }: Life): Cents {
  const { total, notYetDue } = totalsOn(debt.ledger, on);
  return total > 0 ? total : notYetDue;
}
