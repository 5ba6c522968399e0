/** English words for bringing invoices from a bookkeeping program. */
import type { Refusal } from '#books/book.ts';
import type { Role } from '#books/column-words.ts';
import type { SkipReason } from '#books/ledger.ts';
import type { FaultKind } from '#books/records.ts';
import { severalWords, someNames } from '#islands/planner/words/several.ts';

const invoices = severalWords('invoice', 'invoices');
const customers = severalWords('customer', 'customers');
const rows = severalWords('row', 'rows');

/** What a file is that cannot be read, and what to bring instead. */
export const REFUSED: Readonly<Record<Refusal, string>> = {
  empty: 'There is nothing in it. Bring the list of open invoices that your program saves.',
  'too-large':
    'It is larger than 20 MB. Save a list of open invoices only, as CSV, or leave out old years.',
  picture: 'This is a picture. Bring the list as a CSV file or workbook, or copy it and paste it.',
  'pdf-without-invoice':
    'This PDF has no invoice inside that a program can read. Save the list as CSV or as a workbook.',
  'locked-workbook':
    'This workbook is locked with a password. Open it, save it without one, and bring that.',
  'old-workbook':
    'This is a workbook of the old kind (.xls). Open it, save it as .xlsx or CSV, and bring that.',
  damaged:
    'This file is damaged or cut off. Save it once more in your program, and bring it again.',
  zip: 'This is an archive. Open it, and bring the list that is inside.',
  'not-invoices':
    'There are no invoices to find in it. The list needs a customer and a sum for each invoice.',
  payables:
    'This looks like what you owe to others. Bring the list of what your customers owe: it is called accounts receivable, open invoices or aged receivables.',
  'bank-statement':
    'This looks like a statement of your bank. Bring the list of open invoices of your program.',
};

/** What is wrong in a row, and what to do. */
export const FAULTS: Readonly<Record<FaultKind, (text: string, head: string) => string>> = {
  'no-customer': (text) => `${text || 'An invoice'} has no customer. Add the name in your list.`,
  'no-amount': (text) => `${text || 'This row'} has no sum. Add it in your list.`,
  'bad-amount': (text, head) => `“${text}” under ${head || 'the sums'} is no sum of money.`,
  'bad-day': (text, head) => `“${text}” under ${head || 'the days'} is no day of the calendar.`,
  'more-open': (text) => `More is open of ${text} than it came to. Look it up in your program.`,
  'due-before-issued': (text) => `${text} is due before it was issued. One of the two is wrong.`,
  'bad-currency': (text) => `“${text}” is a currency that this planner does not know.`,
  twice: (text) => `${text} stands in the list twice with the same sum. Take one out.`,
};

export const SKIPPED: Readonly<Record<SkipReason, string>> = {
  paid: 'paid',
  void: 'void',
  draft: 'a draft',
  'not-invoice': 'no invoice',
};

/** What a column can be, in the words of the owner. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  ignored: 'Nothing that is needed',
  customer: 'The customer',
  number: 'Number of the invoice',
  issued: 'Day of the invoice',
  due: 'Day it was due',
  amount: 'Sum of the invoice',
  open: 'What is still open',
  paid: 'What was paid',
  credited: 'What was credited',
  line: 'Sum of one line',
  currency: 'Currency',
  status: 'Status, such as paid or void',
  type: 'Kind, such as invoice or payment',
  'paid-on': 'Day of the payment',
  terms: 'Terms, such as Net 30',
  order: 'Number of their order',
  what: 'What it was for',
  email: 'Email',
  phone: 'Phone',
  contact: 'Person to ask for',
  address: 'Address',
  postcode: 'Postcode or ZIP',
};

export const BOOKS = {
  title: 'Bring your invoices',
  lead: 'Choose the list of open invoices that your bookkeeping program saves, or copy it from a spreadsheet. You look at it before anything is kept.',
  guide: 'Where each program keeps the list',
  examples: 'To see how it works, save one of these and choose it:',
  exampleFiles: [
    ['open-invoices.csv', 'a made-up list (CSV)'],
    ['e-invoice.xml', 'a made-up e-invoice (XML)'],
  ],
  stays: 'The file stays on this device. Nothing is sent anywhere.',
  file: 'Choose a file, or drop it here',
  fileHint: 'CSV, a workbook (.xlsx), or an e-invoice (XML, or a PDF with one inside)',
  pasteTitle: 'Paste from a spreadsheet',
  paste: 'Rows of invoices, the line with the heads too',
  read: 'Read these rows',
  reading: 'Reading the file…',
  another: 'Bring another file',
  order: 'Which day is meant?',
  orderHow: (text: string) => `Every date in this list can be read two ways. “${text}” is`,
  mark: 'Which sum is meant?',
  markHow: (text: string) => `The sums in this list can be read two ways. “${text}” is`,
  currency: 'In which currency are the sums?',
  terms: 'Days you give to pay',
  termsHow:
    'The list has no day by which an invoice was due. Count it from the day of the invoice.',
  columns: 'Columns that are not known',
  columnsHow: 'Say what each one holds. It is remembered for the next list with these heads.',
  example: (text: string) => `for example “${text}”`,
  unnamed: (at: number) => `Column ${at}`,
  counts: (count: number, of: number) => `${invoices(count)} of ${customers(of)}`,
  open: 'Open in all',
  credits: 'Less credits and payments not yet used',
  agrees: 'The total in the file is the same.',
  differs: (there: string, difference: string) =>
    `The file gives ${there} as its total. That differs by ${difference}: look at what was left out.`,
  customers: 'What is kept',
  all: 'Choose all',
  none: 'Choose none',
  due: 'Only what is due',
  becomes: 'Look at what was read, then keep it.',
  count: (count: number) => invoices(count),
  oldestDue: (day: string) => `oldest due ${day}`,
  newCase: 'a new case',
  notDue: 'a new case; nothing is due yet',
  known: 'already here',
  same: 'already here, nothing new',
  more: (count: number) => `Show ${count} more`,
  closeTo: (name: string) => `Is this the same as ${name}?`,
  isSame: 'Yes, the same',
  isOther: 'No, another',
  dueAsked: 'These invoices have no due day in the list. Those without one are left out.',
  changes: 'What changed',
  change: {
    new: (name: string, sum: string) => `${name}: new, ${sum} open`,
    less: (name: string, from: string, to: string) => `${name}: ${from} was open, now ${to}`,
    gone: (name: string, from: string) =>
      `${name}: ${from} was open, and it is no longer in the list`,
    more: (name: string, here: string, there: string) =>
      `${name}: ${here} open here, ${there} in the list. You may have logged a payment that is not in your books. It stays.`,
    amount: (name: string, here: string, there: string) =>
      `${name}: the sum is ${here} here and ${there} in the list. It stays as it is here.`,
    credit: (sum: string) => `A credit of ${sum}`,
    payment: (sum: string) => `A payment of ${sum} that no invoice took`,
  },
  became: (name: string) => `What became of ${name}`,
  gone: { paid: 'It was paid', correction: 'It was credited', leave: 'Leave it open' },
  paidOn: 'Day of the payments, if you know it',
  paidOnNew:
    'Your list does not say when parts were paid. Without a day they count from the due day, so that no interest is asked on them.',
  paidOnKnown: 'Without a day, payments since the last list are dated today.',
  skipped: (count: number) => `${rows(count)} left out`,
  skippedRow: (row: number, name: string, why: string) => `Row ${row}, ${name}: ${why}`,
  faults: (count: number) => `${rows(count)} that cannot be read`,
  faultRow: (row: number, what: string) => `Row ${row}: ${what}`,
  faultsHow: 'They are left out. Mend them in your program or list, and bring it again.',
  keep: (count: number) => (count === 1 ? 'Keep this one' : `Keep these ${count}`),
  nothingChosen: 'Choose at least one customer',
  nothingNew: 'Nothing in this list is new. Your cases stay as they are.',
  kept: (cases: number, moved: number) =>
    [
      cases > 0 ? `${severalWords('case', 'cases')(cases)} made` : '',
      moved > 0 ? `${severalWords('case', 'cases')(moved)} brought up to date` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  didNotFit: (titles: readonly string[]) =>
    `There was no room for ${someNames(titles)}, so nothing of that was kept. Save a backup, delete cases that are closed, then bring the list again.`,
  undo: 'Undo',
  undone: 'Taken back: everything is as it was.',
  undonePartly: (count: number) =>
    `Taken back, but for ${count === 1 ? 'one part' : `${count} parts`} that changed since.`,
  notes: {
    fromBooks: 'From your books.',
    dayUnknown:
      'From your books, which give no day. It counts from the due day, so that no interest is asked on it.',
  },
  invoice: (number: string) => (/^invoice/i.test(number) ? number : `Invoice ${number}`),
  unnumbered: 'An invoice without a number',
} as const;

export const WHO = {
  title: 'Who are they?',
  lead: 'A list of invoices does not say who a customer is and where. The plan needs both: the rules for people are stricter, and each place has its own law.',
  all: 'For all rows that are empty',
  customer: 'Customer',
  kind: 'Who',
  place: 'Where',
  asked: 'Asked before',
  guessed: 'From the name or address in your list: change it where it is wrong.',
  kinds: { business: 'A business', 'sole-trader': 'A sole trader', consumer: 'A person' },
  before: {
    '': 'Not yet, or not sure',
    reminded: 'A reminder or two',
    called: 'Reminders and a call',
    demanded: 'A written demand',
  },
  choose: 'Not yet said',
  fill: 'Fill in',
  more: (count: number) => `Show ${count} more`,
  save: 'Save, and see what to do first',
  none: 'Everything that a plan needs is answered.',
  home: 'See what to do first',
  saved: (count: number) => `${severalWords('case', 'cases')(count)} answered.`,
} as const;
