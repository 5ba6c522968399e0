/** The plan of a case: pure, the same for the same case, law and day, byte for byte. */
import { assumptionsOf } from '#planner/plan/assumed.ts';
import { contactBudget } from '#domain/contact-budget.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, RuleId } from '#domain/law.ts';
import { decimal } from '#domain/money.ts';
import type { Plan, PlanNow } from '#planner/plan/plan-types.ts';
import { reasonsOf } from '#planner/plan/reasons.ts';
import { routesOf } from '#planner/plan/routes.ts';
import { standingOf, type Standing } from '#planner/replay/standing.ts';
import { stepsOf } from '#planner/plan/steps/index.ts';
import { deadlinesOf, missingOf, warningsOf } from '#planner/plan/warnings.ts';
import {
  effectCode,
  wouldChange,
  type OtherAnswer,
  type Sketch,
} from '#planner/plan/would-change.ts';

const sketch: Sketch = (file, law, today) => {
  const standing = standingOf(file, law, today);
  const routes = routesOf(standing);
  return { next: stepsOf(standing, routes)[0], routes };
};

function balanceOf({ totals, now, today }: Standing): Plan['balance'] {
  return {
    principal: decimal(totals.principal),
    interest: decimal(totals.interest),
    fees: decimal(totals.fees),
    total: decimal(totals.total),
    notYetDue: decimal(totals.notYetDue),
    disputed: decimal(now.disputed),
    overpaid: decimal(totals.overpaid),
    asOf: today,
  };
}

function rulesNamed(plan: Omit<Plan, 'reasons' | 'wouldChange'>): readonly RuleId[] {
  return [
    ...plan.debtorType.because,
    ...plan.contactBudget.because,
    ...plan.warnings,
    ...plan.steps.flatMap(({ because }) => because),
    ...plan.routes.flatMap(({ because }) => because),
    ...plan.paceBecause,
  ];
}

/**
 * The plan of a case on a day, but for what would change it, which costs a score of other plans.
 * Parameters as of `plan`.
 */
export function planAsItStands(file: Case, law: Law, today: PlainDate): PlanNow {
  const standing = standingOf(file, law, today);
  const routes = routesOf(standing);
  const steps = stepsOf(standing, routes);
  const { nextAllowedOn: _on, ...contact } = contactBudget(
    standing.now.contacts,
    today,
    standing.terms,
    standing.timeZone,
  );
  const whole: Omit<Plan, 'reasons' | 'wouldChange'> = {
    stage: standing.now.stage,
    pace: standing.pace,
    paceBecause: standing.paceBecause,
    debtorType: {
      type: standing.diagnosis.type,
      confidence: standing.diagnosis.confidence,
      because: standing.diagnosis.because,
      ...(standing.diagnosis.overridden ? { overridden: true } : {}),
    },
    balance: balanceOf(standing),
    ...(standing.now.oldestDueOn ? { oldestDueOn: standing.now.oldestDueOn } : {}),
    daysLate: standing.daysLate,
    contactBudget: contact,
    next: steps[0],
    steps,
    routes,
    assumptions: assumptionsOf(standing),
    deadlines: deadlinesOf(standing),
    warnings: warningsOf(standing),
    missing: missingOf(standing),
    unmoved: standing.now.moves.filter(({ accepted }) => !accepted).map(({ entry }) => entry.id),
  };
  return { ...whole, reasons: reasonsOf(standing, rulesNamed(whole)) };
}

/** What would change a plan that was made of the same case, law and day; nothing where the case is closed. */
export function changesOf(
  file: Case,
  law: Law,
  today: PlainDate,
  now: Pick<Plan, 'stage' | 'next' | 'routes'>,
): readonly OtherAnswer[] {
  return now.stage.startsWith('closed') ? [] : wouldChange(file, law, today, now, sketch);
}

/**
 * The plan of a case on a day.
 * @param file a case as read by `readCaseFile`
 * @param law the law bundle; a place it does not hold still gets a full plan, without figures of law
 * @param today the calendar date of the owner; log entries after it wait for their day
 */
export function plan(file: Case, law: Law, today: PlainDate): Plan {
  const { reasons, ...now } = planAsItStands(file, law, today);
  const changes = changesOf(file, law, today, now).map(({ answer, to, effect }) => ({
    answer,
    to,
    effect: effectCode(effect),
  }));
  return { ...now, wouldChange: changes, reasons };
}
