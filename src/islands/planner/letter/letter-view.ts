/** A case looked at once, for all that one letter of it says. */
import { workingDayBefore, workingDayFrom } from '#domain/calendar.ts';
import type { Case } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { cents, type Cents } from '#domain/money.ts';
import {
  letterAccount,
  type InvoiceAsked,
  type LetterAccount,
} from '#planner/papers/letter-account.ts';
import { letterTalks, type LetterTalks } from '#planner/papers/letter-talks.ts';
import { offersToName, plannedIn, type OffersToName } from '#planner/papers/offers.ts';
import { requestsBefore, type Requests } from '#planner/papers/requests.ts';
import { asksCharges, isFormal, sumNamed } from '#planner/papers/sum-asked.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

/** The case as its letters see it. */
export interface LetterView {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly step: Step;
  readonly law: Law;
  readonly today: PlainDate;
  /** The day to pay or to answer by; a formal letter has one by the plan alone. */
  readonly payBy: PlainDate | undefined;
  readonly account: LetterAccount;
  readonly requests: Requests;
  readonly talks: LetterTalks;
  readonly offers: OffersToName;
  /** Interest and fixed sums are asked for as well. */
  readonly withCharges: boolean;
  /** What is asked for, in cents. */
  readonly sum: Cents;
}

/** A letter gives at least so many days to pay. */
const LEAST_DAYS = 3;
/** And so many where the plan has nothing after it. */
const USUAL_DAYS = 7;

/** Letters that cannot wait: they give the least days. */
const URGENT: ReadonlySet<string> = new Set(['reclamation']);

/** The last working day before what the plan has next, or some days from today. */
function usualDay(
  { plan, step, law, file, today }: Pick<LetterView, 'plan' | 'step' | 'law' | 'file' | 'today'>,
  letter: string | undefined,
): PlainDate {
  const place = placeLaw(law, file.answers.debtor?.place);
  if (letter && URGENT.has(letter)) return workingDayFrom(addDays(today, LEAST_DAYS), place);
  const next = plan.steps.find(({ id, on }) => on > today && id !== step.id);
  const before = next && workingDayBefore(addDays(next.on, -1), place);
  return before !== undefined && before >= addDays(today, LEAST_DAYS)
    ? before
    : workingDayFrom(addDays(today, USUAL_DAYS), place);
}

/**
 * A case looked at once for all that its letters say.
 * @param step the step whose letter it is, or the next one
 * @param letter which one, where some ask for more than others
 */
export function letterView(
  file: Case,
  plan: PlanNow,
  step: Step,
  law: Law,
  today: PlainDate,
  letter?: string,
): LetterView {
  const isDayOfPlan = letter !== undefined && isFormal(letter);
  const asked = { file, plan, step, law, today };
  const payBy = step.deadline ?? (isDayOfPlan ? undefined : usualDay(asked, letter));
  const all = letterAccount(file, law, today, payBy);
  const talks = letterTalks(file, law, today);
  const withCharges = asksCharges(letter, step, plan, all, talks);
  // Where no charges are asked for, an invoice of which only they are left is not either.
  const isAsked = ({ left }: InvoiceAsked) => withCharges || left > 0;
  const account = { ...all, asked: all.asked.filter(isAsked) };
  return {
    ...asked,
    payBy,
    account,
    requests: requestsBefore(file, today),
    talks,
    offers: offersToName(file, today),
    withCharges,
    sum: sumNamed(account, withCharges),
  };
}

/** What nobody disputes of the sum that is asked for, in cents. */
export const undisputedOf = ({ sum, plan }: LetterView): Cents =>
  Math.max(0, sum - cents(plan.balance.disputed));

/** What the payments of a plan leave over of what is asked for, in cents. */
export const restOf = ({ offers, sum }: LetterView): Cents =>
  offers.plan?.instalments ? Math.max(0, sum - plannedIn(offers.plan)) : 0;
