/** English words of the list of accounts; a second language is a second file of this shape. */
import type { Aging } from '#domain/aging.ts';
import type { AccountFilter, AccountSort } from '#planner/cases/accounts.ts';

const count = (cases: number): string => (cases === 1 ? '1 case' : `${cases} cases`);

/** Heads of the columns of money, as ledgers have them. */
export const BANDS: Readonly<Record<keyof Aging, string>> = {
  notDue: 'Not due',
  to30: '0–30 days',
  to60: '31–60',
  to90: '61–90',
  over90: 'Over 90',
};

export const ACCOUNTS = {
  title: 'All accounts',
  back: 'Back to all accounts',
  working: (done: number, all: number) => `Working out the accounts: ${done} of ${all}`,
  none: 'There is no case in this browser yet.',
  first: 'Do this one first:',
  goThrough: (left: number) =>
    left === 1 ? 'Open the one due today' : `Work through the ${left} due today`,
  saved: (title: string) => `Saved for ${title}.`,
  undone: (title: string) => `Taken back for ${title}.`,
  next: (step: string, when: string) => `Next: ${when === '' ? step : `${step}, ${when}`}.`,
  toPlan: 'See the plan',
  totals: (currency: string) => `Owed in ${currency}`,
  from: (cases: number) => `from ${count(cases)}`,
  list: 'The list',
  search: 'Find a name or an invoice number',
  filter: 'Show',
  filters: {
    open: 'Open',
    today: 'Do today',
    waiting: 'Waiting',
    held: 'On hold',
    closed: 'Closed',
  } satisfies Record<AccountFilter, string>,
  sort: 'In order of',
  sorts: {
    first: 'What comes first',
    name: 'Name',
    notDue: 'Not due yet',
    to30: '0 to 30 days late',
    to60: '31 to 60 days late',
    to90: '61 to 90 days late',
    over90: 'Over 90 days late',
    total: 'Most owed',
    late: 'Longest late',
    next: 'Next step',
  } satisfies Record<AccountSort, string>,
  columns: { name: 'Customer', total: 'In all', late: 'Days late', next: 'Next step' },
  found: (found: number) => (found === 0 ? 'No case matches' : count(found)),
  more: (more: number) => `Show ${more} more`,
  failed: (title: string) => `${title}: the plan could not be worked out. Open it to see why.`,
  log: 'Log:',
  quick: {
    spoke: 'spoke',
    'no-answer': 'no answer',
    promise: 'promised',
    paid: 'paid',
  },
  sinceThen: (since: string, day: string) => `${since}; next on ${day}`,
  onHold: 'What to do on this hold',
  closed: 'None: it is closed',
} as const;

export const ROUND = {
  label: 'Today’s round',
  next: (title: string, left: number) =>
    `Next: ${title} (${left === 1 ? 'the last one' : `${left} left`})`,
  done: 'That was the last one due today.',
  working: 'Working out who comes next…',
} as const;

/** The ways out of the list. */
export const OUT = {
  title: 'Take it with you',
  how: 'These files are made on this device. Nothing is sent anywhere.',
  list: 'Save the list for a spreadsheet',
  contacts: 'Save the contacts',
  contactsHow: 'A phone may copy its address book to the cloud.',
  dates: 'All dates for your calendar',
  statements: 'Statements for overdue customers',
} as const;

/** Heads of the file for a spreadsheet. */
export const LIST_FILE = {
  columns: [
    'Case',
    'Customer',
    'Currency',
    'Not due',
    '0 to 30 days late',
    '31 to 60 days late',
    '61 to 90 days late',
    'Over 90 days late',
    'In all',
    'Days late',
    'Oldest due date',
    'Stage',
    'Next step',
    'Next step on',
    'Due since',
  ],
} as const;

export const STATEMENTS = {
  title: 'Statements for overdue customers',
  lead: 'One statement for each customer who is late, with every invoice, charge and payment.',
  making: (done: number, all: number) => `Making the statements: ${done} of ${all}`,
  none: 'No customer is late and may get a statement today.',
  ready: (many: number) => (many === 1 ? '1 statement is ready' : `${many} statements are ready`),
  print: (many: number) => (many === 1 ? 'Print it' : `Print all ${many}`),
  zip: 'Save all in one file',
  zipHow: 'Each as text to mail and as a table for a spreadsheet.',
  log: 'Log each one that you send: the plan counts it as a contact.',
  shared: 'The same on each statement',
  sharedHow:
    'Your cases do not say these yet. Type them once: they are kept on this device, for all your cases.',
  fill: 'Put this into the statements',
  gaps: 'Not ready',
  gapsHow: 'These ask for something that the case does not say. Open one to fill it in.',
  leftOut: 'Left out',
  leftOutHow:
    'No statement goes to these now: the case is on hold, with an agency or in court, or the letter would not be true.',
  preview: 'The first of them',
  others: (more: number) => `And ${more} more.`,
} as const;
