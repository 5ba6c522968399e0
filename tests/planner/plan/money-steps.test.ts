/** The money tools of a place in a plan: said where a step needs them, and as days to keep. */
import { describe, expect, test } from 'vitest';
import type { Case, Debt } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, PlaceLaw, RuleId } from '#domain/law.ts';
import { lienNoticeDay, lienSuitDay } from '#domain/liens.ts';
import type { LienTool, MoneyTools } from '#domain/money-tools.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { aCountry, aLaw, anOwedCase, aPlace, logged } from '../../support/builders.ts';
import { law as wholeLaw } from '../../support/law.ts';

const money: MoneyTools = {
  courtFee: {
    bands: [
      { upTo: 100_000, fee: 5_000 },
      { upTo: null, fee: 9_550 },
    ],
    source: 'us-xx.court-fee',
  },
  nextCourt: { name: 'District Court', limit: 5_000_000, source: 'us-xx.next-court' },
  judgmentInterest: { ratePct: 9, source: 'us-xx.judgment-interest' },
  judgmentLife: { years: 10, renew: 'yes', source: 'us-xx.judgment-life' },
  wages: { maxPct: 25, source: 'us-xx.wages' },
  badCheck: { multiple: 3, cap: 50_000, noticeDays: 30, source: 'us-xx.bad-check' },
  answer: { days: 20, source: 'us-xx.answer' },
  appeal: { days: 30, source: 'us-xx.appeal' },
};
const lien: LienTool = {
  preliminaryDays: 60,
  preliminaryFrom: 'last-furnishing',
  recordDays: 90,
  recordFrom: 'completion',
  enforceMonths: 6,
  enforceFrom: 'last-furnishing',
  source: 'us-xx.lien',
};

/** The law of a made-up place with these tools, and the words of the real rules. */
const lawWith = (tools: MoneyTools, place: Partial<PlaceLaw> = {}): Law => ({
  ...aLaw(aPlace({ money: tools, ...place })),
  rules: wholeLaw.rules,
});
const owed = (amount: string, debt: Partial<Debt> = {}): Case =>
  anOwedCase({
    place: 'US-XX',
    openedOn: '2026-01-02',
    debt: { invoices: [{ number: '1', amount, dueOn: '2025-12-01' }], proof: [], ...debt } as Debt,
    more: { before: { finalDemandOn: '2025-12-20' } },
  });
const person = (file: Case): Case => ({
  ...file,
  answers: { ...file.answers, debtor: { ...file.answers.debtor, kind: 'consumer' } },
});
const planOf = (file: Case, law: Law, today: PlainDate) => planAsItStands(file, law, today);
const textOf = (plan: ReturnType<typeof planOf>, rule: RuleId) => plan.reasons[rule]?.text ?? '';
const won = (file: Case): Case =>
  logged(
    logged(logged(file, '2026-02-02', { type: 'filed', in: 'small-claims' }), '2026-02-10', {
      type: 'served',
      on: '2026-02-10',
    }),
    '2026-03-02',
    { type: 'judgment', outcome: 'won', amount: '900.00' },
  );
const datesOf = (file: Case, law: Law, today: PlainDate) =>
  Object.fromEntries(planOf(file, law, today).deadlines.map(({ kind, on }) => [kind, on]));

describe('what a claim costs', () => {
  const decided = (amount: string): Case =>
    logged(owed(amount), '2026-01-20', { type: 'decided', route: 'small-claims' });
  test.each([
    ['900.00', '$50'],
    ['1400.00', '$95.50'],
  ])('is said with the claim, by its sum: %s', (amount, fee) => {
    const plan = planOf(decided(amount), lawWith(money), '2026-01-21');
    const file = plan.steps.find(({ id }) => id === 'file-claim');
    expect(file?.because).toContain('court-fee-here');
    expect(textOf(plan, 'court-fee-here')).toContain(`a fee of ${fee}.`);
    expect(plan.reasons['court-fee-here']?.sources).toEqual(['us-xx.court-fee']);
    expect(plan.assumptions).toContainEqual(
      expect.objectContaining({ name: 'courtFee', source: 'us-xx.court-fee' }),
    );
  });
  test('is not said where it was not read, nor in another currency', () => {
    const plan = planOf(decided('900.00'), lawWith({}), '2026-01-21');
    expect(plan.reasons['court-fee-here']).toBeUndefined();
    const pounds = lawWith(money, { currency: 'GBP' });
    expect(
      planOf(decided('900.00'), pounds, '2026-01-21').reasons['court-fee-here'],
    ).toBeUndefined();
  });
  test('over the limit the next court is named, with its limit', () => {
    const over = planOf(owed('12000.00'), lawWith(money), '2026-01-21');
    const lawsuit = over.routes.find(({ route }) => route === 'lawsuit');
    expect(lawsuit?.because).toContain('court-next-above');
    expect(textOf(over, 'court-next-above')).toContain('District Court, up to $50,000');
    const under = planOf(owed('900.00'), lawWith(money), '2026-01-21');
    expect(under.reasons['court-next-above']).toBeUndefined();
  });
});

describe('after a judgment', () => {
  test('its interest and its life are said, and of a person what can be taken of wages', () => {
    const business = planOf(won(owed('900.00')), lawWith(money), '2026-04-10');
    expect(business.stage).toBe('court.enforcing');
    expect(business.next.because).toEqual(
      expect.arrayContaining(['judgment-interest-here', 'judgment-life-here']),
    );
    expect(business.next.because).not.toContain('wages-here');
    expect(textOf(business, 'judgment-interest-here')).toContain('9% a year');
    expect(textOf(business, 'judgment-life-here')).toContain('10 years, and can be renewed');
    const consumer = planOf(won(person(owed('900.00'))), lawWith(money), '2026-04-10');
    expect(consumer.next.because).toContain('wages-here');
    expect(planOf(won(owed('900.00')), lawWith({}), '2026-04-10').next.because).not.toContain(
      'judgment-life-here',
    );
  });
  test('its end is a day to keep: to renew it, or for good', () => {
    const file = won(owed('900.00'));
    expect(datesOf(file, lawWith(money), '2026-03-10')).toMatchObject({
      'judgment-renewal': '2036-03-02',
      'appeal-over': '2026-04-01',
    });
    const gone = {
      judgmentLife: { years: 5, renew: 'no', source: 'us-xx.judgment-life' },
    } as const;
    expect(datesOf(file, lawWith(gone), '2026-04-10')).toMatchObject({
      'judgment-end': '2031-03-02',
    });
    expect(datesOf(file, lawWith(money), '2026-04-02')['appeal-over']).toBeUndefined();
    expect(datesOf(file, lawWith({}), '2026-04-10')['judgment-end']).toBeUndefined();
  });
  test('the answer to a claim is due from its service, and from nothing else', () => {
    const filed = logged(owed('900.00'), '2026-02-02', { type: 'filed', in: 'small-claims' });
    expect(datesOf(filed, lawWith(money), '2026-02-11')['answer-due']).toBeUndefined();
    const served = logged(filed, '2026-02-10', { type: 'served', on: '2026-02-10' });
    expect(datesOf(served, lawWith(money), '2026-02-11')['answer-due']).toBe('2026-03-02');
    expect(datesOf(served, lawWith({}), '2026-02-11')['answer-due']).toBeUndefined();
  });
});

describe('a payment that came back', () => {
  const file = anOwedCase({
    place: 'US-XX',
    openedOn: '2026-01-02',
    debt: { invoices: [{ number: '1', amount: '900.00', dueOn: '2025-12-01' }] },
  });
  const paid = logged(file, '2026-01-05', { type: 'payment', amount: '900.00', on: '2026-01-05' });
  const back = (why: 'bounced' | 'chargeback') =>
    planOf(
      logged(paid, '2026-01-08', { type: 'payment-returned', of: 't1', on: '2026-01-08', why }),
      lawWith(money),
      '2026-01-09',
    );
  test('says what the law adds for a check, and after which notice', () => {
    const plan = back('bounced');
    expect(plan.next.id).toBe('call-payment-returned');
    expect(textOf(plan, 'bad-check-here')).toMatch(
      /up to 3 times the check, at most \$500\..* which gives 30 days to pay/,
    );
  });
  test('says nothing of checks where a card payment was reversed', () => {
    expect(back('chargeback').next.because).not.toContain('bad-check-here');
  });
});

describe('the days of a lien', () => {
  const built = owed('900.00', { work: 'construction', lastDayOn: '2025-12-20' });
  test('are counted from the last day on the job, as far as they hang on it', () => {
    expect(datesOf(built, lawWith({ lien }), '2026-01-05')).toMatchObject({
      'lien-notice': '2026-02-18',
      lien: '2026-03-20',
      'lien-suit': '2026-06-20',
    });
    const said = planOf(built, lawWith({ lien }), '2026-01-05').reasons;
    expect(said['lien-first-notice']?.text).toContain('60 days from your last day on the job');
    expect(said['lien-then-court']?.text).toContain('6 months from your last day on the job');
  });
  test.each([
    ['first-furnishing', undefined],
    ['before-recording', '2026-01-19'],
  ] as const)('a first notice that counts %s has the day %s', (preliminaryFrom, on) => {
    expect(lienNoticeDay({ ...lien, preliminaryFrom }, '2025-12-20', '2026-03-20')).toBe(on);
  });
  test('the shorter time that holds for some is the one to keep', () => {
    const some = { ...lien, recordShortestDays: 60, preliminaryShortestDays: 45 };
    expect(datesOf(built, lawWith({ lien: some }), '2026-01-05')).toMatchObject({
      'lien-notice': '2026-02-03',
      lien: '2026-02-18',
    });
  });
  test('a suit that counts from the recording has no day of its own', () => {
    expect(lienSuitDay({ ...lien, enforceFrom: 'recording' }, '2025-12-20')).toBeUndefined();
  });
  test('no day is made up where none was read, or the work was another', () => {
    const none = {
      recordFrom: 'notice-of-completion',
      recordDays: 30,
      source: 'us-xx.lien',
    } as const;
    expect(Object.keys(datesOf(built, lawWith({ lien: none }), '2026-01-05'))).not.toContain(
      'lien',
    );
    expect(Object.keys(datesOf(owed('900.00'), lawWith({ lien }), '2026-01-05'))).toEqual([
      'limitation',
    ]);
  });
  test('a license that is needed to sue is said with them', () => {
    const plan = planOf(
      built,
      lawWith({ lien, license: { source: 'us-xx.license' } }),
      '2026-01-05',
    );
    expect(plan.next.because).toContain('license-to-sue');
  });
});

describe('relief from tax on an unpaid invoice', () => {
  const country = aCountry({
    vatRelief: { fromMonths: 6, untilMonths: 54, source: 'uk-vat-bad-debt' },
  });
  const law = aLaw(aPlace(), country);
  test.each([
    ['2026-06-01', { 'vat-relief': '2026-06-01' }],
    ['2026-06-02', { 'vat-relief-end': '2030-06-01' }],
  ] as const)('is a day to keep on %s', (today, dates) => {
    expect(datesOf(owed('900.00'), law, today)).toMatchObject(dates);
  });
  test('is none where the law of the creditor has none', () => {
    expect(Object.keys(datesOf(owed('900.00'), aLaw(), '2026-06-01'))).not.toContain('vat-relief');
  });
});
