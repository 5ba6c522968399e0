/**
 * The court that a claim of a case goes to: whether one takes it, its limit, and who may speak
 * there.
 */
import { forumFor, forumsFor, smallClaimsLimit, type Claimed, type Forum } from '#domain/forums.ts';
import { rulesIf, type RuleId } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import type { Sight } from '#planner/plan/sight.ts';

const isCompany = (entity: string | undefined): boolean =>
  entity === 'company' || entity === 'partnership';

const COMPANY_RULES: Readonly<Record<Forum['company'], RuleId>> = {
  self: 'court-company-may-appear',
  agent: 'court-company-may-appear',
  'default-only': 'court-company-not-confirmed',
  lawyer: 'court-company-needs-lawyer',
  'not-confirmed': 'court-company-not-confirmed',
};

/** The court for a claim of this sum: whether one takes it, its limit, and who may speak there. */
export function courtFor({ place, answers, judged }: Sight, claim: Cents) {
  const { entity } = answers.creditor ?? {};
  const claimed: Claimed = {
    entity,
    debtor: answers.debtor?.kind,
    disputed: judged.disputed > 0,
  };
  const forum = place && forumFor(place, claim, claimed);
  const notTaken = place !== undefined && forumsFor(place, claimed).length === 0;
  const limit = place && !notTaken ? smallClaimsLimit(place, claimed) : undefined;
  const foreign = place !== undefined && place.currency !== answers.debt.currency;
  const company = isCompany(entity);
  const over = limit !== undefined && !foreign && claim > limit;
  const { courtFee, nextCourt } = place?.money ?? {};
  return {
    notTaken,
    limitKnown: limit !== undefined && !foreign,
    over,
    feeRules: rulesIf(courtFee !== undefined && !foreign && !over, 'court-fee-here'),
    nextRules: rulesIf(over && nextCourt !== undefined, 'court-next-above'),
    lawyerNeeded: company && forum?.company === 'lawyer',
    companyRules: company && forum ? [COMPANY_RULES[forum.company]] : [],
  };
}
