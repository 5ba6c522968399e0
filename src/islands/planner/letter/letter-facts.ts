/** What a case knows for the blanks of its letters, and which conditions hold. */
import type { Case } from '#domain/case.ts';
import { countryOfCase } from '#domain/case-country.ts';
import type { PlainDate } from '#domain/dates.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { cents, decimal, type Cents } from '#domain/money.ts';
import { nameOf, namesOf } from '#islands/planner/letter/letter-tables.ts';
import { LETTER } from '#islands/planner/words/letter.ts';
import { showDate, showLong, showMoney } from '#islands/shared/format.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Condition } from '#planner/papers/conditions.ts';
import {
  letterAccount,
  type InvoiceAsked,
  type LetterAccount,
  type RunningInterest,
} from '#planner/papers/letter-account.ts';
import { requestsBefore, type Requests } from '#planner/papers/requests.ts';
import { offersToName, plannedIn, type OffersToName } from '#planner/papers/offers.ts';
import { secondSigner } from '#planner/plan/due/guarantor.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

/** Values of the blanks by name; a condition that holds is there as well, with any text. */
export type LetterFacts = Readonly<Record<string, string | undefined>>;

/** The case as its letters see it. */
export interface LetterView {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly step: Step;
  readonly law: Law;
  readonly today: PlainDate;
  readonly account: LetterAccount;
  readonly requests: Requests;
  readonly offers: OffersToName;
  /** Interest and fixed sums are asked for as well. */
  readonly withCharges: boolean;
}

/** Stages of the first, friendly words. */
const FRIENDLY_STAGES: ReadonlySet<Stage> = new Set(['notDue', 'chasing.reminder', 'chasing.call']);

/**
 * A case looked at once for all that its letters say.
 * @param step the step whose letter it is, or the next one
 */
export function letterView(
  file: Case,
  plan: PlanNow,
  step: Step,
  law: Law,
  today: PlainDate,
): LetterView {
  const account = letterAccount(file, law, today, step.deadline);
  // A friendly word asks for what was invoiced; what the law adds comes with the demand.
  const isFriendly =
    step.kind === 'reminder' || (step.kind === 'call' && FRIENDLY_STAGES.has(plan.stage));
  const withCharges = account.act === undefined || !isFriendly || account.sums.principal === 0;
  const requests = requestsBefore(file, today);
  const offers = offersToName(file, today);
  return { file, plan, step, law, today, account, requests, offers, withCharges };
}

const HOLDS = 'yes';

/** Which conditions of letters hold, each under its name. */
function conditionsOf(view: LetterView): Readonly<Partial<Record<Condition, string>>> {
  const { file, plan, account, requests, law, withCharges } = view;
  const { asked, sums, credited } = account;
  const { debtor, debt } = file.answers;
  const country = countryOfCase(law, file.answers)?.code;
  const disputed = cents(plan.balance.disputed);
  const held: Readonly<Partial<Record<Condition, boolean>>> = {
    many: asked.length > 1,
    credited,
    interest: withCharges && sums.interest > 0,
    statutory: withCharges && account.act !== undefined,
    fees: withCharges && sums.fees > 0,
    goods: debt.agreement === 'goods',
    asked: requests.asked.length > 0,
    disputed: disputed > 0,
    undisputed: undisputedOf(view) > 0 && undisputedOf(view) < sums.total,
    rest: restOf(view) > 0,
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

/** What nobody disputes of the sum that is asked for, in cents. */
export const undisputedOf = ({ account, plan }: LetterView): Cents =>
  Math.max(0, account.sums.total - cents(plan.balance.disputed));

/** What the payments of a plan leave over of what is owed, in cents. */
const restOf = ({ offers, account }: LetterView): Cents =>
  offers.plan?.instalments ? Math.max(0, account.sums.total - plannedIn(offers.plan)) : 0;

/**
 * The true next step and its court: the cheapest way to a judge that the plan keeps, or the agency.
 */
function nextStep({ plan, law, file }: LetterView): {
  readonly nextStep?: string;
  readonly court?: string;
} {
  const way = (name: string) =>
    plan.routes.find(
      ({ route, open, opensAfter }) => route === name && (open || opensAfter !== undefined),
    );
  const place = placeLaw(law, file.answers.debtor?.place);
  if (way('small-claims') && place)
    return { nextStep: LETTER.claimIn(place.smallClaims.court), court: place.smallClaims.court };
  if (way('lawsuit')) return { nextStep: LETTER.claim };
  if (way('agency')) return { nextStep: LETTER.agency };
  return {};
}

/** So many invoices are spoken of one by one; more are counted. */
const MOST_SPOKEN = 2;
/** So many invoices stand in one line of a letter; more have a line each. */
const MOST_IN_LINE = 2;
/** So many earlier requests are named, the latest. */
const MOST_REQUESTS = 4;

const inLines = (list: readonly string[]): string =>
  list.length > MOST_IN_LINE ? `\n${list.join('\n')}` : list.join('; ');

/** What a script says of the invoices: nobody reads out seven of them. */
export function spokenInvoices(
  asked: readonly InvoiceAsked[],
  gone: (invoice: InvoiceAsked) => string = () => '',
): string {
  const [first] = asked;
  if (!first) return '';
  if (asked.length > MOST_SPOKEN) return LETTER.several(asked.length, showDate(first.dueOn));
  return asked.map((invoice) => `${nameOf(invoice)}${gone(invoice)}`).join(', ');
}

/** How interest runs, by what right, and what each day adds. */
function interestNote(
  { pct: [least, most], from, perDay }: RunningInterest,
  act: string | undefined,
  money: (sum: Cents) => string,
): string {
  const rate = least === most ? `${least}%` : `${least}% – ${most}%`;
  const right = act === undefined ? LETTER.asAgreed : LETTER.underAct(act);
  return LETTER.running(
    rate,
    showDate(from),
    right,
    perDay === undefined ? undefined : money(perDay),
  );
}

/** What of an invoice is gone already, in brackets; empty where nothing is. */
const goneOf =
  (credited: boolean, money: (sum: Cents) => string) =>
  ({ amount, left }: InvoiceAsked): string => {
    const gone = amount - left;
    if (gone <= 0) return '';
    return credited ? LETTER.partGone(money(gone)) : LETTER.partPaid(money(gone));
  };

/** An invoice in a sentence: its number, its day and its sum. */
function invoiceLine(invoice: InvoiceAsked, money: (sum: Cents) => string): string {
  const { number, issuedOn, amount } = invoice;
  const day = issuedOn && number !== undefined ? ` ${LETTER.of(showDate(issuedOn))}` : '';
  return `${nameOf(invoice)}${day}, ${money(amount)}`;
}

/** When it was asked for and promised before, in sentences; undefined where it never was. */
function earlierRequests({ asked, broken }: Requests): string | undefined {
  const days = asked.slice(-MOST_REQUESTS).map((day) => showDate(day));
  const sentences = [
    days.length > 0 ? LETTER.askedOn(LETTER.and(days)) : '',
    broken ? LETTER.promisedOn(showDate(broken.madeOn), showDate(broken.by)) : '',
  ].filter(Boolean);
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** The invoices as a script names them, with what is gone of each. */
export const spokenList = ({ account: { asked, credited }, file }: LetterView): string =>
  spokenInvoices(
    asked,
    goneOf(credited, (sum) => showMoney(decimal(sum), file.answers.debt.currency)),
  );

/** Names, numbers and ways to pay, as the answers have them. */
function partyFacts({ answers }: Case): LetterFacts {
  const { creditor, debtor } = answers;
  return {
    debtorName: debtor?.name,
    addressee: debtor?.contact ?? debtor?.name,
    debtorLegalName: debtor?.legalName ?? debtor?.name,
    guarantorName: secondSigner(answers)?.name,
    creditorName: creditor?.name,
    creditorLegalName: creditor?.legalName ?? creditor?.name,
    signerName: creditor?.signer,
    creditorPhone: creditor?.phone,
    creditorEmail: creditor?.email,
    howToPay: creditor?.howToPay,
    reference: creditor?.reference,
  };
}

/** What was said, offered and paid, as the log has it. */
function talkFacts(view: LetterView, money: (amount: string) => string): LetterFacts {
  const { file, account, offers, requests, step } = view;
  const promise = file.log.findLast((entry) => entry.type === 'promise');
  const dispute = file.log.findLast((entry) => entry.type === 'dispute');
  const { settlement, theirs } = offers;
  const theirSum = theirs?.amount ?? (theirs && decimal(plannedIn(theirs)));
  const { lastPayment, talkedOn } = requests;
  const lapses = settlement?.expiresOn ?? step.deadline;
  return {
    promiseAmount: promise && money(promise.amount ?? decimal(account.sums.total)),
    promiseBy: promise && showDate(promise.by),
    settlementAmount: settlement?.amount && money(settlement.amount),
    settlementDeadline: lapses && showDate(lapses),
    theirOffer: theirSum && money(theirSum),
    disputeAbout: dispute?.about,
    paymentAmount: lastPayment && money(lastPayment.amount),
    paidOn: lastPayment && showDate(lastPayment.paidOn),
    settledOn: lastPayment && showDate(lastPayment.paidOn),
    callDay: talkedOn && showDate(talkedOn),
    earlierRequests: earlierRequests(requests),
  };
}

/** How the agreement was made, in a sentence; undefined where the case does not know. */
function agreementMade({ answers: { debt } }: Case): string | undefined {
  const { agreement, agreedOn, agreedWith } = debt;
  if (agreement === undefined || agreedOn === undefined) return undefined;
  return LETTER.agreed(agreement === 'oral', showLong(agreedOn), agreedWith);
}

/** The invoices that a letter is about: those asked for; all of them once the case is closed. */
function named({ file, account, plan }: LetterView): string | undefined {
  if (!plan.stage.startsWith('closed.'))
    return account.asked.length > 0 ? namesOf(account.asked) : undefined;
  return namesOf(
    file.answers.debt.invoices.map(({ number, dueOn, issuedOn, amount }) => ({
      ...{ number, dueOn, issuedOn, amount: cents(amount), left: 0, interest: 0, fee: 0 },
    })),
  );
}

/** What is known for the blanks of a letter, and which conditions hold. */
export function factsOf(view: LetterView): LetterFacts {
  const { file, plan, step, account, withCharges, today } = view;
  const { asked, credited, act, sums, running, byDeadline } = account;
  const money = (amount: string) => showMoney(amount, file.answers.debt.currency);
  const inCents = (sum: Cents) => money(decimal(sum));
  const oldest = plan.oldestDueOn ?? asked[0]?.dueOn;
  const nextDue = asked.map(({ dueOn }) => dueOn).find((dueOn) => dueOn >= today);
  const gone = goneOf(credited, inCents);
  const list = asked.map((invoice) => `${invoiceLine(invoice, inCents)}${gone(invoice)}`);
  const what = [...new Set(asked.flatMap((invoice) => invoice.what ?? []))];
  const rest = restOf(view);
  const overpaid = cents(plan.balance.overpaid);
  return {
    ...partyFacts(file),
    today: showLong(today),
    amountDue: inCents(withCharges ? sums.total : sums.principal),
    undisputedAmount: inCents(undisputedOf(view)),
    restAmount: rest > 0 ? inCents(rest) : undefined,
    overpaidAmount: overpaid > 0 ? inCents(overpaid) : undefined,
    oldestDueOn: oldest && showDate(oldest),
    nextDueOn: nextDue && showDate(nextDue),
    daysLate: String(plan.daysLate),
    deadline: step.deadline && showDate(step.deadline),
    sumByDeadline: byDeadline === undefined ? undefined : inCents(byDeadline),
    invoiceNames: named(view),
    agreementMade: agreementMade(file),
    invoiceList: step.kind === 'call' ? spokenList(view) : inLines(list),
    whatFor: what.length > 0 ? what.join('; ') : LETTER.onInvoices(asked.length > 1),
    interestNote:
      withCharges && running && sums.interest > 0 ? interestNote(running, act, inCents) : undefined,
    ...talkFacts(view, money),
    ...nextStep(view),
    ...conditionsOf(view),
  };
}

/** What is known for the blanks of a letter. */
export const letterFacts = (
  file: Case,
  plan: PlanNow,
  step: Step,
  law: Law,
  today: PlainDate,
): LetterFacts => factsOf(letterView(file, plan, step, law, today));
