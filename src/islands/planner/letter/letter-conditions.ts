/** Which conditions of letters hold for a case. */
import { countryOfCase } from '#domain/case-country.ts';
import { cents } from '#domain/money.ts';
import { restOf, undisputedOf, type LetterView } from '#islands/planner/letter/letter-view.ts';
import type { Condition } from '#planner/papers/conditions.ts';

const HOLDS = 'yes';

/** Which conditions of letters hold, each under its name. */
export function conditionsOf(view: LetterView): Readonly<Partial<Record<Condition, string>>> {
  const { file, plan, account, requests, talks, offers, law, withCharges } = view;
  const { asked, sums, credited, running, act } = account;
  const { debtor, debt } = file.answers;
  const country = countryOfCase(law, file.answers)?.code;
  const undisputed = undisputedOf(view);
  const held: Readonly<Partial<Record<Condition, boolean>>> = {
    many: asked.length > 1,
    credited,
    interest: withCharges && running !== undefined && sums.interest > 0,
    charged: withCharges && sums.interest + sums.fees + sums.costs > 0,
    statutory: withCharges && act !== undefined,
    fees: withCharges && sums.fees > 0,
    goods: debt.agreement === 'goods',
    asked: requests.asked.length > 0,
    disputed: cents(plan.balance.disputed) > 0,
    undisputed: undisputed > 0 && undisputed < view.sum,
    rest: restOf(view) > 0,
    refused: Object.keys(offers.refused).length > 0 || talks.said === 'refuses',
    planRefused: offers.refused.debtor !== undefined,
    agreed: plan.stage === 'negotiating.paymentPlan.running',
    paid: requests.lastPayment !== undefined,
    judgment: talks.judgmentOn !== undefined,
    inFull: plan.stage === 'closed.paid',
    person: debtor?.kind !== 'business',
    others: (debtor?.others ?? []).length > 0,
    US: country === 'US',
    GB: country === 'GB',
    brisk: plan.pace === 'brisk' || plan.pace === 'urgent',
  };
  return Object.fromEntries(
    Object.entries(held).flatMap(([name, holds]) => (holds ? [[name, HOLDS]] : [])),
  );
}
