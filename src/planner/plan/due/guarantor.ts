/**
 * Whoever signed for the debt beside the debtor: asked in writing, once, when a plan is broken or
 * the final demand is out.
 */
import type { Answers, Debtor } from '#domain/case.ts';
import { demandDaysFor } from '#domain/country.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';
import { missedFrom, nextInstalment } from '#planner/replay/agreements.ts';
import type { Anchor } from '#planner/replay/life.ts';
import { isDone } from '#planner/replay/memory.ts';

type Other = NonNullable<Debtor['others']>[number];

/** Days after the call about a broken plan, or after the final demand went out. */
const AFTER = 2;

/**
 * Who signed beside the debtor and is on no hold, a guarantor first; undefined where no such name
 * is known.
 */
export function secondSigner({ debtor }: Answers): Other | undefined {
  const free = (debtor?.others ?? []).filter(
    ({ role, hold }) => role !== 'parent-company' && hold === undefined,
  );
  return free.find(({ role }) => role === 'guarantor') ?? free[0];
}

/** Who owes the same sum, and did not only sign for it; undefined where no such name is known. */
export const coDebtor = ({ debtor }: Answers): Other | undefined =>
  (debtor?.others ?? []).find(
    ({ role, hold }) => (role === 'co-debtor' || role === 'partner') && hold === undefined,
  );

/**
 * Whether somebody owes beside the debtor who is on no hold: by a guarantee, or as one of several
 * who signed.
 */
export function hasSecondSigner(answers: Answers): boolean {
  const { debt, debtor } = answers;
  const others = debtor?.others ?? [];
  if (secondSigner(answers)) return true;
  const guaranteed = debt.clauses?.includes('personal-guarantee') ?? false;
  return guaranteed && !others.some(({ role }) => role === 'guarantor');
}

/** Since when the guarantor's turn has come; undefined before that. */
function turnOf({ life, stage, place }: Sight): Anchor | undefined {
  const { court, situation, talks, debt } = life;
  if (stage === 'negotiating.paymentPlan.broken' || stage === 'negotiating.settlement.lapsed') {
    const missed = talks.agreement && nextInstalment(talks.agreement, debt.paid);
    return missed ? { on: missedFrom(missed.on, place) } : life.since;
  }
  const climbing = stage.startsWith('chasing') || stage === 'deciding';
  if (!climbing || situation.context.finalDemand === 'none') return undefined;
  return { on: court.finalDemandOn ?? life.since.on };
}

/**
 * The letter to the guarantor, beside the main line; empty where nobody else signed, or it was
 * sent.
 */
export function askGuarantor(sight: Sight): readonly StepDue[] {
  const { memory, file } = sight.life;
  const since = hasSecondSigner(sight.answers) ? turnOf(sight) : undefined;
  if (!since) return [];
  const written = memory.letter !== undefined && memory.letter.on > since.on;
  const asked = memory.elsewhere !== undefined || written;
  if (asked || isDone(memory, 'ask-guarantor', file.openedOn, sight.on)) return [];
  return [
    due(sight, {
      id: 'ask-guarantor',
      kind: 'letter',
      letter: 'other',
      to: 'guarantor',
      since,
      wait: AFTER,
      workingDay: true,
      within: 7,
      // Whoever signed has the time to answer that the place gives to a person.
      deadlineDays: demandDaysFor(sight.place, secondSigner(sight.answers)?.kind),
      because: ['guarantor-in-writing'],
      replies: ['done', 'paid', 'part-paid'],
      side: true,
    }),
  ];
}
