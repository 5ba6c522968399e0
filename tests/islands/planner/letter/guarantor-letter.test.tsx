/** The letter to somebody who signed for the debt: what it says, and how it is logged. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { doneLink } from '#islands/planner/case/reply-links.ts';
import { sentLink } from '#islands/planner/letter/sent-link.ts';
import { LogForm } from '#islands/planner/log/LogForm.tsx';
import { logForm } from '#planner/interview/log/log-forms.ts';
import { fitOf } from '#planner/papers/letter-fit.ts';
import { logsOfNext } from '#planner/plan/logs-of-next.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { logged, someAnswers } from '../../../support/builders.ts';
import { inPlanner, SITE_DATA, storedOf } from '../../../support/in-planner.tsx';
import { letterFor } from '../../../support/letters.ts';
import { press } from '../../../support/tool-form.ts';

const TODAY = '2026-03-05';
const { law, letters } = SITE_DATA;
const fileOf = (role: 'guarantor' | 'parent-company'): Case =>
  logged(
    {
      id: 'c',
      title: 'C',
      openedOn: '2026-03-02',
      log: [],
      answers: {
        creditor: {
          place: 'US-TX',
          entity: 'company',
          name: 'Field Signs',
          signer: 'Dana Field',
          phone: '555',
          email: 'd@example.com',
          howToPay: 'by card',
        },
        ...someAnswers(
          { invoices: [{ number: '1', amount: '1840.00', dueOn: '2025-12-18' }] },
          {
            name: 'Blue Door',
            kind: 'business',
            place: 'US-TX',
            reach: 'talking',
            others: [{ role, name: 'A. Reed', kind: 'consumer' }],
          },
        ),
      },
    },
    '2026-03-03',
    { type: 'letter', letter: 'final-demand', sentBy: 'certified', deadline: '2026-03-17' },
  );
const FILE = fileOf('guarantor');
const plan = planAsItStands(FILE, law, TODAY);
const letter = letters['guarantor']!;

afterEach(cleanup);

test('the step has a letter with no blank open, addressed to who signed, that threatens nothing', () => {
  expect(plan.next).toMatchObject({ id: 'ask-guarantor', to: 'guarantor' });
  expect(law.steps['ask-guarantor']?.letter).toBe('guarantor');
  const { text, open } = letterFor('guarantor', FILE, plan, plan.next, TODAY);
  expect(open).toEqual([]);
  expect(text).toContain('Dear A. Reed');
  expect(text).toContain('what Blue Door owes to Field Signs');
  expect(text).not.toMatch(/court|claim|agency|lawyer|sue|next step/i);
});

test('it fits where the plan has it, and is nothing for a case without a second signer', () => {
  expect(fitOf({ ...letter, id: 'guarantor' }, FILE, plan, law, TODAY).kind).toBe('now');
  const other = fileOf('parent-company');
  const without = planAsItStands(other, law, TODAY);
  expect(fitOf({ ...letter, id: 'guarantor' }, other, without, law, TODAY).kind).toBe('not-now');
});

test('“I did this” and “I sent it” log it as a letter to the guarantor, which is no contact with the debtor', () => {
  const link = { kind: 'letter', preset: 'guarantor' };
  expect(doneLink(plan.next, logsOfNext(FILE, law, TODAY))).toEqual(link);
  expect(sentLink('guarantor', FILE, plan, law)).toEqual(link);
  const { added } = inPlanner(
    FILE,
    TODAY,
    <LogForm stored={storedOf(FILE)} form={logForm('letter')!} preset="guarantor" />,
  );
  const to = screen.getByRole('group', { name: /^Who did you send it to/ });
  expect(to.closest('details')).toBeNull();
  press('Save to the log');
  expect(added).toMatchObject([
    {
      type: 'letter',
      letter: 'other',
      to: 'guarantor',
      sentBy: 'post',
      deadline: plan.next.deadline,
    },
  ]);
});
