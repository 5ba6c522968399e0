import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { logsOfNext } from '#planner/plan/logs-of-next.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { logged, someAnswers } from '../../support/builders.ts';
import { readPersonas } from '../../personas/read-personas.ts';
import { law } from '../../support/law.ts';

const BASE: Case = {
  id: 'c',
  title: 'C',
  openedOn: '2026-03-02',
  log: [],
  answers: someAnswers({}, { kind: 'business', place: 'US-TX', history: 'new', reach: 'talking' }),
};
const next = (file: Case, today: Parameters<typeof planAsItStands>[2]) => ({
  step: planAsItStands(file, law, today).next,
  logs: logsOfNext(file, law, today),
});
const REMINDED = logged(BASE, '2026-03-03', {
  type: 'letter',
  letter: 'reminder',
  sentBy: 'email',
});
const DAYS = ['2026-03-20', '2026-04-20', '2026-05-20', '2026-06-22'] as const;
const PLAN = logged(
  logged(REMINDED, '2026-03-05', {
    type: 'offer',
    offer: 'payment-plan',
    by: 'creditor',
    instalments: DAYS.map((on) => ({ on, amount: '72.50' })),
    expiresOn: '2026-03-12',
  }),
  '2026-03-06',
  { type: 'offer-answered', answer: 'accepted' },
);

describe('the money that was to come', () => {
  test('is what was promised, on its day, and asked about after it', () => {
    const promised = logged(REMINDED, '2026-03-04', {
      type: 'promise',
      amount: '100.00',
      by: '2026-03-10',
    });
    for (const today of ['2026-03-06', '2026-03-12'] as const)
      expect(next(promised, today).logs.expected).toMatchObject({
        kind: 'promise',
        amount: '100.00',
        on: '2026-03-10',
      });
    expect(next(promised, '2026-03-12').step.id).toBe('check-promise');
  });

  test('is the next part of a plan that runs, with its number', () => {
    const first = next(PLAN, '2026-03-16');
    expect(first.step.id).toBe('wait-instalment');
    expect(first.logs.expected).toMatchObject({ kind: 'instalment', number: 1, of: 4 });
    const paid = logged(PLAN, '2026-03-20', { type: 'payment', amount: '72.50' });
    expect(next(paid, '2026-03-23').logs).toMatchObject({
      part: { number: 2, of: 4, on: '2026-04-20', amount: '72.50' },
    });
  });

  test('is what is missing of a part that came short', () => {
    const short = logged(PLAN, '2026-03-20', { type: 'payment', amount: '30.00' });
    const asked = next(short, '2026-03-23');
    expect(asked.logs.part).toMatchObject({ number: 1, amount: '42.50' });
  });

  test('is the sum of a settlement, not the balance', () => {
    const offered = logged(REMINDED, '2026-03-05', {
      type: 'offer',
      offer: 'settlement',
      by: 'creditor',
      amount: '200.00',
      expiresOn: '2026-03-20',
    });
    expect(next(offered, '2026-03-06').logs.expected).toMatchObject({
      kind: 'settlement',
      amount: '200.00',
    });
  });

  test('is nothing where nobody promised anything', () => {
    expect(next(REMINDED, '2026-03-09').logs).not.toHaveProperty('expected');
  });
});

describe('every step of every persona', () => {
  const situations = readPersonas().flatMap(({ name, situations: all }) =>
    all.map((situation) => ({ name, ...situation })),
  );
  test.each(situations)(
    '$name $label: can be put away, or is only waited for',
    ({ file, today }) => {
      const { step, logs } = next(file, today);
      const isWait = step.kind === 'wait' || step.id === 'hearing' || step.id.startsWith('closed-');
      expect(logs.done.length > 0).toBe(!isWait);
      expect(logs.replies.map(({ reply }) => reply)).toEqual(
        step.then.map(({ if: reply }) => reply),
      );
    },
  );
});
