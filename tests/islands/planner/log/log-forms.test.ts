import { describe, expect, test } from 'vitest';
import type { Case, LogEntry } from '#domain/case.ts';
import { readFields, typedFields } from '#islands/form/read-form.ts';
import type { Typed } from '#islands/form/types.ts';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
import { readLogForm } from '#islands/planner/log/log-entries.ts';
import { logFieldWords } from '#islands/planner/log/log-field-words.ts';
import { onlyPayment, shown, startOf, startOfChange } from '#islands/planner/log/start-of.ts';
import { readEntry } from '#planner/case-file/case-file.ts';
import { isAsked, type CellField, type Field } from '#planner/interview/fields.ts';
import type { LogFormShape } from '#planner/interview/log/log-form.ts';
import { FORMS_BY_TYPE, LOG_FORMS, logForm } from '#planner/interview/log/log-forms.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { aLaw, aPlace, someAnswers } from '../../../support/builders.ts';
import { ENTRY_TEXTS, LOG_WORDS } from '../../../support/log-words.ts';
import fc from '../../../support/fc.ts';

const TODAY = '2026-03-10';
const context = { today: TODAY } as const;
const SUBJECT: Case = {
  id: 'c',
  title: 'C',
  openedOn: '2026-03-02',
  answers: someAnswers({}, { place: 'US-XX' }),
  log: [],
};
const NOW = { when: 'day', whenDay: '3/9/2026', time: '10:00' };
const words = (form: LogFormShape) => (field: Field) =>
  logFieldWords(field, form.topic, LOG_WORDS, SUBJECT);
const read = (form: LogFormShape, typed: Typed) =>
  readLogForm(form, { ...NOW, ...typed }, ['e1', 'e2'], SUBJECT, context, words(form));

/** Something to type into a field of each kind. */
function typedFor(field: CellField): fc.Arbitrary<string> {
  if (field.kept) return fc.constant('collect-proof');
  const past = 'side' in field && field.side === 'past';
  const days = fc.integer(past ? { min: 1, max: 9 } : { min: 10, max: 28 });
  const dates = days.map((day) => `3/${day}/2026`);
  const often = <T>(some: fc.Arbitrary<T>, none: T) =>
    field.optional ? fc.oneof(some, fc.constant(none)) : some;
  switch (field.kind) {
    case 'choice':
      return often(fc.constantFrom(...field.options), '');
    case 'choices':
      return fc.subarray([...field.options]).map((each) => each.join(',') || '-');
    case 'check':
      return fc.constantFrom('yes', '');
    case 'date':
      return often(dates, '//');
    case 'money':
      return often(
        fc.integer({ min: 1, max: 99_999 }).map((each) => `$${each / 100}`),
        '',
      );
    case 'percent':
    case 'count':
      return fc.integer({ min: 1, max: 24 }).map(String);
    case 'payment':
      return fc.constant('entry-1');
    case 'invoice':
    case 'place':
    case 'zone':
    case 'text':
    case 'lines':
      return often(fc.constantFrom('words', 'more words'), '');
  }
}
function typedForm({ fields }: LogFormShape): fc.Arbitrary<Typed> {
  const texts = fields.flatMap((field): (readonly [string, fc.Arbitrary<string>])[] =>
    field.kind === 'rows'
      ? [
          [field.name, fc.constant(String(Math.max(1, field.least)))],
          ...field.fields.map((cell) => [`${field.name}-0-${cell.name}`, typedFor(cell)] as const),
        ]
      : [[field.name, typedFor(field)]],
  );
  return fc.record(Object.fromEntries(texts));
}

describe.each(LOG_FORMS.map((form) => [form.id, form] as const))('the form for %s', (_, form) => {
  test('makes entries that a case file can hold, with words for each', () => {
    fc.assert(
      fc.property(typedForm(form), (typed) => {
        const logs = read(form, typed);
        if ('faults' in logs) throw new Error(JSON.stringify(logs.faults));
        for (const entry of logs.entries) {
          expect(readEntry(entry)).toMatchObject({ ok: true });
          expect(entryInWords(entry, 'USD', ENTRY_TEXTS)).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });

  test('shows an entry that it made so that it reads back as the same', () => {
    fc.assert(
      fc.property(typedForm(form), (typed) => {
        const logs = read(form, typed);
        if ('faults' in logs) throw new Error(JSON.stringify(logs.faults));
        const found = shown(logs.main);
        expect(found, JSON.stringify(logs.main)).toBeDefined();
        const again = read(found!.form, startOfChange(found!.form, logs.main));
        expect(again).toMatchObject({ main: logs.main });
      }),
      { numRuns: 60 },
    );
  });

  test('says what is missing, and asks for nothing that is optional', () => {
    const { faults } = readFields(form.fields, {}, context, words(form));
    const needed = form.fields
      .filter((field) => !field.optional && isAsked(field, {}))
      .flatMap((field) => (field.kind === 'rows' ? field.fields.slice(0, 0) : [field]));
    expect(faults).toHaveLength(needed.length);
  });
});

test('every type of entry has a form, but for the one that is made where an entry stands', () => {
  const without = Object.entries(FORMS_BY_TYPE).filter(([, forms]) => forms.length === 0);
  expect(without.map(([type]) => type)).toEqual(['correction']);
});

test('no two forms have the same id', () => {
  expect(new Set(LOG_FORMS.map(({ id }) => id)).size).toBe(LOG_FORMS.length);
});

describe('one form that tells two things', () => {
  const spoke = logForm('spoke')!;

  test('a call that ended in a promise is a contact and a promise', () => {
    const typed = { said: 'will-pay', byDay: '3/13/2026', promised: '200', party: 'debtor' };
    const logs = read(spoke, typed);
    expect(logs).toMatchObject({
      entries: [
        { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke', said: 'will-pay' },
        { type: 'promise', by: '2026-03-13', amount: '200.00' },
      ],
    });
  });

  test.each(['stop-contact', 'lawyer', 'wrong-person'])(
    '%s, said in a call, is a notice of its own',
    (said) => {
      const logs = read(spoke, { said });
      expect('entries' in logs && logs.entries[0]).not.toHaveProperty('said');
      expect('entries' in logs && logs.entries[1]).toMatchObject({ type: 'notice', notice: said });
    },
  );

  test.each([
    ['will-pay', 'family', 1],
    ['stop-contact', 'employer', 1],
    ['stop-contact', 'lawyer', 2],
  ])('%s, said by %s, is %s entries', (said, party, count) => {
    const logs = read(spoke, { said, party, byDay: '3/13/2026' });
    expect('entries' in logs && logs.entries).toHaveLength(count);
  });
});

describe('what they said, from a button that does not know how it came', () => {
  const told = logForm('told')!;
  test.each([
    ['they-wrote', { channel: 'email', direction: 'in', outcome: 'delivered' }],
    ['they-called', { channel: 'call', direction: 'in', outcome: 'spoke' }],
    ['i-called', { channel: 'call', direction: 'out', outcome: 'spoke' }],
  ])('%s: only my own call is a contact that I made', (came, contact) => {
    const logs = read(told, { came, by: 'email', said: 'cannot-pay' });
    expect(logs).toMatchObject({ main: { ...contact, said: 'cannot-pay' } });
  });
});

describe('the start of a form', () => {
  const law = aLaw(aPlace());
  const plan = planAsItStands(SUBJECT, law, TODAY);

  test('takes the choice of the address, and no other', () => {
    expect(startOf(logForm('notice')!, 'lawyer', plan, TODAY)['notice']).toBe('lawyer');
    expect(startOf(logForm('notice')!, 'nonsense', plan, TODAY)['notice']).toBe('');
  });

  test('asks how it came, and takes none of the ways for granted', () => {
    const typed = startOf(logForm('told')!, 'refuses', plan, TODAY);
    expect([typed['said'], typed['came']]).toEqual(['refuses', '']);
    expect(read(logForm('told')!, { ...typed, ...NOW })).toMatchObject({
      faults: [{ message: 'Answer this: How did it come?' }],
    });
  });

  test('proposes the whole balance for a payment in full', () => {
    expect(startOf(logForm('paid')!, 'full', plan, TODAY)['amount']).toBe(plan.balance.total);
  });
});

test('instalments end with the last payment, a month apart also over a short month', () => {
  const typed = {
    offer: 'payment-plan',
    made: 'debtor',
    every: 'month',
    firstOn: '1/31/2026',
    each: '50',
    count: '3',
  };
  expect(read(logForm('offer')!, typed)).toMatchObject({
    main: {
      instalments: [
        { on: '2026-01-31', amount: '50.00' },
        { on: '2026-02-28', amount: '50.00' },
        { on: '2026-03-31', amount: '50.00' },
      ],
    },
  });
});

test('an entry that no form can show whole is not offered for a change', () => {
  const odd: LogEntry = {
    id: 'e',
    at: `${TODAY}T10:00:00Z`,
    type: 'contact',
    channel: 'visit',
    direction: 'in',
    outcome: 'left-message',
  };
  expect(shown(odd)).toBeUndefined();
  expect(typedFields([], {})).toEqual({});
});

describe('a promise of last week', () => {
  const promise = logForm('promise')!;
  const told = { when: 'day', whenDay: '3/2/2026', time: '' };

  test('may have been for a day that is over by now', () => {
    expect(read(promise, { ...told, byDay: '3/6/2026' })).toMatchObject({
      main: { type: 'promise', by: '2026-03-06' },
    });
  });

  test('was not for a day before it was made', () => {
    expect(read(promise, { ...told, byDay: '3/1/2026' })).toMatchObject({
      faults: [{ message: 'The date must not be before the day it happened' }],
    });
  });
});

describe('money that came in', () => {
  test('counts from the day it came, names its invoice, and may be marked as all there is', () => {
    const typed = { ...NOW, amount: '200', invoice: '1042', marked: 'yes' };
    expect(read(logForm('paid')!, typed)).toMatchObject({
      main: {
        type: 'payment',
        amount: '200.00',
        on: '2026-03-09',
        invoice: '1042',
        marked: 'paid-in-full',
      },
    });
  });

  test('comes back as an entry of its own, with what the bank took', () => {
    const typed = { ...NOW, which: 'entry-1', why: 'bounced', fee: '15' };
    expect(read(logForm('payment-returned')!, typed)).toMatchObject({
      main: {
        type: 'payment-returned',
        of: 'entry-1',
        why: 'bounced',
        fee: '15.00',
        on: '2026-03-09',
      },
    });
  });
});

describe('what the court decided', () => {
  const judgment = logForm('judgment')!;

  test('names sum, costs and parts where the claim was granted', () => {
    const parts = { parts: '1', 'parts-0-partOn': '4/1/2026', 'parts-0-partAmount': '100' };
    const typed = { ...NOW, outcome: 'default', amount: '1,200.00', costs: '54', ...parts };
    expect(read(judgment, typed)).toMatchObject({
      main: {
        outcome: 'default',
        amount: '1200.00',
        costs: '54.00',
        instalments: [{ on: '2026-04-01', amount: '100.00' }],
      },
    });
  });

  test('asks for no sum where it failed', () => {
    const logs = read(judgment, { ...NOW, outcome: 'lost' });
    expect('main' in logs && Object.keys(logs.main).sort()).toEqual([
      'at',
      'id',
      'outcome',
      'type',
    ]);
  });
});

test('a step that leaves no other entry is done with what was found, and until when', () => {
  const typed = { ...NOW, step: 'collect-proof', found: 'The order is signed.', doneUntil: '//' };
  expect(read(logForm('done')!, typed)).toMatchObject({
    main: { type: 'done', step: 'collect-proof', found: 'The order is signed.' },
  });
});

test('of one payment alone the form asks not which came back', () => {
  const paid = { type: 'payment', amount: '100.00', at: `${TODAY}T10:00:00Z` } as const;
  const form = logForm('payment-returned')!;
  const field = form.fields.find(({ kind }) => kind === 'payment')!;
  const one: Case = { ...SUBJECT, log: [{ ...paid, id: 'p1' }] };
  expect(onlyPayment(form, one)).toEqual({ [field.name]: 'p1' });
  expect(onlyPayment(form, { ...one, log: [...one.log, { ...paid, id: 'p2' }] })).toEqual({});
  expect(onlyPayment(form, SUBJECT)).toEqual({});
});
