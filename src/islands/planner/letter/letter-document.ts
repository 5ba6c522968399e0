/** A letter as a paper: letterhead, address, date, subject, text with its tables, signature. */
import type { Case, SentBy } from '#domain/case.ts';
import { countryOfCase } from '#domain/case-country.ts';
import type { Country } from '#domain/country.ts';
import type { Law } from '#domain/law.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { factsOf, type LetterFacts } from '#islands/planner/letter/letter-facts.ts';
import { earlierRequests, spokenList } from '#islands/planner/letter/letter-sentences.ts';
import {
  askedTable,
  instalmentTable,
  judgmentTable,
} from '#islands/planner/letter/letter-tables.ts';
import { fillLetter, fillLine } from '#islands/planner/letter/letter-text.ts';
import { undisputedOf, type LetterView } from '#islands/planner/letter/letter-view.ts';
import { BLANKS_FOR_OWNERS, LETTER, PLACEHOLDERS } from '#islands/planner/words/letter.ts';
import { statementBlocks } from '#islands/planner/papers/statement-blocks.ts';
import { showLong } from '#islands/shared/format.ts';
import { accountStatement } from '#planner/papers/account-statement.ts';
import { addressLines } from '#planner/papers/address.ts';
import { judgmentAccount } from '#planner/papers/judgment-account.ts';
import { excuseIn } from '#planner/papers/excuse.ts';
import type { Block, PaperDocument, PaperTable } from '#planner/papers/document.ts';
import { coDebtor, secondSigner } from '#planner/plan/due/guarantor.ts';

/** Everything that a letter of a case is made from. */
export interface LetterMaterial {
  readonly id: string;
  readonly letter: LetterText;
  readonly view: LetterView;
  readonly facts: LetterFacts;
  /** Tables by the names of their blanks; absent where nothing is known for one. */
  readonly tables: Readonly<Record<string, PaperTable>>;
}

/** Letters that ask for what nobody disputes, and for no more. */
const ASKS_UNDISPUTED: ReadonlySet<string> = new Set(['ask-undisputed']);

/** Every line of the account, with its running balance. */
function wholeAccount({ file, law, today }: LetterView): PaperTable {
  const blocks = statementBlocks(accountStatement(file, law, today));
  const found = blocks.find((block) => block.kind === 'table');
  if (!found) throw new Error('Expected a table in a statement');
  return found.table;
}

/** Whom a letter to somebody else who owes goes to: for a co-debtor's, no guarantor. */
const otherOf = (id: string, { answers }: Case) =>
  id === 'co-debtor' ? coDebtor(answers) : secondSigner(answers);

/**
 * What a letter of a case is made from.
 * @param sentBy how it goes out: some lines stand only in an email or text
 */
export function letterMaterial(
  id: string,
  letter: LetterText,
  view: LetterView,
  sentBy: SentBy,
): LetterMaterial {
  const { account, plan, file, offers, withCharges } = view;
  const { currency } = file.answers.debt;
  const leftAside = ASKS_UNDISPUTED.has(id) ? view.sum - undisputedOf(view) : 0;
  const asOf = plan.balance.asOf;
  const payments = instalmentTable(offers.plan, currency);
  const judgment = letter.body.includes('{judgmentTable}')
    ? judgmentAccount(file, view.law, view.today)
    : undefined;
  const tables = {
    accountTable: askedTable({ account, asOf, withCharges, leftAside, currency }),
    ...(payments ? { instalmentTable: payments } : {}),
    ...(letter.body.includes('{statementTable}') ? { statementTable: wholeAccount(view) } : {}),
    ...(judgment ? { judgmentTable: judgmentTable(judgment, asOf, currency) } : {}),
  };
  const isElectronic = sentBy === 'email' || sentBy === 'text';
  const other = otherOf(id, file);
  const facts = {
    ...factsOf(view),
    ...(other ? { guarantorName: other.name } : {}),
    ...(letter.to === undefined ? {} : { earlierRequests: earlierRequests(view.requests, false) }),
    ...(letter.kind === 'script' ? { invoiceList: spokenList(view) } : {}),
    [isElectronic ? 'electronic' : 'posted']: 'yes',
    accountTable: PLACEHOLDERS['accountTable'],
    statementTable: PLACEHOLDERS['statementTable'],
    signatures: PLACEHOLDERS['signatures'],
    ...(judgment ? { judgmentTable: PLACEHOLDERS['judgmentTable'] } : {}),
    ...(payments ? { instalmentTable: PLACEHOLDERS['instalmentTable'] } : {}),
  };
  return { id, letter, view, facts, tables };
}

/** The text of a letter as its owner may change it: tables have a line of their own. */
export const textOf = ({ letter, facts }: LetterMaterial): string =>
  fillLetter(letter, facts).paragraphs.join('\n\n');

const blank = (name: string): string => `[${BLANKS_FOR_OWNERS[name] ?? name}]`;

/** An address in its lines; a blank where none is known and one is needed. */
function placeOf(
  side: Parameters<typeof addressLines>[0],
  country: Country | undefined,
  open: string | undefined,
): readonly string[] {
  const lines = addressLines(side, country);
  return lines.length === 0 && open !== undefined ? [open] : lines;
}

function senderOf(file: Case, country: Country | undefined, isPosted: boolean): readonly string[] {
  const { name, legalName, phone, email, ...place } = file.answers.creditor ?? {};
  return [
    legalName ?? name ?? blank('creditorName'),
    ...placeOf(place, country, isPosted ? blank('creditorAddress') : undefined),
    ...(phone ? [phone] : []),
    ...(email ? [email] : []),
  ];
}

/** Whom a letter goes to, and where, in lines. */
function recipientOf(
  { id, letter: { to }, view: { file }, facts }: LetterMaterial,
  country: Country | undefined,
  isPosted: boolean,
): readonly string[] {
  const open = (name: string) => (isPosted ? blank(name) : undefined);
  const { name, legalName, contact, ...place } = file.answers.debtor ?? {};
  const debtor = legalName ?? name ?? blank('debtorName');
  switch (to) {
    case undefined:
      return [
        debtor,
        ...(contact ? [LETTER.attention(contact)] : []),
        ...placeOf(place, country, open('debtorAddress')),
      ];
    case 'representative':
      return [LETTER.representativeOf(debtor), ...placeOf({}, country, open('theirAddress'))];
    case 'guarantor': {
      const signer = otherOf(id, file);
      return [
        signer?.name ?? blank('guarantorName'),
        ...placeOf(signer ?? {}, country, open('theirAddress')),
      ];
    }
    case 'stranger':
      // The debtor's name is nothing for whoever it reached by mistake.
      return isPosted ? [blank('theirName'), blank('theirAddress')] : [];
    case 'lawyer':
    case 'court':
    case 'agency':
      return [
        facts[NAMED_BY[to]] ?? blank(NAMED_BY[to]),
        ...placeOf({}, country, open('theirAddress')),
      ];
  }
}
const NAMED_BY = {
  lawyer: 'lawyerName',
  court: 'bankruptcyCourt',
  agency: 'agencyName',
} as const;

/** A paragraph of a letter as what it is: a table, room to sign, a list, or words. */
function blockOf(text: string, { tables, view }: LetterMaterial): Block {
  const name = Object.keys(PLACEHOLDERS).find((each) => PLACEHOLDERS[each] === text);
  const table = name === undefined ? undefined : tables[name];
  if (table) return { kind: 'table', table };
  if (name === 'signatures') {
    const { creditor, debtor } = view.file.answers;
    return {
      kind: 'signatures',
      parties: [
        { words: LETTER.forDebtor, name: debtor?.legalName ?? debtor?.name },
        { words: LETTER.forCreditor, name: creditor?.signer },
      ],
    };
  }
  const lines = text.split('\n');
  if (lines.every((line) => line.startsWith('- ')))
    return { kind: 'list', ordered: false, items: lines.map((line) => line.slice(2)) };
  const excuse = excuseIn(text);
  return excuse ? { kind: 'excuse', ...excuse } : { kind: 'paragraph', text };
}

/** What a letter of these stages says is the end of it: no more comes. */
const LAST_WORD = /^(closed|onHold)\./;

/**
 * The opt-out line stands before the closing words, in what goes to a person by email or text and
 * may be followed by more.
 */
function withOptOut(paragraphs: readonly string[], { letter, facts }: LetterMaterial) {
  const isAsked = facts['electronic'] !== undefined && facts['person'] !== undefined;
  const isLast = letter.to !== undefined || LAST_WORD.test(letter.stage ?? '');
  if (!isAsked || isLast || paragraphs.length === 0) return paragraphs;
  return [...paragraphs.slice(0, -1), LETTER.optOut, ...paragraphs.slice(-1)];
}

/**
 * A letter as a paper.
 * @param text the text as the case fills it, or as its owner changed it
 */
export function letterPaper(material: LetterMaterial, text: string, sentBy: SentBy): PaperDocument {
  const { letter, view, facts } = material;
  const { file, law, today } = view;
  const country = countryOfCase(law, file.answers);
  const isPosted = sentBy === 'post' || sentBy === 'certified';
  const paragraphs = text.split(/\n{2,}/).flatMap((part) => part.trim() || []);
  const { signer, name } = file.answers.creditor ?? {};
  return {
    title: letter.title,
    sender: senderOf(file, country, isPosted),
    date: showLong(today),
    sentBy: sentByWords(sentBy, letter, file, law),
    recipient: recipientOf(material, country, isPosted),
    subject: letter.subject === undefined ? undefined : fillLine(letter.subject, facts),
    blocks: withOptOut(paragraphs, material).map((part) => blockOf(part, material)),
    signed: [signer ?? blank('signerName'), name ?? blank('creditorName')],
    enclosures: (letter.enclosures ?? []).flatMap((each) => fillLine(each, facts) ?? []),
  };
}

/** How a letter goes out, as it stands on it. */
function sentByWords(sentBy: SentBy, { to }: LetterText, file: Case, law: Law): string {
  const email = to === undefined ? file.answers.debtor?.email : undefined;
  if (sentBy === 'email' && email !== undefined) return LETTER.byEmailTo(email);
  if (sentBy === 'certified')
    return countryOfCase(law, file.answers)?.words.trackedPost ?? LETTER.sentBy.certified;
  return LETTER.sentBy[sentBy];
}
