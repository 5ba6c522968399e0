/**
 * What is struck out, and how old a debt is, is the same on the page for a judge, in the contacts,
 * in the list and in the plan.
 */
import { expect, test } from 'vitest';
import type { Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { summaryOf } from '#planner/cases/overview.ts';
import { contactsOf } from '#planner/papers/contacts.ts';
import { recapOf } from '#planner/papers/recap.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { someAnswers } from '../../support/builders.ts';
import { law } from '../../support/law.ts';

const TODAY: PlainDate = '2026-03-20';
const paid: LogEntry = { id: 'p', at: '2026-03-02T10:00:00Z', type: 'payment', amount: '40.00' };
const spoke: LogEntry = {
  id: 's',
  at: '2026-03-03T10:00:00Z',
  type: 'contact',
  channel: 'call',
  direction: 'out',
  outcome: 'spoke',
  with: 'Ana Ruiz',
};
const strike = (id: string, of: string, on: PlainDate): LogEntry => ({
  id,
  at: `${on}T12:00:00Z`,
  type: 'correction',
  of,
});
const withLog = (...log: LogEntry[]): Case => ({
  id: 'c',
  title: 'A case',
  openedOn: '2026-03-01',
  answers: someAnswers(),
  log,
});

test.each([
  [
    'a correction that was corrected',
    [strike('c', 'p', '2026-03-04'), strike('d', 'c', '2026-03-05')],
  ],
  ['a correction dated ahead', [strike('c', 'p', '2026-04-04')]],
])('%s strikes nothing out: the page shows the payment that the balance counts', (_, strikes) => {
  const recap = recapOf(withLog(paid, ...strikes), law, TODAY);
  expect(recap.entries.map(({ struck }) => struck)).toEqual([false]);
  expect(recap.sum.paid).toBe(4_000);
});

test('a contact whose correction was corrected is still named', () => {
  const log = withLog(spoke, strike('c', 's', '2026-03-04'), strike('d', 'c', '2026-03-05'));
  expect(contactsOf(log, TODAY).map(({ name }) => name)).toContain('Ana Ruiz');
  expect(contactsOf(withLog(spoke, strike('c', 's', '2026-03-04')), TODAY)).not.toContainEqual(
    expect.objectContaining({ name: 'Ana Ruiz' }),
  );
});

test('the list and the plan count the same days late where only statutory interest of the first invoice is open', () => {
  const file = withLog({ ...paid, at: '2026-03-01T10:00:00Z', amount: '1000.00' });
  const uk: Case = {
    ...file,
    openedOn: '2026-03-01',
    answers: {
      creditor: { place: 'GB-ENG', entity: 'company' },
      debtor: { kind: 'business', place: 'GB-ENG' },
      debt: {
        currency: 'GBP',
        invoices: [
          { number: '1', amount: '1000.00', dueOn: '2025-09-22' },
          { number: '2', amount: '500.00', dueOn: '2026-03-03' },
        ],
      },
    },
  };
  const plan = planAsItStands(uk, law, TODAY);
  const summary = summaryOf(uk, plan, TODAY);
  expect(summary.daysLate).toBe(179);
  expect([summary.daysLate, summary.oldestDueOn]).toEqual([plan.daysLate, plan.oldestDueOn]);
});
