/** English words of the file of a case: on paper, and of the screen that makes it. */
import type { Proof } from '#domain/case.ts';
import type { ClaimGap } from '#planner/papers/court-file.ts';

/** Parts of the file, in its order. */
export const FILE_PARTS = [
  'parties',
  'claim',
  'statement',
  'chronology',
  'exhibits',
  'letters',
  'proof',
] as const;
export type FilePart = (typeof FILE_PARTS)[number];
/** Whom the file is made for. */
export const FILE_READERS = ['court', 'agency'] as const;
export type FileReader = (typeof FILE_READERS)[number];

/** On paper: facts in the words of a stranger. */
export const COURT_FILE = {
  enclosed: 'Enclosed',
  against: (creditor: string, debtor: string) => `${creditor} against ${debtor}`,
  handOver: (creditor: string, debtor: string) => `Unpaid account of ${debtor} with ${creditor}`,
  noCreditor: 'The creditor',
  noDebtor: 'The debtor',
  sum: 'Sum claimed',
  sumOwed: 'Balance',
  asOf: 'As of',
  court: 'Court',
  place: 'Place',
  caseNumber: 'Case number',
  filedOn: 'Filed on',
  hearingOn: 'Hearing on',
  claimant: 'Who claims',
  defendant: 'Who owes',
  contents: 'Contents',
  parts: {
    parties: 'The parties',
    claim: 'Claim sheet',
    statement: 'Statement of account',
    chronology: 'What happened, in order',
    exhibits: 'Exhibits',
    letters: 'Letters as sent',
    proof: 'Proof',
  } satisfies Record<FilePart, string> as Readonly<Record<FilePart, string>>,
  unknown: 'Not in the case yet',
  name: 'Legal name',
  trades: 'Trades as',
  is: 'Is',
  address: 'Address',
  phone: 'Phone',
  email: 'Email',
  speaks: 'Speaks for it',
  ask: 'Person to ask for',
  other: {
    'co-debtor': 'Owes with the debtor',
    guarantor: 'Guarantor',
    partner: 'Partner',
    'parent-company': 'Parent company',
  } as Readonly<Record<string, string>>,
  whoSues: 'Who sues',
  whoIsSued: 'Who is sued',
  whatFor: 'What for',
  agreement: 'The agreement',
  agreedOn: 'Agreed on',
  agreedWith: 'Agreed with',
  signed: 'Signed',
  yes: 'Yes',
  no: 'No',
  dueFrom: 'First due on',
  howItAddsUp: 'How the sum adds up',
  interestBasis: 'Interest',
  demands: 'Demands made',
  before: 'Before the log begins',
  none: 'None in the log',
  invoice: 'Invoice',
  number: (index: number) => `Invoice ${index + 1}`,
  what: 'What for',
  dated: 'Dated',
  due: 'Due',
  amount: 'Amount',
  inAll: 'In all',
  line: 'Item',
  invoicesOf: 'Invoices',
  paidOf: 'Payments received',
  day: 'Day',
  how: 'How',
  no_: 'No.',
  happened: 'What happened',
  time: 'Time',
  noteHead: 'Note',
  currency: 'Currency',
  cameBack: 'Came back',
  demandsBefore: (count: number) => `Demand letters: ${count}.`,
  sumOf: (line: string) => `Total: ${line}`,
  exhibit: 'Exhibit',
  exhibitIs: 'What it is',
  original: 'Original kept',
  fingerprint: (sum: string) => `SHA-256 of the file: ${sum}`,
  proves: (number: number) => `Proves no. ${number}`,
  said: 'Said to exist, and under no letter above in these words',
  saidAlone: 'Said to exist, not yet numbered',
  nothing: 'Nothing is listed yet.',
  note: (text: string) => `Note: ${text}`,
  sentNames: { offer: 'An offer', 'dispute-answered': 'The answer to the dispute' },
  letter: (number: number, day: string, name: string) => `No. ${number}, ${day}: ${name}`,
  sentHow: 'Sent',
  tracking: 'Tracking number',
  with: 'Enclosed',
  letterSum: 'SHA-256 of the text',
  proofs: 'At hand',
} as const;

/** On the screen that makes the file. */
export const FILE_UI = {
  title: 'The file',
  lead: 'All that counts in this case, in one paper: for a court, or for whoever takes it on.',
  for: 'Who is it for?',
  readers: {
    court: ['A court', 'Parties, claim sheet, account, what happened, exhibits and letters.'],
    agency: ['An agency or a lawyer', 'The debtor’s details, the account, and what happened.'],
  } as Readonly<Record<FileReader, readonly [label: string, hint: string]>>,
  include: 'What goes in',
  notes: 'The notes you typed',
  notesHint: 'Read them before you hand the file over.',
  print: 'Print, or save as PDF',
  word: 'Word file',
  zip: 'All of it as a ZIP',
  csv: 'The account for a bookkeeper (CSV)',
  working: 'Making the file…',
  failed: 'The file could not be made. Check your connection, then try again.',
  made: 'The file is saved with your downloads.',
  missing: 'Not in the case yet',
  missingHow: 'A claim form asks for these. The file names them as missing.',
  above: (limit: string) =>
    `The court: the sum is above the limit for small claims here, ${limit}. Ask the clerk which court takes it.`,
  addExhibit: 'List an exhibit',
  exhibitHow: 'Papers stay where they are. The file lists what each one is and where it is kept.',
  official: 'The court’s rules for small claims',
  gaps: {
    'creditor.name': 'Your name',
    'creditor.address': 'Your address',
    'creditor.entity': 'What kind of business you are',
    'debtor.name': 'Who owes you',
    'debtor.address': 'Their address',
    'debtor.kind': 'What kind of customer it is',
    'debtor.place': 'Where they are',
    'debt.agreement': 'How it was agreed',
    'debt.agreedOn': 'The day it was agreed',
    'debt.interest': 'Whether interest was agreed',
    proof: 'What proof there is',
  } satisfies Record<ClaimGap, string> as Readonly<Record<ClaimGap, string>>,
  noProof: (proof: string) => `Proof not at hand: ${proof}`,
} as const;

/** Fingerprints of files, in the form of an exhibit. */
export const FINGERPRINT = {
  label: 'Fingerprint of the file',
  hint: 'Choose the file to note its SHA-256: proof later that it was not changed. It is read on this device and stays where it is.',
  done: (sum: string) => `SHA-256: ${sum}`,
  failed: 'This browser could not read the file.',
} as const;

/** Names of files in the archive. */
export const ARCHIVE = {
  contents: 'CONTENTS.txt',
  file: 'file.docx',
  statement: 'statement.csv',
  log: 'log.csv',
  letter: (number: number, day: string) => `letters/${String(number).padStart(3, '0')}-${day}.txt`,
  listed: {
    'file.docx': 'the whole file, to read and print',
    'statement.csv': 'the account, for a spreadsheet',
    'log.csv': 'what happened, in order, for a spreadsheet',
  } as Readonly<Record<string, string>>,
  letterAs: 'a letter as it was sent',
} as const;

/** Kinds of proof as a stranger reads them. */
export const PROOF_TITLES: Readonly<Record<Proof, string>> = {
  contract: 'A contract or an accepted quote',
  order: 'An order',
  invoice: 'The invoice',
  delivery: 'Proof of delivery or of work done',
  acceptance: 'The debtor’s word that all was fine',
  messages: 'Messages about the bill',
  'part-payment': 'A part payment',
};
