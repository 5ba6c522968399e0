/** What changes with the trade: each rule on the cases it is for, and on no other. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/case.ts';
import { isReachable, QUESTIONS } from '#planner/interview/interview.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { law } from '../../support/law.ts';

const answersOf = (debt: Partial<Answers['debt']>, more: Partial<Answers> = {}): Answers => ({
  ...more,
  debt: {
    currency: 'USD',
    invoices: [{ number: '1', amount: '900.00', dueOn: '2026-01-10' }],
    ...debt,
  },
});
const planOf = (answers: Answers) =>
  planAsItStands(
    { id: 'c', title: 'c', openedOn: '2026-03-02', log: [], answers },
    law,
    '2026-03-02',
  );
const tradeRules = (answers: Answers): readonly string[] =>
  planOf(answers).warnings.filter((rule) => rule.startsWith('trade-'));
const asked = (answers: Answers): readonly string[] =>
  QUESTIONS.filter((question) => isReachable(question, answers, law)).map(({ id }) => id);

describe('freelance work', () => {
  const inPlace = (place: string, more: Partial<Answers> = {}) =>
    answersOf({ work: 'creative' }, { debtor: { place, kind: 'business' }, ...more });
  test.each(['US-NY', 'US-CA', 'US-IL'])(
    'in %s names its law on freelance pay, with a source of that place',
    (place) => {
      const { warnings, reasons } = planOf(inPlace(place));
      expect(warnings).toContain('trade-freelance-law');
      expect(reasons['trade-freelance-law']?.sources).toContain(
        `freelance-${place.slice(3).toLowerCase()}`,
      );
    },
  );
  test.each([
    ['sole-proprietor', true, true],
    ['company', true, true],
    ['company', false, false],
  ] as const)('a %s, where companies are covered: %s', (entity, companies, named) => {
    const place = law.places['US-TX']!;
    const money = { freelance: { companies, source: 'us-tx.freelance' } } as const;
    const made = { ...law, places: { ...law.places, 'US-TX': { ...place, money } } };
    const answers = inPlace('US-TX', { creditor: { entity } });
    const file = { id: 'c', title: 'c', openedOn: '2026-03-02', log: [], answers } as const;
    expect(planAsItStands(file, made, '2026-03-02').warnings.includes('trade-freelance-law')).toBe(
      named,
    );
  });
  test('elsewhere, for a consumer, or in Illinois for a company, names none', () => {
    expect(tradeRules(inPlace('US-TX'))).toEqual([]);
    expect(
      tradeRules(answersOf({ work: 'creative' }, { debtor: { place: 'US-NY', kind: 'consumer' } })),
    ).toEqual([]);
    expect(tradeRules(inPlace('US-IL', { creditor: { entity: 'company' } }))).toEqual([]);
    expect(tradeRules(inPlace('US-NY', { creditor: { entity: 'company' } }))).toEqual([
      'trade-freelance-law',
    ]);
  });
  test('asks about files and rights, and says what the answers mean', () => {
    expect(asked(answersOf({ work: 'creative' }))).toEqual(
      expect.arrayContaining(['holding', 'rights']),
    );
    expect(
      tradeRules(answersOf({ work: 'creative', holding: 'yes', rightsOnPayment: 'yes' })),
    ).toEqual(['trade-rights-on-payment', 'trade-hold-files']);
    expect(
      tradeRules(answersOf({ work: 'creative', holding: 'no', rightsOnPayment: 'no' })),
    ).toEqual([]);
  });
});

test.each([
  ['repair', 'trade-hold-item'],
  ['goods', 'trade-hold-goods'],
] as const)('%s still with the creditor has a rule of its own', (work, rule) => {
  expect(asked(answersOf({ work }))).toContain('holding');
  expect(tradeRules(answersOf({ work, holding: 'yes' }))).toEqual([rule]);
  expect(tradeRules(answersOf({ work, holding: 'no' }))).toEqual([]);
});

test('care keeps its details out of letters', () => {
  expect(asked(answersOf({ work: 'health' }))).toContain('private-details');
  expect(tradeRules(answersOf({ work: 'health' }))).toEqual(['trade-health-privacy']);
  expect(tradeRules(answersOf({ work: 'health', privateDetails: 'yes' }))).toEqual([
    'trade-health-privacy',
    'trade-health-details-out',
  ]);
});

test('other work asks nothing more, and a closed case warns of nothing', () => {
  for (const work of ['construction', 'federal-construction', 'other'] as const) {
    expect(
      asked(answersOf({ work })).filter((id) =>
        ['holding', 'rights', 'private-details'].includes(id),
      ),
    ).toEqual([]);
  }
  const paid = planAsItStands(
    {
      id: 'c',
      title: 'c',
      openedOn: '2026-03-02',
      answers: answersOf({ work: 'health' }),
      log: [{ id: 'p', type: 'payment', at: '2026-03-02T10:00:00Z', amount: '900.00' }],
    },
    law,
    '2026-03-02',
  );
  expect(paid.warnings.filter((rule) => rule.startsWith('trade-'))).toEqual([]);
});
