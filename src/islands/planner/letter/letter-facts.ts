/** What a case knows for the blanks of its letters, and which conditions hold. */
import { entryDate, type Case, type Notice } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { cents, decimal, type Cents } from '#domain/money.ts';
import { conditionsOf } from '#islands/planner/letter/letter-conditions.ts';
import {
  agreementMade,
  earlierRequests,
  goneOf,
  inLines,
  interestNote,
  invoiceLine,
  offerWords,
  spokenList,
} from '#islands/planner/letter/letter-sentences.ts';
import { namesOf } from '#islands/planner/letter/letter-tables.ts';
import {
  letterView,
  restOf,
  undisputedOf,
  type LetterView,
} from '#islands/planner/letter/letter-view.ts';
import { LETTER } from '#islands/planner/words/letter.ts';
import { showDate, showLong, showMoney } from '#islands/shared/format.ts';
import { judgmentAccount } from '#planner/papers/judgment-account.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import { secondSigner } from '#planner/plan/due/guarantor.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

/** Values of the blanks by name; a condition that holds is there as well, with any text. */
export type LetterFacts = Readonly<Record<string, string | undefined>>;

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
    return { nextStep: LETTER.claim, court: place.smallClaims.court };
  if (way('lawsuit')) return { nextStep: LETTER.claim };
  if (way('agency')) return { nextStep: LETTER.agency };
  return {};
}

/** How long a notice of the debt gives to dispute it, where the law there asks for one. */
function disputePeriod({ law, file }: LetterView): string | undefined {
  const days = placeLaw(law, file.answers.debtor?.place)?.disputeDays;
  return days === undefined ? undefined : LETTER.days(days);
}

/** Whom to ask for on the phone: a person, or whoever pays where only a business is known. */
function toAskFor({ answers: { debtor } }: Case): string | undefined {
  const { contact, name, kind } = debtor ?? {};
  if (contact !== undefined || name === undefined || kind !== 'business') return contact ?? name;
  return LETTER.whoPays(name);
}

/** Names, numbers and ways to pay, as the answers have them. */
function partyFacts(file: Case): LetterFacts {
  const { creditor, debtor } = file.answers;
  return {
    debtorName: debtor?.name,
    addressee: debtor?.contact ?? debtor?.name,
    toAskFor: toAskFor(file),
    debtorLegalName: debtor?.legalName ?? debtor?.name,
    guarantorName: secondSigner(file.answers)?.name,
    creditorName: creditor?.name,
    creditorLegalName: creditor?.legalName ?? creditor?.name,
    signerName: creditor?.signer,
    creditorPhone: creditor?.phone,
    creditorEmail: creditor?.email,
    howToPay: creditor?.howToPay,
    reference: creditor?.reference,
  };
}

/** What notices named: who acts, which case, until when. */
function noticeFacts({ file, today, plan }: LetterView): LetterFacts {
  const { counting } = orderedLog(file, today);
  const last = (kind: Notice) =>
    counting.findLast((entry) => entry.type === 'notice' && entry.notice === kind);
  const [bankruptcy, lawyer] = [last('bankruptcy'), last('lawyer')];
  const claimBy = plan.deadlines.find(({ kind }) => kind === 'proof-of-claim')?.on;
  // A name may be followed by an address or a number.
  const nameIn = (entry: typeof lawyer) =>
    entry?.type === 'notice' ? entry.contact?.split(/[,;\n]/)[0]?.trim() || undefined : undefined;
  return {
    lawyerName: nameIn(lawyer),
    bankruptcyCourt: nameIn(bankruptcy),
    bankruptcyNumber: bankruptcy?.type === 'notice' ? bankruptcy.reference : undefined,
    claimBy: claimBy && showDate(claimBy),
  };
}

/** What was said, offered and paid, as the log has it. */
function talkFacts(view: LetterView, money: (amount: string) => string): LetterFacts {
  const { file, offers, requests, talks, today, payBy, plan } = view;
  const inCents = (sum: Cents) => money(decimal(sum));
  const said = orderedLog(file, today).counting.filter((entry) => entryDate(entry) <= today);
  const promise = said.findLast((entry) => entry.type === 'promise');
  const dispute = said.findLast((entry) => entry.type === 'dispute');
  const { settlement, theirs, refused } = offers;
  const { lastPayment, talkedOn } = requests;
  const { missed, judgmentOn, caseNumber } = talks;
  const judgment = judgmentOn && judgmentAccount(file, view.law, today);
  const lapses = settlement?.expiresOn ?? payBy;
  const paidOn = lastPayment && showDate(lastPayment.paidOn);
  const answerBy = plan.steps.find(({ id }) => id === 'answer-dispute')?.on ?? payBy;
  return {
    promiseAmount: promise && (promise.amount ? money(promise.amount) : inCents(view.sum)),
    promiseBy: promise && showDate(promise.by),
    missedAmount: missed && inCents(missed.amount),
    missedOn: missed && showDate(missed.on),
    settlementAmount: settlement?.amount && money(settlement.amount),
    settlementDeadline: lapses && showDate(lapses),
    theirOffer: theirs && (theirs.amount ? money(theirs.amount) : offerWords(theirs, inCents)),
    refusedOn: refused.debtor && showDate(entryDate(refused.debtor)),
    disputeAbout: dispute?.about,
    answerBy: answerBy && showDate(answerBy),
    paymentAmount: lastPayment && money(lastPayment.amount),
    paidOn,
    settledOn: paidOn,
    judgmentOn: judgmentOn && showDate(judgmentOn),
    judgmentLeft: judgment && inCents(judgment.left),
    caseNumber,
    callDay: talkedOn && showDate(talkedOn),
    earlierRequests: earlierRequests(requests, true),
  };
}

/** The invoices that a letter is about: those asked for; all of them once the case is closed. */
function named({ account, plan }: LetterView): string | undefined {
  if (!plan.stage.startsWith('closed.'))
    return account.asked.length > 0 ? namesOf(account.asked) : undefined;
  return namesOf(account.known);
}

/** What is known for the blanks of a letter, and which conditions hold. */
export function factsOf(view: LetterView): LetterFacts {
  const { file, plan, step, account, withCharges, today, payBy } = view;
  const { asked, credited, act, running, byDeadline } = account;
  const { debt } = file.answers;
  const money = (amount: string) => showMoney(amount, debt.currency);
  const inCents = (sum: Cents) => money(decimal(sum));
  const oldest = asked.map(({ dueOn }) => dueOn).toSorted()[0] ?? plan.oldestDueOn;
  const nextDue = asked.map(({ dueOn }) => dueOn).find((dueOn) => dueOn >= today);
  const gone = goneOf(credited, inCents);
  const list = asked.map((invoice) => `${invoiceLine(invoice, inCents)}${gone(invoice)}`);
  const what = [...new Set(asked.flatMap((invoice) => invoice.what ?? []))];
  const rest = restOf(view);
  const overpaid = cents(plan.balance.overpaid);
  const delivered =
    debt.agreement === 'goods' || debt.work === 'goods' ? debt.lastDayOn : undefined;
  return {
    ...partyFacts(file),
    today: showLong(today),
    amountDue: inCents(view.sum),
    undisputedAmount: inCents(undisputedOf(view)),
    restAmount: rest > 0 ? inCents(rest) : undefined,
    overpaidAmount: overpaid > 0 ? inCents(overpaid) : undefined,
    oldestDueOn: oldest && showDate(oldest),
    nextDueOn: nextDue && showDate(nextDue),
    daysLate: String(plan.daysLate),
    deadline: payBy && showDate(payBy),
    sumByDeadline: byDeadline === undefined ? undefined : inCents(byDeadline),
    invoiceNames: named(view),
    agreementMade: agreementMade(file),
    invoiceList: step.kind === 'call' ? spokenList(view) : inLines(list),
    whatFor: what.length > 0 ? what.join('; ') : LETTER.onInvoices(asked.length > 1),
    goodsOn: delivered && showDate(delivered),
    interestNote: withCharges && running ? interestNote(running, act, inCents) : undefined,
    ...talkFacts(view, money),
    ...noticeFacts(view),
    ...nextStep(view),
    disputePeriod: disputePeriod(view),
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
