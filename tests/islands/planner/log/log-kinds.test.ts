import { describe, expect, test } from 'vitest';
import { LOG_KINDS, type LogField } from '#islands/planner/log/kinds.ts';
import { readForm } from '#islands/planner/log/read-form.ts';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { readEntry } from '#planner/case-file/case-file.ts';

const TODAY = '2026-03-10';
const typedFor = (field: LogField, option: string | undefined): string => {
  switch (field.kind) {
    case 'choice':
      return option ?? field.options![0]!;
    case 'check':
      return 'yes';
    case 'date':
      return '3/20/2026';
    case 'money':
      return '$90';
    case 'count':
      return '3';
    default:
      return 'words';
  }
};

describe.each(LOG_KINDS.map((kind) => [kind.id, kind] as const))('the form for %s', (id, kind) => {
  const first = kind.fields.find(({ preset }) => preset);
  test.each((first?.options ?? [undefined]).map((option) => [option]))(
    'makes an entry that a case file can hold, and words for it (%s)',
    (option) => {
      const typed = Object.fromEntries(
        kind.fields.map((field) => [
          field.name,
          typedFor(field, field === first ? option : undefined),
        ]),
      );
      const { given, faults } = readForm(kind.fields, typed, TODAY);
      expect(faults).toEqual([]);
      const read = readEntry({ id: 'e', at: `${TODAY}T10:00:00Z`, ...kind.build(given) });
      expect(read).toMatchObject({ ok: true });
      if (read.ok) expect(entryInWords(read.entry, 'USD')).not.toBe('');
    },
  );

  test('has words for its name, its fields and its choices', () => {
    expect(LOG.kinds[id]).toBeDefined();
    for (const { name, options = [] } of kind.fields) {
      expect(LOG.fields[name]).toBeDefined();
      for (const option of options) expect(LOG.options[option]).toBeDefined();
    }
  });

  test('says what is missing, and asks for nothing that is optional', () => {
    const { faults } = readForm(kind.fields, {}, TODAY);
    const needed = kind.fields.filter(({ optional, only }) => !optional && (!only || only({})));
    expect(faults).toHaveLength(needed.length);
  });
});

describe('one form that tells two things', () => {
  const spoke = LOG_KINDS.find(({ id }) => id === 'spoke')!;

  test('a call that ended in a promise is a contact and a promise', () => {
    const given = {
      said: 'will-pay',
      byDay: '2026-03-13',
      promised: '200.00',
      party: 'debtor',
      direction: 'out',
    };
    expect(spoke.build(given)).toEqual({
      type: 'contact',
      channel: 'call',
      direction: 'out',
      outcome: 'spoke',
      said: 'will-pay',
    });
    expect(spoke.also?.(given)).toEqual({ type: 'promise', by: '2026-03-13', amount: '200.00' });
    expect(spoke.also?.({ ...given, byDay: undefined })).toBeUndefined();
  });

  test.each(['stop-contact', 'lawyer', 'wrong-person'])(
    '%s, said in a call, is a notice of its own',
    (said) => {
      expect(spoke.build({ said })).not.toHaveProperty('said');
      expect(spoke.also?.({ said })).toEqual({ type: 'notice', notice: said });
    },
  );

  test('what family or an employer says is no promise and no request of the debtor', () => {
    expect(
      spoke.also?.({ said: 'will-pay', byDay: '2026-03-13', party: 'family' }),
    ).toBeUndefined();
    expect(spoke.also?.({ said: 'stop-contact', party: 'employer' })).toBeUndefined();
    expect(spoke.also?.({ said: 'stop-contact', party: 'lawyer' })).toBeDefined();
  });
});

test('instalments end with the last payment, a month apart also over a short month', () => {
  const offer = LOG_KINDS.find(({ id }) => id === 'offer')!;
  const draft = offer.build({
    offer: 'payment-plan',
    made: 'debtor',
    firstOn: '2026-01-31',
    each: '50.00',
    count: '3',
    every: 'month',
  });
  expect(draft).toMatchObject({
    instalments: [
      { on: '2026-01-31', amount: '50.00' },
      { on: '2026-02-28', amount: '50.00' },
      { on: '2026-03-31', amount: '50.00' },
    ],
  });
});
