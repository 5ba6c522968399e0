/** English words of the statement of account: of a case, of the tool, and of the file for books. */
import type { AccountLine } from '#domain/account-lines.ts';
import type { Aging } from '#domain/aging.ts';
import type { LetGoWhy, NeverOwed } from '#domain/moves.ts';
import type { InvoiceWorking } from '#domain/working.ts';
import type { CostApart } from '#planner/papers/account-statement.ts';

/** Why a sum came off, as it follows the word "Credit". */
const WHY: Readonly<Record<NeverOwed | LetGoWhy, string>> = {
  'goods-returned': 'goods came back',
  correction: 'invoice put right',
  'dispute-upheld': 'upheld in the dispute',
  goodwill: 'goodwill',
  interest: 'interest',
  fees: 'fees',
  'small-rest': 'small rest',
  settled: 'the rest, as settled',
  'plan-kept': 'the rest, as the plan was kept',
};

/** The name of an invoice by its number, as it stands in a sentence: "invoice 77". */
export type InvoiceName = (number: string) => string;
const byNumber: InvoiceName = (number) => `invoice ${number}`;
const first = (words: string): string => `${(words[0] ?? '').toUpperCase()}${words.slice(1)}`;

/** An invoice without a number, by its day: "the invoice of May 14, 2026". */
export const unnumberedWords = (issuedOn: string | undefined, dueOn: string): string =>
  issuedOn === undefined ? `the invoice due on ${dueOn}` : `the invoice of ${issuedOn}`;

interface LineManner {
  /** Whether a law gives what a late invoice costs; absent where nobody knows. */
  readonly statutory?: boolean;
  /** What invoices are called; absent: by their number. */
  readonly named?: InvoiceName;
}

/** What a line of an account is, in words. */
export function lineWords(
  { kind, invoice, why, amount }: AccountLine,
  { statutory, named = byNumber }: LineManner = {},
): string {
  const fee = statutory ? 'Fixed sum' : 'Late fee';
  const on = (number: string | undefined) => (number === undefined ? '' : ` for ${named(number)}`);
  switch (kind) {
    case 'invoice':
      return invoice === undefined ? 'Invoice' : first(named(invoice).replace(/^the /, ''));
    case 'late-fee':
      return `${statutory === undefined ? 'Late fee or fixed sum' : fee}${amount < 0 ? ' taken back' : ''}${on(invoice)}`;
    case 'interest':
      return amount < 0 ? 'Interest taken back' : 'Interest to this day';
    case 'cost':
      return 'Cost of a returned payment';
    case 'payment':
      return `Payment${on(invoice)}`;
    case 'returned':
      return 'Payment that went back';
    case 'credit':
      return `Credit${on(invoice)}: ${why ? WHY[why] : ''}`;
    case 'let-go':
      return `Let go: ${why ? WHY[why] : ''}`;
    case 'award':
      return 'Judgment: the court set the sum';
  }
}

export const AGING: Readonly<Record<keyof Aging, string>> = {
  notDue: 'Not due yet',
  to30: '0 to 30 days late',
  to60: '31 to 60 days late',
  to90: '61 to 90 days late',
  over90: 'Over 90 days late',
};

const COST: Readonly<Record<CostApart['what'], string>> = {
  'court-fee': 'Court fee',
  service: 'Service of papers',
  agency: 'Agency',
  lawyer: 'Lawyer',
  bank: 'Bank',
};

/** How interest is counted; each is one sentence. */
const COUNT = {
  by365: 'Interest is the unpaid amount × the rate × the days ÷ 365.',
  by360: 'Interest is the unpaid amount × the rate × the days ÷ 360.',
  byMonths:
    'Interest is counted by whole calendar months from the due date; the days of a broken month count over 30.',
  simple: 'It is simple interest, from the day after the due date, rounded once per invoice.',
  monthly:
    'Each month from the due date, unpaid interest bears interest itself. It is rounded once per invoice.',
  yearly:
    'Each year from the due date, unpaid interest bears interest itself. It is rounded once per invoice.',
} as const;

/** How interest is counted on invoices, in sentences: as on the first that bears any. */
export function countSentence(workings: readonly Pick<InvoiceWorking, 'rate' | 'run'>[]): string {
  const run = workings.find(({ rate }) => rate > 0)?.run;
  const byDays = run?.yearDays === 360 ? COUNT.by360 : COUNT.by365;
  const by = run?.byMonths ? COUNT.byMonths : byDays;
  return `${by} ${COUNT[run?.compound ?? 'simple']}`;
}

export const STATEMENT_PAPER = {
  from: (day: string) => `From ${day} on. What came before is the first line.`,
  columns: { on: 'Date', what: 'What', amount: 'Amount', balance: 'Balance' },
  opening: 'Brought forward',
  balance: (day: string) => `Balance on ${day}`,
  overpaid: (sum: string) => `${sum} was paid too much.`,
  sums: 'How it adds up',
  sum: {
    opening: 'Brought forward',
    charges: '+ invoices, fees and costs',
    interest: '+ interest',
    payments: '− payments',
    credits: '− credits',
    balance: '= balance',
    overpaid: '= paid too much',
  },
  aging: 'How late it is',
  ageColumns: { age: 'How late', sum: 'Amount' },
  total: 'In all',
  interest: 'How the interest was worked out',
  under: (act: string) => `Interest and fixed sums under the ${act}.`,
  rates: 'The rate of each invoice is set by the half year in which its interest began, and stays.',
  agreed: 'Interest at the rate that was agreed.',
  none: 'No interest is charged in this account.',
  stopped: 'No such interest runs after the judgment.',
  perDay: (sum: string) => `Each further day adds ${sum}.`,
  working: {
    sum: 'Unpaid',
    joined: 'With interest of',
    rate: 'Rate a year',
    from: 'From',
    to: 'To',
    days: 'Days',
    months: 'Counted as',
    perDay: 'A day',
    interest: 'Interest',
  },
  invoice: (name: string | undefined, due: string) =>
    `${first(name?.replace(/^the /, '') ?? 'invoice')}, due ${due}`,
  invoiceDue: (due: string) => `Invoice due on ${due}`,
  rounded: 'Rounded once',
  thirtieths: (months: number, days: number) => {
    const whole = `${months} ${months === 1 ? 'month' : 'months'}`;
    const broken = `${days}/30`;
    if (months === 0) return broken;
    return days === 0 ? whole : `${whole} and ${broken}`;
  },
  order: {
    'principal-first':
      'A payment goes to the invoice that it names, else to the oldest: first its amount, then its interest, then its fee.',
    'interest-first':
      'A payment goes to the invoice that it names, else to the oldest: first its interest, then its fee, then its amount.',
  },
  court: 'The court’s account',
  courtSum: 'Sum that the court set',
  courtCosts: (sum: string) => `Of that, costs of ${sum}.`,
  courtInterest: 'Interest that the court may add after the judgment is not counted here.',
  letGo: 'What was let go',
  costs: 'Costs not asked for in this account',
  cost: (what: CostApart['what'], claimed: boolean) =>
    claimed ? `${COST[what]}, claimed apart` : COST[what],
} as const;

/** Heads of the columns in the file for books; its cells are plain numbers and ISO dates. */
export const STATEMENT_FILE = {
  columns: ['Date', 'What', 'Invoice', 'Charge', 'Payment or credit', 'Balance'],
  opening: 'Brought forward',
  aging: 'Aging',
  total: 'Balance',
  currency: 'Currency',
} as const;
