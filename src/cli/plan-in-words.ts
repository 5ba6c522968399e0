/** A plan as plain text for a terminal: next step first, then why, then what follows. */
import type { Case } from '#domain/case.ts';
import type { Law, RuleId } from '#domain/law.ts';
import type { Plan, Step } from '#planner/plan/plan-types.ts';

const title = (law: Law, step: Step): string => law.steps[step.id]?.title ?? step.id;

const whenOpen = (opensAfter: string | undefined) =>
  opensAfter ? `after ${opensAfter}` : 'closed';

/** The text of a plan, ending in a line break. */
export function planInWords(file: Case, plan: Plan, law: Law): string {
  const because = (ids: readonly RuleId[]) =>
    ids.map((id) => `    - ${plan.reasons[id]?.text ?? id}`);
  const lines = [
    `${file.title}: ${plan.balance.total} ${file.answers.debt.currency} due on ${plan.balance.asOf}`,
    `Stage ${plan.stage}, pace ${plan.pace}, debtor type ${plan.debtorType.type} (${plan.debtorType.confidence} confidence)`,
    '',
    `Next, on ${plan.next.on}: ${title(law, plan.next)}`,
    `  ${law.steps[plan.next.id]?.how ?? ''}`,
    '  Because:',
    ...because(plan.next.because),
    '',
    'Then, if nothing comes of it:',
    ...plan.steps.slice(1).map((step) => `  ${step.on}  ${title(law, step)}`),
    ...(plan.warnings.length > 0 ? ['', 'Mind:', ...because(plan.warnings)] : []),
    '',
    'Routes:',
    ...plan.routes.map(
      ({ route, open, opensAfter, net }) =>
        `  ${route.padEnd(14)} ${open ? 'open' : whenOpen(opensAfter)}  net ${net.low} to ${net.high}, likely ${net.likely}`,
    ),
    '',
    'Information, not legal advice.',
  ];
  return `${lines.join('\n')}\n`;
}
