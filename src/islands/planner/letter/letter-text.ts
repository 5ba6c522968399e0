/** Letters and scripts with their blanks filled from the case and the plan, as plain text. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { cents, decimal, type Cents } from '#domain/money.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { BLANKS_FOR_OWNERS, LETTER } from '#islands/planner/words/letter.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { letterAccount, type InvoiceAsked } from '#planner/papers/letter-account.ts';
import { secondSigner } from '#planner/plan/due/guarantor.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

export interface FilledLetter {
  /** One text for each paragraph. */
  readonly paragraphs: readonly string[];
  /** What the owner still has to fill in, in words. */
  readonly open: readonly string[];
}
export type LetterFacts = Readonly<Record<string, string | undefined>>;

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

/** An invoice in a sentence: its number, its day and its sum, and what of it is gone already. */
function invoiceLine(
  { number, issuedOn, amount, left }: InvoiceAsked,
  credited: boolean,
  money: (sum: Cents) => string,
): string {
  const day = issuedOn ? ` ${LETTER.of(showDate(issuedOn))}` : '';
  const gone = amount - left;
  const part = credited ? LETTER.partGone(money(gone)) : LETTER.partPaid(money(gone));
  return `${LETTER.invoice(number)}${day}, ${money(amount)}${gone > 0 ? part : ''}`;
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
  const { asked, credited, costs, act } = letterAccount(file, law, today);
  const oldest = plan.oldestDueOn ?? asked[0]?.dueOn;
  const nextDue = asked.map(({ dueOn }) => dueOn).find((dueOn) => dueOn >= today);
  // A friendly word asks for what was invoiced; what the law adds comes with the demand.
  const isFriendly =
    step.kind === 'reminder' || (step.kind === 'call' && FRIENDLY_STAGES.has(plan.stage));
  const withoutAct = act !== undefined && isFriendly && cents(balance.principal) > 0;
  const promise = file.log.findLast((entry) => entry.type === 'promise');
  const settlement = file.log.findLast(
    (entry) => entry.type === 'offer' && entry.offer === 'settlement',
  );
  const plans = file.log.findLast(
    (entry) => entry.type === 'offer' && entry.offer === 'payment-plan',
  );
  const dispute = file.log.findLast((entry) => entry.type === 'dispute');
  const line = (label: string, amount: string) =>
    Number(amount) > 0 ? `${label}: ${money(amount)}` : '';
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
    amountDue: money(withoutAct ? balance.principal : balance.total),
    undisputedAmount: money(decimal(Math.max(0, cents(balance.total) - cents(balance.disputed)))),
    oldestDueOn: oldest && showDate(oldest),
    nextDueOn: nextDue && showDate(nextDue),
    daysLate: String(plan.daysLate),
    deadline: step.deadline && showDate(step.deadline),
    invoiceList: asked
      .map((invoice) => invoiceLine(invoice, credited, (sum) => money(decimal(sum))))
      .join('; '),
    balanceTable: [
      line(LETTER.principal, balance.principal),
      line(act ? LETTER.interestUnder(act) : LETTER.interest, balance.interest),
      line(
        act ? LETTER.fixedSumUnder(act) : LETTER.fees,
        decimal(Math.max(0, cents(balance.fees) - costs)),
      ),
      line(LETTER.costs, decimal(costs)),
      `${LETTER.total(showDate(balance.asOf))}: ${money(balance.total)}`,
    ]
      .filter(Boolean)
      .join('\n'),
    promiseAmount: promise?.type === 'promise' ? money(promise.amount ?? balance.total) : undefined,
    promiseBy: promise?.type === 'promise' ? showDate(promise.by) : undefined,
    settlementAmount:
      settlement?.type === 'offer' && settlement.amount ? money(settlement.amount) : undefined,
    settlementDeadline:
      settlement?.type === 'offer' && settlement.expiresOn
        ? showDate(settlement.expiresOn)
        : step.deadline && showDate(step.deadline),
    instalmentTable:
      plans?.type === 'offer'
        ? plans.instalments?.map(({ on, amount }) => `${showDate(on)}: ${money(amount)}`).join('\n')
        : undefined,
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
  const paragraphs = letter.body.split(/\n{2,}/).flatMap((paragraph) => {
    // A line about a court has no place in a letter that names another step.
    if (/\{court\}/.test(paragraph) && !facts['court'] && facts['nextStep']) return [];
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
