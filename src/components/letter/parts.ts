/**
 * A letter of `content/letters` taken apart for showing: paragraphs of words, named blanks and
 * spoken lines.
 */

import { excuseIn } from '#planner/papers/excuse.ts';
import { standing, type Condition } from '#planner/papers/conditions.ts';
import type { LetterFile } from '#schemas/letters.ts';

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly text: string };

export interface Line {
  /** In a script: words to say aloud, as against a direction. */
  readonly spoken: boolean;
  readonly parts: readonly Part[];
}

/** What holds where somebody reads a letter without a case. */
const USUAL: ReadonlySet<Condition> = new Set([
  'undisputed',
  'court',
  'paid',
  'inFull',
  'caseNumber',
  'person',
]);

/** What a reader writes into a blank. */
export const BLANKS_FOR_READERS: Readonly<Record<string, string>> = {
  today: 'today’s date',
  accountTable: 'the table: each invoice, what was paid on it, what is owed',
  statementTable: 'the account: each invoice, charge, payment and credit, and the balance',
  judgmentTable: 'the judgment: what the court set, each payment since, what is left',
  judgmentLeft: 'what is left of it',
  caseNumber: 'case number',
  signatures: 'both sides: name, signature, date',
  invoiceNames: 'invoice number or numbers',
  whatFor: 'the goods or the work',
  interestNote: 'the rate, from which day, by what right, and what each day adds',
  sumByDeadline: 'what it comes to by then',
  earlierRequests: 'the days on which you asked before',
  debtorLegalName: 'their legal name',
  creditorLegalName: 'your legal name',
  agreementMade: 'how, when and with whom you agreed',
  disputePeriod: 'the time that the rule gives',
  discountAmount: 'amount you would take',
  discountDeadline: 'date the discount ends',
  counterAmount: 'amount you would take instead',
  theirOffer: 'what they offered',
  paymentAmount: 'amount paid',
  paidOn: 'date paid',
  settledOn: 'date it was settled',
  overpaidAmount: 'amount paid too much',
  refundHow: 'how you pay it back',
  goodsList: 'what you delivered',
  goodsOn: 'date of delivery',
  callDay: 'date of the call',
  callSaid: 'what was said',
  agencyName: 'name of the agency',
  bankruptcyCourt: 'court or trustee',
  bankruptcyNumber: 'case number',
  claimBy: 'last date for claims',
  debtorName: 'their name',
  debtorAddress: 'their address',
  creditorAddress: 'your address',
  addressee: 'their name',
  creditorName: 'your business',
  creditorPhone: 'your phone',
  creditorEmail: 'your email',
  signerName: 'your name',
  amountDue: 'amount due',
  undisputedAmount: 'the part not disputed',
  invoiceList: 'invoice number, date and amount',
  instalmentTable: 'each date and its amount',
  restAmount: 'what stays due',
  oldestDueOn: 'first due date',
  nextDueOn: 'date it falls due',
  daysLate: 'days',
  deadline: 'date to pay by',
  howToPay: 'bank details or payment link',
  promiseAmount: 'amount promised',
  promiseBy: 'date promised',
  settlementAmount: 'amount you accept',
  settlementDeadline: 'date the offer ends',
  disputeAbout: 'what they dispute',
  nextStep: 'the one step you will take next, and mean',
  court: 'name of the court',
  lawyerName: 'their lawyer’s name',
  guarantorName: 'name of the one who signed',
  theirName: 'their name',
  toAskFor: 'whom you want to speak with',
  answerBy: 'date you will answer by',
  missedAmount: 'amount that is missing',
  missedOn: 'date it was due',
  refusedOn: 'date of their offer',
  refusalReason: 'why it does not work for you',
  judgmentOn: 'date of the judgment',
};

/** The words shown in a blank: those of the list, or its own name taken apart. */
export function blankWords(name: string): string {
  return (
    (Object.hasOwn(BLANKS_FOR_READERS, name) ? BLANKS_FOR_READERS[name] : undefined) ??
    name
      .replaceAll('-', ' ')
      .replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
      .trim()
  );
}

const curly = (text: string): string =>
  text
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(\w)'(\w)/g, '$1’$2')
    .replaceAll("'", '’');

function partsOf(text: string): Part[] {
  return text
    .split(/(\{[a-zA-Z][a-zA-Z0-9-]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{') && piece.endsWith('}')
        ? { kind: 'blank', text: blankWords(piece.slice(1, -1)) }
        : { kind: 'text', text: piece },
    );
}

/** A line of its own, such as the subject, at its blanks; undefined where it does not stand. */
export function letterLine(marked: string): readonly Part[] | undefined {
  const line = standing(marked, (condition) => USUAL.has(condition));
  return line === undefined ? undefined : partsOf(curly(line));
}

/** Whom a letter goes to, by the blanks of their name and address. */
export const RECIPIENT_BLANKS: Readonly<Record<NonNullable<LetterFile['to']> | 'debtor', string>> =
  {
    debtor: '{debtorName}',
    representative: 'Whoever settles the estate of {debtorName}',
    guarantor: '{guarantorName}',
    lawyer: '{lawyerName}',
    court: '{bankruptcyCourt}',
    agency: '{agencyName}',
    stranger: '{theirName}',
  };

export interface Paragraph {
  /** What a debtor may say, where the paragraph is the answer to it. */
  readonly said?: string | undefined;
  readonly lines: readonly Line[];
}

/** A paragraph of a script: directions and spoken lines apart. */
const scriptLines = (text: string): readonly Line[] =>
  text
    .split(/(“[^”]*”)/)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => ({ spoken: piece.startsWith('“'), parts: partsOf(piece.trim()) }));

/**
 * The paragraphs of a letter, each one line; those of a script split into directions and spoken
 * lines.
 */
export function paragraphs(body: string, kind: 'letter' | 'script'): readonly Paragraph[] {
  const inOne = (text: string) => curly(text.replace(/\s*\n\s*/g, ' ').trim());
  return body
    .trim()
    .split(/\n\s*\n/)
    .flatMap((marked) => standing(marked, (condition) => USUAL.has(condition)) ?? [])
    .map((paragraph): Paragraph => {
      if (kind === 'letter') {
        return { lines: [{ spoken: false, parts: partsOf(inOne(paragraph)) }] };
      }
      const excuse = excuseIn(paragraph);
      return excuse
        ? { said: curly(excuse.said), lines: scriptLines(inOne(excuse.answer)) }
        : { lines: scriptLines(inOne(paragraph)) };
    });
}
