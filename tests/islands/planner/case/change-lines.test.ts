import { expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { changeLines } from '#islands/planner/case/change-lines.ts';
import { plan } from '#planner/plan/plan.ts';
import { whyChanged } from '#planner/plan/what-changed.ts';
import { logged, someAnswers } from '../../../support/builders.ts';
import { law } from '../../../support/law.ts';

const TODAY = '2026-03-10';
const BEFORE: Case = {
  id: 'c',
  title: 'C',
  openedOn: '2026-03-02',
  log: [],
  answers: someAnswers(
    { interest: { kind: 'agreed', pct: '18', per: 'year' } },
    { kind: 'business', place: 'US-TX', history: 'often-late', says: 'will-pay', reach: 'talking' },
  ),
};
const lines = (after: Case) =>
  changeLines(plan(BEFORE, law, TODAY), plan(after, law, TODAY), {
    law,
    today: TODAY,
    currency: 'USD',
  });
const why = (after: Case) => whyChanged(plan(BEFORE, law, TODAY), plan(after, law, TODAY));

test('a part payment tells the balance, what it took off which part, and why', () => {
  const paid = logged(BEFORE, TODAY, { type: 'payment', amount: '200.00' });
  expect(lines(paid).join('\n')).toMatch(/Balance: \$29\d\.\d\d → \$9\d\.\d\d/);
});

test('a promise tells that the next step waits for its day, that others moved or went, and by which rule', () => {
  const promised = logged(BEFORE, TODAY, { type: 'promise', by: '2026-03-13' });
  const told = lines(promised).join('\n');
  expect(told).toMatch(/Next step is now: .*, Friday, March 13/);
  expect(told).toContain('New date to keep: They promised to pay, Friday, March 13');
  expect(why(promised)).toContain('promise-pending-wait');
});

test('a hold tells its stage, what is no longer needed, and why', () => {
  const held = logged(BEFORE, TODAY, { type: 'notice', notice: 'wrong-person' });
  expect(lines(held)[0]).toMatch(/^Stage: .* → On hold: the wrong person$/);
  expect(lines(held).join('\n')).toContain('No longer needed: ');
  expect(why(held)).toContain('hold-wrong-person');
});
