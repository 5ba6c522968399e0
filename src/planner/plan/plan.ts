/** The plan of a case: pure, the same for the same case, law and day, byte for byte. */
import { assumptionsOf } from '#planner/plan/assumptions.ts';
import { agingOn } from '#domain/aging.ts';
import { contactBudget } from '#domain/contact-budget.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, RuleId } from '#domain/law.ts';
import { decimal } from '#domain/money.ts';
import { firstDue } from '#planner/plan/due/steps-due.ts';
import { deadlinesOf } from '#planner/plan/deadlines.ts';
import { planLine, nextOf } from '#planner/plan/line.ts';
import { missingOf } from '#planner/plan/missing.ts';
import type { AgedPlan, Plan } from '#planner/plan/plan-types.ts';
import { reasonsOf } from '#planner/plan/reasons.ts';
import { routesOf } from '#planner/plan/route-plans.ts';
import { standingOf, standingWith, type Standing } from '#planner/plan/standing.ts';
import { warningsOf } from '#planner/plan/warnings.ts';
import {
  effectCode,
  wouldChange,
  type OtherAnswer,
  type Sketch,
} from '#planner/plan/would-change.ts';

/**
 * Plans of other answers, as far as they are compared: those that the replay does not read share
 * its life.
 */
function sketchOf(now: Standing): Sketch {
  const { file, law } = now.life;
  return (answers, reaches) => {
    const standing = reaches
      ? standingOf({ ...file, answers }, law, now.today)
      : standingWith(now, answers);
    const step = firstDue(standing);
    return { next: nextOf(standing, step, standing.today), routes: routesOf(standing) };
  };
}

function balanceOf({ totals, disputed, today }: Standing): Plan['balance'] {
  return {
    principal: decimal(totals.principal),
    interest: decimal(totals.interest),
    fees: decimal(totals.fees),
    total: decimal(totals.total),
    notYetDue: decimal(totals.notYetDue),
    disputed: decimal(disputed),
    overpaid: decimal(totals.overpaid),
    asOf: today,
  };
}

type RulesNamed = Pick<
  Plan,
  'debtorType' | 'contactBudget' | 'warnings' | 'steps' | 'routes' | 'paceBecause'
>;
const rulesNamed = (plan: RulesNamed): readonly RuleId[] => [
  ...plan.debtorType.because,
  ...plan.contactBudget.because,
  ...plan.warnings,
  ...plan.steps.flatMap(({ because }) => because),
  ...plan.routes.flatMap(({ because }) => because),
  ...plan.paceBecause,
];

/**
 * The plan of a case on a day, but for what would change it, which costs a score of other plans.
 * Parameters as of `plan`.
 * @param standing where the case stands on that day, where that is known already
 */
export function planAsItStands(
  file: Case,
  law: Law,
  today: PlainDate,
  standing = standingOf(file, law, today),
): AgedPlan {
  const { judged, life, moves, oldestDueOn } = standing;
  const budget = contactBudget(life.contacts, standing.today, judged.terms, standing.timeZone);
  const { nextAllowedOn: _on, ...contact } = budget;
  const [next, ...later] = planLine(standing);
  const steps = [next, ...later];
  const whole = {
    stage: standing.stage,
    pace: judged.pace,
    paceBecause: judged.paceBecause,
    debtorType: {
      type: judged.diagnosis.type,
      confidence: judged.diagnosis.confidence,
      because: judged.diagnosis.because,
      ...(judged.diagnosis.overridden ? { overridden: true } : {}),
    },
    balance: balanceOf(standing),
    aging: agingOn(life.debt.ledger, standing.today),
    ...(oldestDueOn ? { oldestDueOn } : {}),
    daysLate: standing.daysLate,
    contactBudget: contact,
    next,
    steps,
    routes: routesOf(standing),
    assumptions: assumptionsOf(standing),
    deadlines: deadlinesOf(standing),
    warnings: warningsOf(standing),
    missing: missingOf(standing),
    unmoved: moves.filter(({ accepted }) => !accepted).map(({ entry }) => entry.id),
  };
  return { ...whole, reasons: reasonsOf(standing, rulesNamed(whole)) };
}

/**
 * What would change a plan that was made of the same case, law and day; nothing where the case is
 * closed.
 * @param standing where the case stands on that day, where that is known already
 */
export function changesOf(
  file: Case,
  law: Law,
  today: PlainDate,
  now: Pick<Plan, 'stage' | 'next' | 'routes'>,
  standing = standingOf(file, law, today),
): readonly OtherAnswer[] {
  if (now.stage.startsWith('closed')) return [];
  return wouldChange(file, law, now, sketchOf(standing));
}

/**
 * The plan of a case on a day.
 * @param file a case as read by `readCaseFile`
 * @param law the law bundle; a place it does not hold still gets a full plan, without figures of
 * law
 * @param today the calendar date of the owner; log entries after it wait for their day
 */
export function plan(file: Case, law: Law, today: PlainDate): Plan {
  const standing = standingOf(file, law, today);
  const { reasons, aging: _, ...now } = planAsItStands(file, law, today, standing);
  const changes = changesOf(file, law, today, now, standing).map(({ answer, to, effect }) => ({
    answer,
    to,
    effect: effectCode(effect),
  }));
  return { ...now, wouldChange: changes, reasons };
}
