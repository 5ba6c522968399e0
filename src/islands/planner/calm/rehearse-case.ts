/**
 * What a case gives the rehearsal: the occasion, the blanks, and the form that logs how the call
 * went.
 */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { letterFacts } from '#islands/planner/letter/letter-facts.ts';
import { spokenInvoices } from '#islands/planner/letter/letter-sentences.ts';
import { withBlanks } from '#islands/planner/letter/letter-text.ts';
import { letterAccount } from '#planner/papers/letter-account.ts';
import { letterOf } from '#planner/papers/letter-fit.ts';
import type { LogLink } from '#islands/planner/case/reply-links.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import type { Occasion, RehearsedAnswer } from '#planner/contact/rehearsal.ts';

/** Why the owner calls: a broken promise, silence, or neither. */
export function occasionOf(file: Case, plan: PlanNow, law: Law): Occasion {
  const { answers, log } = file;
  const script = letterOf(plan.next, law, file);
  if (script === 'call-promise-broken' || script === 'call-plan-missed') return 'promise';
  const wrote =
    log.some((entry) => entry.type === 'letter') || (answers.before?.reminders ?? 0) > 0;
  return answers.debtor?.reach === 'silent' && wrote ? 'silent' : 'first';
}

/**
 * Blanks of the lines, spoken: the invoices by their numbers; what is not known stands in brackets.
 */
export function spokenFacts(
  file: Case,
  plan: PlanNow,
  law: Law,
  today: PlainDate,
): Readonly<Record<string, string | undefined>> {
  const { asked } = letterAccount(file, law, today);
  return {
    ...withBlanks(letterFacts(file, plan, plan.next, law, today)),
    invoiceList: spokenInvoices(asked),
  };
}

const LINKS: Readonly<Record<RehearsedAnswer, LogLink>> = {
  'will-pay': { kind: 'spoke', preset: 'will-pay' },
  'not-now': { kind: 'spoke', preset: 'not-now' },
  'cannot-pay': { kind: 'spoke', preset: 'cannot-pay' },
  disputes: { kind: 'dispute' },
  refuses: { kind: 'spoke', preset: 'refuses' },
  angry: { kind: 'spoke' },
  stop: { kind: 'notice', preset: 'stop-contact' },
  lawyer: { kind: 'notice', preset: 'lawyer' },
  'not-them': { kind: 'no-answer' },
  voicemail: { kind: 'left-message' },
};

/** The log form for how a call went. */
export const linkOfAnswer = (answer: RehearsedAnswer): LogLink => LINKS[answer];
