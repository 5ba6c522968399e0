/**
 * Forms for money: promised, paid, come back, taken off, spent; and invoices that come later or
 * wait.
 */
import { COSTS, CREDIT_REASONS, RETURN_REASONS, YES_NO } from '#domain/case.ts';
import { choice } from '#planner/interview/fields.ts';
import { logFormsOf, some } from '#planner/interview/log/log-form.ts';

const INVOICE = { name: 'invoice', kind: 'invoice' } as const;

export const PROMISE_FORMS = [
  logFormsOf<'promise'>()({
    id: 'promise',
    topic: 'money',
    everyday: true,
    fields: [
      { name: 'byDay', kind: 'date', side: 'ahead', quick: true },
      { name: 'amount', kind: 'money', optional: true },
    ],
    make: ({ byDay, amount }) => ({ type: 'promise', by: byDay, ...some({ amount }) }),
    shows: ({ by, amount }) => ({ byDay: by, ...some({ amount }) }),
  }),
];

export const PAYMENT_FORMS = [
  logFormsOf<'payment'>()({
    id: 'paid',
    topic: 'money',
    everyday: true,
    fields: [
      { name: 'amount', kind: 'money' },
      { ...INVOICE, optional: true },
      { name: 'marked', kind: 'check', optional: true, more: true },
      { name: 'method', kind: 'text', most: 200, optional: true, more: true },
    ],
    make: ({ amount, invoice, marked, method }) => ({
      type: 'payment',
      amount,
      ...some({ invoice, method, marked: marked ? ('paid-in-full' as const) : undefined }),
    }),
    shows: ({ amount, invoice, marked, method }) => ({
      amount,
      ...some({ invoice, method, marked: marked ? (true as const) : undefined }),
    }),
  }),
];

export const RETURNED_FORMS = [
  logFormsOf<'payment-returned'>()({
    id: 'payment-returned',
    topic: 'money',
    fields: [
      { name: 'which', kind: 'payment' },
      { ...choice('why', RETURN_REASONS), optional: true },
      { name: 'fee', kind: 'money', optional: true },
    ],
    make: ({ which, why, fee }) => ({ type: 'payment-returned', of: which, ...some({ why, fee }) }),
    shows: ({ of, why, fee }) => ({ which: of, ...some({ why, fee }) }),
  }),
];

export const CREDIT_FORMS = [
  logFormsOf<'credit'>()({
    id: 'credit',
    topic: 'money',
    fields: [
      { name: 'credited', kind: 'money' },
      choice('creditFor', CREDIT_REASONS),
      { ...INVOICE, optional: true },
    ],
    make: ({ credited, creditFor, invoice }) => ({
      type: 'credit',
      amount: credited,
      for: creditFor,
      ...some({ invoice }),
    }),
    shows: (entry) => ({
      credited: entry.amount,
      creditFor: entry.for,
      ...some({ invoice: entry.invoice }),
    }),
  }),
];

const LINE = { kind: 'text', optional: true, more: true } as const;

export const INVOICE_FORMS = [
  logFormsOf<'invoice'>()({
    id: 'invoice',
    topic: 'money',
    fields: [
      { name: 'billed', kind: 'money' },
      { name: 'dueOn', kind: 'date' },
      { name: 'number', kind: 'text', most: 60, short: true, optional: true },
      { name: 'issuedOn', kind: 'date', optional: true, more: true },
      { name: 'what', most: 400, ...LINE },
      { name: 'order', most: 60, ...LINE },
    ],
    make: ({ billed, dueOn, ...rest }) => ({
      type: 'invoice',
      amount: billed,
      dueOn,
      ...some(rest),
    }),
    shows: ({ amount, dueOn, number, issuedOn, what, order }) => ({
      billed: amount,
      dueOn,
      ...some({ number, issuedOn, what, order }),
    }),
  }),
];

export const LEFT_OUT_FORMS = [
  logFormsOf<'left-out'>()({
    id: 'left-out',
    topic: 'money',
    fields: [
      { ...INVOICE, name: 'leftOut' },
      { name: 'leftUntil', kind: 'date', side: 'ahead', quick: true, optional: true },
    ],
    make: ({ leftOut, leftUntil }) => ({
      type: 'left-out',
      invoice: leftOut,
      ...some({ until: leftUntil }),
    }),
    shows: ({ invoice, until }) => ({ leftOut: invoice, ...some({ leftUntil: until }) }),
  }),
];

export const COST_FORMS = [
  logFormsOf<'cost'>()({
    id: 'cost',
    topic: 'money',
    fields: [
      { name: 'spent', kind: 'money' },
      choice('spentOn', COSTS),
      { ...choice('claimed', YES_NO), optional: true },
    ],
    make: ({ spent, spentOn, claimed }) => ({
      type: 'cost',
      amount: spent,
      for: spentOn,
      ...some({ claimed }),
    }),
    shows: (entry) => ({
      spent: entry.amount,
      spentOn: entry.for,
      ...some({ claimed: entry.claimed }),
    }),
  }),
];
