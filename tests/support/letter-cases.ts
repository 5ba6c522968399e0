/**
 * Cases whose letters are read: who owes, how many invoices, where, and what has happened so far.
 * Each is a situation in which some letter is due.
 */
import type { Answers, Case, DebtorKind, Invoice, PlaceId } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { anOwedCase, logged, type Happening } from './builders.ts';

type Logged = readonly [on: PlainDate, happening: Happening];

/** The day on which every letter is read: a Monday. */
export const READ_ON: PlainDate = '2026-09-14';

/** What is asked for and from whom, before anything has happened. */
export interface Combination {
  readonly place: PlaceId;
  readonly kind: DebtorKind;
  readonly count: 1 | 2 | 7;
  readonly numbered?: boolean;
  readonly details?: boolean;
  readonly interest?: boolean;
  readonly dueOn?: readonly PlainDate[];
  readonly answers?: (answers: Answers) => Answers;
}

const DUE: readonly PlainDate[] = [
  '2026-06-05',
  '2026-06-19',
  '2026-06-26',
  '2026-07-03',
  '2026-07-10',
  '2026-07-17',
  '2026-07-24',
];
const ISSUED: readonly PlainDate[] = [
  '2026-05-06',
  '2026-05-20',
  '2026-05-27',
  '2026-06-03',
  '2026-06-10',
  '2026-06-17',
  '2026-06-24',
];

/** Due dates that have not come. */
export const NOT_DUE: readonly PlainDate[] = ['2026-09-21', '2026-09-28'];

/** Sum of each invoice, in the currency of the place. */
const SUM = '420.00';

const PLACES: Readonly<
  Record<string, { readonly currency: 'USD' | 'GBP'; readonly town: string }>
> = {
  'US-TX': { currency: 'USD', town: 'Austin, TX' },
  'US-CA': { currency: 'USD', town: 'Fresno, CA' },
  'US-MA': { currency: 'USD', town: 'Boston, MA' },
  'GB-ENG': { currency: 'GBP', town: 'Leeds' },
  'GB-SCT': { currency: 'GBP', town: 'Perth' },
};

/** A case of a combination with an empty log. */
export function combined(combination: Combination): Case {
  const { dueOn = DUE } = combination;
  const { place, kind, count, numbered = true, details = true, interest = false } = combination;
  const { currency, town } = PLACES[place] ?? { currency: 'USD', town: '' };
  const invoices = dueOn.slice(0, count).map((due, at): Invoice => ({
    ...(numbered ? { number: String(1041 + at) } : { number: String(at + 1) }),
    amount: SUM,
    issuedOn: ISSUED[at]!,
    dueOn: due,
    ...(details ? { what: `Shop sign, part ${at + 1}` } : {}),
  }));
  const isBusiness = kind === 'business';
  const file = anOwedCase({
    place,
    openedOn: '2026-06-01',
    debt: {
      currency,
      invoices,
      agreement: 'written',
      ...(interest ? { interest: { kind: 'agreed', pct: '8' } } : { interest: { kind: 'none' } }),
      ...(details ? { agreedOn: '2026-04-20', agreedWith: 'Ann Marlow' } : {}),
    },
    debtor: {
      kind,
      place,
      name: isBusiness ? 'Marlow & Sons' : 'Ann Marlow',
      ...(details && isBusiness ? { legalName: 'Marlow & Sons LLC', contact: 'Ann Marlow' } : {}),
      ...(details
        ? { address: ['4 Mill Lane', town], email: 'ann@example.com', phone: '555 0100' }
        : {}),
      reach: 'talking',
    },
  });
  const creditor = {
    ...file.answers.creditor,
    name: 'Field Signs',
    ...(details
      ? {
          legalName: 'Field Signs Ltd',
          signer: 'Dana Field',
          address: ['9 Oak Road', town],
          phone: '555 0111',
          email: 'dana@example.com',
          howToPay: 'by transfer to account 12345678',
        }
      : {}),
  };
  const { answers = (all: Answers) => all } = combination;
  return { ...file, answers: answers({ ...file.answers, creditor }) };
}

const REMINDED: readonly Logged[] = [
  ['2026-07-27', { type: 'letter', letter: 'reminder', sentBy: 'email' }],
];
const CALLED: readonly Logged[] = [
  ...REMINDED,
  ['2026-08-05', { type: 'letter', letter: 'reminder', sentBy: 'email' }],
  ['2026-08-12', { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke' }],
];
const DEMANDED: readonly Logged[] = [
  ...CALLED,
  ['2026-08-19', { type: 'letter', letter: 'demand', sentBy: 'post', deadline: '2026-09-02' }],
];
const FINAL: readonly Logged[] = [
  ...DEMANDED.slice(0, -1),
  ['2026-07-28', { type: 'letter', letter: 'demand', sentBy: 'post', deadline: '2026-08-11' }],
  [
    '2026-08-13',
    { type: 'letter', letter: 'final-demand', sentBy: 'certified', deadline: '2026-09-11' },
  ],
];
const FILED: readonly Logged[] = [
  ...FINAL,
  ['2026-09-14', { type: 'filed', in: 'small-claims', number: 'C-77' }],
];
const JUDGMENT: readonly Logged[] = [
  ...FINAL.slice(0, -1),
  [
    '2026-08-01',
    { type: 'letter', letter: 'final-demand', sentBy: 'certified', deadline: '2026-08-15' },
  ],
  ['2026-08-17', { type: 'filed', in: 'small-claims', number: 'C-77' }],
  ['2026-09-07', { type: 'judgment', outcome: 'won', costs: '35.00' }],
];
const offer = (by: 'creditor' | 'debtor', more: object): Logged => [
  '2026-09-10',
  { type: 'offer', by, ...more } as Happening,
];
const PLAN = {
  offer: 'payment-plan',
  instalments: [
    { on: '2026-10-01', amount: '210.00' },
    { on: '2026-11-02', amount: '210.00' },
  ],
};
const ONE_PART = {
  type: 'offer',
  offer: 'payment-plan',
  instalments: [{ on: '2026-10-01', amount: '210.00' }],
} as const;
const SETTLEMENT = { offer: 'settlement', amount: '300.00', expiresOn: '2026-09-28' };
const ACCEPTED: Logged = ['2026-09-11', { type: 'offer-answered', answer: 'accepted' }];
const REFUSED: Logged = ['2026-09-11', { type: 'offer-answered', answer: 'refused' }];
const paid = (amount: string, on: PlainDate = '2026-09-09'): Logged => [
  on,
  { type: 'payment', amount, on },
];
const notice = (kind: string, more: object = {}): Logged => [
  '2026-09-11',
  { type: 'notice', notice: kind, ...more } as Happening,
];
const dispute = (amount: string | undefined): Logged => [
  '2026-09-10',
  { type: 'dispute', about: 'The lettering is the wrong green.', ...(amount ? { amount } : {}) },
];

/** What has happened, by name. */
export const SITUATIONS: Readonly<Record<string, readonly Logged[]>> = {
  'nothing yet': [],
  reminded: REMINDED,
  called: CALLED,
  'called, says nothing': [
    ...REMINDED,
    ['2026-08-12', { type: 'contact', channel: 'call', direction: 'out', outcome: 'no-answer' }],
  ],
  demanded: DEMANDED,
  'final demand is out': FINAL,
  promised: [...CALLED, ['2026-09-11', { type: 'promise', amount: '100.00', by: '2026-09-18' }]],
  'promised all': [...CALLED, ['2026-09-11', { type: 'promise', by: '2026-09-18' }]],
  'promise broken': [
    ...CALLED,
    ['2026-09-01', { type: 'promise', amount: '100.00', by: '2026-09-08' }],
  ],
  'part paid': [...CALLED, paid('150.00')],
  'part paid after demand': [...DEMANDED, paid('150.00')],
  'first paid': [...DEMANDED, paid(SUM)],
  'paid in full': [
    ...DEMANDED,
    paid(SUM),
    paid(SUM),
    ...Array.from({ length: 5 }, () => paid(SUM)),
  ],
  'says cannot pay': [
    ...REMINDED,
    [
      '2026-09-10',
      { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke', said: 'cannot-pay' },
    ],
  ],
  'says will pay': [
    ...REMINDED,
    [
      '2026-09-10',
      { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke', said: 'will-pay' },
    ],
  ],
  'written off by a credit': [
    ...CALLED,
    ['2026-09-10', { type: 'credit', amount: '5000.00', for: 'goodwill' }],
  ],
  'refused by word': [
    ...CALLED,
    [
      '2026-09-10',
      { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke', said: 'refuses' },
    ],
  ],
  'their settlement': [...CALLED, offer('debtor', { offer: 'settlement', amount: '200.00' })],
  'their plan': [...CALLED, offer('debtor', PLAN)],
  'their plan refused': [...DEMANDED, offer('debtor', PLAN), REFUSED],
  'their plan refused, then ours': [
    ...DEMANDED,
    ['2026-08-20', { ...ONE_PART, by: 'debtor' }],
    ['2026-08-21', { type: 'offer-answered', answer: 'refused' }],
    ['2026-08-22', { ...ONE_PART, by: 'creditor', expiresOn: '2026-09-01' }],
    ['2026-09-02', { type: 'offer-answered', answer: 'refused' }],
  ],
  'our plan': [...CALLED, offer('creditor', PLAN)],
  'our plan refused': [...DEMANDED, offer('creditor', PLAN), REFUSED],
  'our plan accepted': [...CALLED, offer('creditor', PLAN), ACCEPTED],
  'plan missed': [
    ...CALLED,
    [
      '2026-08-20',
      {
        type: 'offer',
        by: 'creditor',
        offer: 'payment-plan',
        instalments: [
          { on: '2026-09-01', amount: '210.00' },
          { on: '2026-10-01', amount: '210.00' },
        ],
      },
    ],
    ['2026-08-21', { type: 'offer-answered', answer: 'accepted' }],
  ],
  'our settlement': [...CALLED, offer('creditor', SETTLEMENT)],
  'our settlement refused': [...DEMANDED, offer('creditor', SETTLEMENT), REFUSED],
  'our settlement accepted': [...CALLED, offer('creditor', SETTLEMENT), ACCEPTED],
  settled: [...CALLED, offer('creditor', SETTLEMENT), ACCEPTED, paid('300.00', '2026-09-12')],
  'part disputed': [...CALLED, dispute('50.00')],
  'all disputed': [...CALLED, dispute(undefined)],
  'dispute answered': [
    ...CALLED,
    dispute('50.00'),
    ['2026-09-11', { type: 'dispute-answered', upheld: '20.00' }],
  ],
  'a credit given': [
    ...DEMANDED,
    ['2026-09-03', { type: 'credit', amount: '20.00', for: 'correction' }],
  ],
  lawyer: [...DEMANDED, notice('lawyer', { contact: 'Reed & Cole' })],
  deceased: [...DEMANDED, notice('deceased')],
  bankruptcy: [...DEMANDED, notice('bankruptcy', { reference: '26-1234', filedOn: '2026-09-10' })],
  'stop contact': [...DEMANDED, notice('stop-contact')],
  'wrong person': [...CALLED, notice('wrong-person')],
  'with the agency': [...FINAL, ['2026-09-14', { type: 'placed', with: 'agency' }]],
  filed: FILED,
  'after judgment': JUDGMENT,
  'our plan after judgment': [...JUDGMENT, paid('150.00', '2026-09-09'), offer('creditor', PLAN)],
  'judgment paid': [...JUDGMENT, ...Array.from({ length: 8 }, () => paid(SUM, '2026-09-10'))],
  overpaid: [...CALLED, paid('5000.00')],
};

/** A case with what has happened in a situation. */
export const inSituation = (file: Case, happened: readonly Logged[]): Case =>
  [...happened]
    .toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)))
    .reduce((now, [on, happening]) => logged(now, on, happening), file);
