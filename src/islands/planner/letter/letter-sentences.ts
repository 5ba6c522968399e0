/** Sentences of letters about invoices, interest and what was asked before. */
import type { Case } from '#domain/case.ts';
import { decimal, type Cents } from '#domain/money.ts';
import { nameOf, namesOf } from '#islands/planner/letter/letter-tables.ts';
import type { LetterView } from '#islands/planner/letter/letter-view.ts';
import { LETTER } from '#islands/planner/words/letter.ts';
import { showDate, showLong, showMoney } from '#islands/shared/format.ts';
import type { InvoiceAsked, RunningInterest } from '#planner/papers/letter-account.ts';
import { plannedIn, type Offer } from '#planner/papers/offers.ts';
import type { Requests } from '#planner/papers/requests.ts';

/** So many invoices are spoken of one by one; more are counted. */
const MOST_SPOKEN = 2;
/** So many invoices stand in one line of a letter; more have a line each. */
const MOST_IN_LINE = 2;
/** So many earlier requests are named, the latest. */
const MOST_REQUESTS = 4;

/** Writes cents as money. */
type Money = (sum: Cents) => string;

/** Texts in one line where they are few, else a line each. */
export const inLines = (list: readonly string[]): string =>
  list.length > MOST_IN_LINE ? `\n${list.join('\n')}` : list.join('; ');

/** What a script says of the invoices: nobody reads out seven of them. */
export function spokenInvoices(
  asked: readonly InvoiceAsked[],
  gone: (invoice: InvoiceAsked) => string = () => '',
): string {
  const [first] = asked;
  if (!first) return '';
  if (asked.length > MOST_SPOKEN) return LETTER.several(asked.length, showDate(first.dueOn));
  if (asked.every((invoice) => gone(invoice) === '')) return namesOf(asked);
  return LETTER.and(asked.map((invoice) => `${nameOf(invoice)}${gone(invoice)}`));
}

/** How interest runs, by what right, and what each day adds. */
export function interestNote(
  { pct: [least, most], from, perDay }: RunningInterest,
  act: string | undefined,
  money: Money,
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
export const goneOf =
  (credited: boolean, money: Money) =>
  ({ amount, left }: InvoiceAsked): string => {
    const gone = amount - left;
    if (gone <= 0) return '';
    return credited ? LETTER.partGone(money(gone)) : LETTER.partPaid(money(gone));
  };

/** An invoice in a sentence: its number, its day and its sum. */
export function invoiceLine(invoice: InvoiceAsked, money: Money): string {
  const { number, issuedOn, amount } = invoice;
  const day = issuedOn && number !== undefined ? ` ${LETTER.of(showDate(issuedOn))}` : '';
  return `${nameOf(invoice)}${day}, ${money(amount)}`;
}

/**
 * When it was asked for and promised before, in sentences; undefined where it never was.
 * @param toDebtor the one who reads it was asked; else it was somebody else
 */
export function earlierRequests({ asked, broken }: Requests, toDebtor: boolean) {
  const words = toDebtor ? LETTER.toYou : LETTER.toThem;
  const days = asked.slice(-MOST_REQUESTS).map((day) => showDate(day));
  const sentences = [
    days.length > 0 ? words.asked(LETTER.and(days)) : '',
    broken ? words.promised(showDate(broken.madeOn), showDate(broken.by)) : '',
  ].filter(Boolean);
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** The invoices as a script names them, with what is gone of each. */
export const spokenList = ({ account: { asked, credited }, file }: LetterView): string =>
  spokenInvoices(
    asked,
    goneOf(credited, (sum) => showMoney(decimal(sum), file.answers.debt.currency)),
  );

/** What was offered, in a few words: a sum, or payments and the last day of them. */
export function offerWords(offer: Offer, money: Money): string {
  const parts = offer.instalments ?? [];
  const last = parts.at(-1);
  const sum = money(plannedIn(offer));
  return last && parts.length > 1 ? LETTER.inPayments(sum, parts.length, showDate(last.on)) : sum;
}

/** How the agreement was made, in a sentence; undefined where the case does not know. */
export function agreementMade({ answers: { debt, debtor } }: Case): string | undefined {
  const { agreement, agreedOn, agreedWith } = debt;
  if (agreement === undefined || agreedOn === undefined) return undefined;
  const isReader = agreedWith !== undefined && agreedWith === (debtor?.contact ?? debtor?.name);
  const whom = isReader ? LETTER.you : agreedWith;
  return LETTER.agreed(agreement === 'oral', showLong(agreedOn), whom);
}
