/** Letters and scripts with their blanks filled from the case and the plan, as plain text. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { cents, decimal, type Cents } from '#domain/money.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { BLANKS_FOR_OWNERS, LETTER } from '#islands/planner/words/letter.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { standing, type Condition } from '#planner/papers/conditions.ts';
import {
  letterAccount,
  type InvoiceAsked,
  type LetterAccount,
  type RunningInterest,
} from '#planner/papers/letter-account.ts';
import { offersToName, plannedIn } from '#planner/papers/truth.ts';
import { secondSigner } from '#planner/plan/due/guarantor.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

export interface FilledLetter {
  /** One text for each paragraph. */
  readonly paragraphs: readonly string[];
  /** What the owner still has to fill in, in words. */
  readonly open: readonly string[];
}
/** Values of the blanks by name; a condition that holds is there as well, with any text. */
export type LetterFacts = Readonly<Record<string, string | undefined>>;
const HOLDS = 'yes';
const when = (holds: boolean): string | undefined => (holds ? HOLDS : undefined);

/**
 * The true next step and its court: the cheapest way to a judge that the plan keeps, or the agency.
 */
function nextStep(
  plan: PlanNow,
  law: Law,
  file: Case,
): { readonly nextStep?: string; readonly court?: string } {
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

/** Stages of the first, friendly words. */
const FRIENDLY_STAGES: ReadonlySet<Stage> = new Set(['notDue', 'chasing.reminder', 'chasing.call']);

/** So many invoices are spoken of one by one; more are counted. */
const MOST_SPOKEN = 2;
/** So many invoices stand in one line of a letter; more have a line each. */
const MOST_IN_LINE = 2;

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

/** An invoice by its number, or by its day where it has none. */
const nameOf = ({ number, issuedOn, dueOn }: InvoiceAsked): string => {
  if (number !== undefined) return LETTER.invoice(number);
  const day = issuedOn ? LETTER.of(showDate(issuedOn)) : LETTER.dueOn(showDate(dueOn));
  return `${LETTER.unnumbered} ${day}`;
};

function runningLine(
  { pct: [least, most], from, perDay }: RunningInterest,
  money: (sum: Cents) => string,
): string {
  const rate = least === most ? `${least}%` : `${least}% – ${most}%`;
  const daily = perDay === undefined ? undefined : money(perDay);
  return LETTER.running(rate, showDate(from), daily);
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

/**
 * How the sum adds up, a line each: the invoices asked for, what came off them, what runs on them.
 */
function balanceTable(
  { asked, credited, sums, act, running }: LetterAccount,
  asOf: PlainDate,
  showRunning: boolean,
  money: (sum: Cents) => string,
): string {
  const { principal } = sums;
  const gone = asked.reduce((sum, { amount, left }) => sum + amount - left, 0);
  const isShown = gone > 0 && principal > 0;
  const line = (label: string, sum: Cents, sign = '') =>
    sum > 0 ? `${label}: ${sign}${money(sum)}` : '';
  return [
    line(isShown ? LETTER.invoiced : LETTER.principal, isShown ? principal + gone : principal),
    line(credited ? LETTER.paidOrCredited : LETTER.paid, isShown ? gone : 0, '−'),
    line(act ? LETTER.interestUnder(act) : LETTER.interest, sums.interest),
    line(act ? LETTER.fixedSumUnder(act) : LETTER.fees, sums.fees),
    line(LETTER.costs, sums.costs),
    `${LETTER.total(showDate(asOf))}: ${money(sums.total)}`,
    showRunning && running ? runningLine(running, money) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What is known for the blanks of a letter. */
export function letterFacts(
  file: Case,
  plan: PlanNow,
  step: Step,
  law: Law,
  today: PlainDate,
): LetterFacts {
  const { creditor, debtor, debt } = file.answers;
  const money = (amount: string) => showMoney(amount, debt.currency);
  const { balance } = plan;
  const account = letterAccount(file, law, today);
  const { asked, credited, act, sums } = account;
  const oldest = plan.oldestDueOn ?? asked[0]?.dueOn;
  const nextDue = asked.map(({ dueOn }) => dueOn).find((dueOn) => dueOn >= today);
  // A friendly word asks for what was invoiced; what the law adds comes with the demand.
  const isFriendly =
    step.kind === 'reminder' || (step.kind === 'call' && FRIENDLY_STAGES.has(plan.stage));
  const withoutAct = act !== undefined && isFriendly && sums.principal > 0;
  const promise = file.log.findLast((entry) => entry.type === 'promise');
  const { settlement, plan: planned } = offersToName(file, today);
  const rest = planned?.instalments ? sums.total - plannedIn(planned) : 0;
  const undisputed = Math.max(0, sums.total - cents(balance.disputed));
  const inCents = (sum: Cents) => money(decimal(sum));
  const gone = goneOf(credited, inCents);
  const list = asked.map((invoice) => `${invoiceLine(invoice, inCents)}${gone(invoice)}`);
  const dispute = file.log.findLast((entry) => entry.type === 'dispute');
  const showRunning = !withoutAct && sums.interest > 0;
  const person = debtor?.kind !== 'business';
  return {
    today: showDate(today),
    debtorName: debtor?.name,
    guarantorName: secondSigner(file.answers)?.name,
    creditorName: creditor?.name,
    signerName: creditor?.signer,
    creditorPhone: creditor?.phone,
    creditorEmail: creditor?.email,
    howToPay: creditor?.howToPay,
    amountDue: inCents(withoutAct ? sums.principal : sums.total),
    undisputedAmount: inCents(undisputed),
    undisputed: when(undisputed > 0 && undisputed < sums.total),
    credited: when(credited),
    person: when(person),
    rest: when(rest > 0),
    restAmount: rest > 0 ? inCents(rest) : undefined,
    oldestDueOn: oldest && showDate(oldest),
    nextDueOn: nextDue && showDate(nextDue),
    daysLate: String(plan.daysLate),
    deadline: step.deadline && showDate(step.deadline),
    invoiceList: step.kind === 'call' ? spokenInvoices(asked, gone) : inLines(list),
    balanceTable: balanceTable(account, balance.asOf, showRunning, inCents),
    promiseAmount:
      promise?.type === 'promise' ? money(promise.amount ?? decimal(sums.total)) : undefined,
    promiseBy: promise?.type === 'promise' ? showDate(promise.by) : undefined,
    settlementAmount: settlement?.amount && money(settlement.amount),
    settlementDeadline: settlement?.expiresOn
      ? showDate(settlement.expiresOn)
      : step.deadline && showDate(step.deadline),
    instalmentTable: planned?.instalments
      ?.map(({ on, amount }) => `${showDate(on)}: ${money(amount)}`)
      .join('\n'),
    disputeAbout: dispute?.type === 'dispute' ? dispute.about : undefined,
    // A person may ask not to be written to by email or text; a business needs no such line.
    optOutLine: person ? LETTER.optOut : '',
    ...nextStep(plan, law, file),
  };
}

/** What is known, and for the rest its blank, in brackets and in words. */
export function withBlanks(facts: LetterFacts): LetterFacts {
  const blanks = Object.entries(BLANKS_FOR_OWNERS).map(([name, words]) => [name, `[${words}]`]);
  return {
    ...(Object.fromEntries(blanks) as LetterFacts),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
}

/**
 * The letter with its blanks filled; a blank that nothing is known for stays, in brackets and in
 * words.
 */
export function fillLetter(letter: Pick<LetterText, 'body'>, facts: LetterFacts): FilledLetter {
  const open = new Set<string>();
  // Without a case a letter is as it is where nothing special holds, and names the court.
  const holds = (condition: Condition) =>
    condition === 'court'
      ? facts['court'] !== undefined || !facts['nextStep']
      : facts[condition] !== undefined;
  const paragraphs = letter.body.split(/\n{2,}/).flatMap((marked) => {
    const paragraph = standing(marked, holds);
    if (paragraph === undefined) return [];
    const filled = paragraph.replace(/\{([a-zA-Z][\w-]*)\}/g, (_, name: string) => {
      const known = facts[name];
      if (known !== undefined) return known;
      const words = BLANKS_FOR_OWNERS[name] ?? name;
      open.add(words);
      return `[${words}]`;
    });
    return filled.trim() === '' ? [] : [filled.trim()];
  });
  return { paragraphs, open: [...open] };
}
