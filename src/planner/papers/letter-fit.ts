/** Which letters and scripts fit where a case stands: the plan decides, this reads it. */
import { entryDate, type Case } from '#domain/case.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { cents } from '#domain/money.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { judgmentAccount } from '#planner/papers/judgment-account.ts';
import { letterTalks, type LetterTalks } from '#planner/papers/letter-talks.ts';
import { offersToName, type OffersToName } from '#planner/papers/offers.ts';
import { requestsBefore, type Requests } from '#planner/papers/requests.ts';
import { coDebtor, secondSigner } from '#planner/plan/due/guarantor.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

export type Fit =
  /** `elsewhere`: it is for another kind of case, and would not be true here. */
  | { readonly kind: 'now' | 'fits' | 'not-now' | 'early' | 'hold' | 'closed' | 'elsewhere' }
  /** The plan has it for a later day. */
  | { readonly kind: 'later'; readonly on: PlainDate };

/** What of a letter says for whom it is. */
export interface LetterAbout {
  readonly id: string;
  readonly stage?: Stage | undefined;
  readonly audience?: 'all' | 'business' | 'person' | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
}

/** The letter or script that a step uses for the debtor of a case. */
export function letterOf(step: Step, law: Law, { answers }: Case): string | undefined {
  const { letters = [], letter } = law.steps[step.id] ?? {};
  const { place, kind = 'consumer' } = answers.debtor ?? {};
  // Who owes it themselves did not sign for somebody else.
  if (letter === 'guarantor' && secondSigner(answers)?.role !== 'guarantor' && coDebtor(answers))
    return 'co-debtor';
  const own = letters.find(
    ({ places, debtors }) =>
      place !== undefined && places.includes(place) && debtors.includes(kind),
  );
  return own?.letter ?? letter ?? step.letter;
}

/** The step of the plan that uses a letter. */
export const stepOf = (letter: string, file: Case, plan: PlanNow, law: Law): Step | undefined =>
  plan.steps.find((step) => letterOf(step, law, file) === letter);

/** Letters that a case on hold still has: to somebody else, or the one that says it stops. */
const ON_HOLD: Readonly<Record<string, Stage>> = {
  'final-demand-lawyer': 'onHold.represented',
  'estate-claim': 'onHold.deceased',
  'proof-of-claim-cover': 'onHold.bankruptcy',
  'stop-acknowledged': 'onHold.stopContact',
  'wrong-person': 'onHold.wrongPerson',
};
/** Letters that name the next step. */
export const isFinalDemand = (letter: string): boolean =>
  letter.startsWith('final-demand') || letter.startsWith('letter-of-claim');
/** Stages in which a judgment is to be paid. */
const AFTER_JUDGMENT = /^court\.(judgment|enforcing)/;
/** Stages in which a letter is of use besides its own. */
const ALSO: Readonly<Record<string, RegExp>> = {
  statement: /^(chasing|negotiating|disputed|deciding)/,
  'overdue-notice': /^chasing/,
  'call-second': /^chasing/,
  'call-avoider': /^chasing/,
  excuses: /^(notDue|chasing|negotiating|deciding)/,
  'get-a-day': /^(chasing|negotiating)/,
  'plan-offer': /^(chasing|negotiating\.(choosing|paymentPlan\.proposed)|deciding)/,
  discount: /^chasing/,
  'promise-confirmation': /^(chasing|negotiating)/,
  'promise-broken': /^chasing/,
  'call-follow-up': /^(chasing|negotiating|disputed)/,
  'call-plan-missed': /^negotiating\.paymentPlan\.broken/,
  'counter-offer': /^negotiating/,
  'payment-plan': /^negotiating\.paymentPlan\.(proposed|running)/,
  'ask-undisputed': /^disputed/,
  'dispute-answer': /^disputed/,
  'call-dispute': /^disputed/,
  'validation-massachusetts': /^chasing/,
  'judgment-request': AFTER_JUDGMENT,
  'judgment-plan': AFTER_JUDGMENT,
  'judgment-means': AFTER_JUDGMENT,
};

/** What a case has, and some letters need. */
interface Has {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly law: Law;
  readonly requests: Requests;
  readonly offers: OffersToName;
  readonly talks: () => LetterTalks;
  readonly today: PlainDate;
}

const isPromised = ({ file, today }: Has): boolean =>
  orderedLog(file, today).counting.some((entry) => entry.type === 'promise' && entry.by >= today);
/** A note of a call is sent while both sides remember it: so many days after. */
const NOTED_WITHIN = 7;
const hasJustTalked = ({ requests: { talkedOn }, today }: Has): boolean =>
  talkedOn !== undefined && daysBetween(talkedOn, today) <= NOTED_WITHIN;
const owesNothing = ({ plan }: Has): boolean => cents(plan.balance.total) === 0;
const isPaidUp = ({ plan }: Has): boolean =>
  plan.stage === 'closed.paid' || plan.stage === 'closed.settled';

/** A judgment that is not paid, and no days are kept for: it may be asked for. */
const isJudgmentOpen = ({ file, plan, law, today, talks }: Has): boolean =>
  AFTER_JUDGMENT.test(plan.stage) &&
  !talks().judgmentKept &&
  (judgmentAccount(file, law, today)?.left ?? 0) > 0;
/** The plan that a letter after a judgment would name was made after it, or none was made yet. */
const isPlanOfJudgment = ({ offers: { plan }, talks }: Has): boolean =>
  plan === undefined || entryDate(plan) >= (talks().judgmentOn ?? entryDate(plan));

/** What must be so for a letter to be true at all. */
const NEEDS: Readonly<Record<string, (has: Has) => boolean>> = {
  'call-follow-up': (has) => hasJustTalked(has) && !owesNothing(has),
  'promise-confirmation': isPromised,
  'promise-broken': ({ requests }) => requests.broken !== undefined,
  'get-a-day': (has) => !isPromised(has) && has.talks().said === 'will-pay',
  'call-promise-broken': ({ talks }) => talks().promised,
  'call-second': ({ talks }) => talks().called,
  // What they refused is not offered once more.
  'plan-offer': ({ offers }) => offers.refused.creditor === undefined,
  'counter-offer': ({ offers }) => offers.theirs !== undefined,
  'settlement-agreement': ({ offers }) => offers.settlement !== undefined,
  'co-debtor': ({ file }) => coDebtor(file.answers) !== undefined,
  'ask-undisputed': ({ plan }) => cents(plan.balance.disputed) > 0,
  'call-plan-missed': ({ plan }) => plan.stage === 'negotiating.paymentPlan.broken',
  'agency-hand-over': ({ plan }) => plan.stage === 'agency',
  'judgment-request': isJudgmentOpen,
  'judgment-means': isJudgmentOpen,
  'judgment-plan': (has) => isJudgmentOpen(has) && isPlanOfJudgment(has),
  'judgment-paid': (has) => isPaidUp(has) && has.talks().judgmentOn !== undefined,
  receipt: (has) => has.requests.lastPayment !== undefined && !owesNothing(has),
  settled: isPaidUp,
  'thank-you': (has) => isPaidUp(has) && has.requests.lastPayment !== undefined,
  statement: (has) => !owesNothing(has),
  refund: ({ plan }) => cents(plan.balance.overpaid) > 0,
  reclamation: ({ plan, file }) =>
    file.answers.debt.agreement === 'goods' &&
    plan.deadlines.some(({ kind }) => kind === 'reclamation'),
};
/** Letters that close a case kindly, or put it right: they ask for nothing. */
const AFTER: ReadonlySet<string> = new Set([
  'settled',
  'judgment-paid',
  'thank-you',
  'refund',
  'receipt',
]);
/** Letters to somebody whom not every case has: they fit only where the plan has them. */
const BY_PLAN: ReadonlySet<string> = new Set(['guarantor']);

/** Whether a letter is for this kind of debtor, in this place, and says what is so. */
function isForThis({ id, audience = 'all', countries, places }: LetterAbout, has: Has, law: Law) {
  const { kind, place } = has.file.answers.debtor ?? {};
  const country = placeLaw(law, place)?.country;
  const isBusiness = kind === 'business';
  const isTheirs = audience === 'all' || (audience === 'business') === isBusiness;
  const isThere = countries === undefined || (country !== undefined && countries.includes(country));
  const isHere = places === undefined || (place !== undefined && places.includes(place));
  return isTheirs && isThere && isHere && (NEEDS[id]?.(has) ?? true);
}

/** A letter that no step of the plan has next: whether it is of use where the case stands. */
function besides(
  { id, stage }: LetterAbout,
  file: Case,
  plan: PlanNow,
  law: Law,
  today: PlainDate,
): Fit {
  const { next } = plan;
  if (id in ON_HOLD) return { kind: 'not-now' };
  if (id === 'voicemail' && next.kind === 'call')
    return next.on <= today ? { kind: 'fits' } : { kind: 'later', on: next.on };
  const later = stepOf(id, file, plan, law);
  if (later) return { kind: 'later', on: later.on };
  if (isFinalDemand(id)) return { kind: 'early' };
  if (BY_PLAN.has(id)) return { kind: 'not-now' };
  if (AFTER.has(id)) return { kind: 'fits' };
  if (ALSO[id]?.test(plan.stage)) return { kind: 'fits' };
  return { kind: id in ALSO || stage !== plan.stage ? 'not-now' : 'fits' };
}

/** How a letter fits a case today. */
export function fitOf(
  letter: LetterAbout,
  file: Case,
  plan: PlanNow,
  law: Law,
  today: PlainDate,
): Fit {
  const { next } = plan;
  const { id } = letter;
  const isNext = letterOf(next, law, file) === id;
  const requests = requestsBefore(file, today);
  const talks = () => letterTalks(file, law, today);
  const has = { file, plan, law, requests, offers: offersToName(file, today), talks, today };
  if (!isNext && !isForThis(letter, has, law)) return { kind: 'elsewhere' };
  if (plan.stage.startsWith('closed.')) return { kind: AFTER.has(id) ? 'fits' : 'closed' };
  if (plan.stage.startsWith('onHold.')) {
    if (isNext) return { kind: 'now' };
    return { kind: ON_HOLD[id] === plan.stage ? 'fits' : 'hold' };
  }
  if (isNext) return next.on <= today ? { kind: 'now' } : { kind: 'later', on: next.on };
  return besides(letter, file, plan, law, today);
}
