/** Offering a settlement: the form says the least worth taking, and proposes a sum above it. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Case } from '#domain/case.ts';
import { LogForm } from '#islands/planner/log/LogForm.tsx';
import { OneLetter } from '#islands/planner/letter/OneLetter.tsx';
import { logForm } from '#planner/interview/log/log-forms.ts';
import { logsOfNext } from '#planner/plan/logs-of-next.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { someAnswers } from '../../../support/builders.ts';
import { inPlanner, SITE_DATA, storedOf, LETTER_TEXTS } from '../../../support/in-planner.tsx';
import { pick, press } from '../../../support/tool-form.ts';

const TODAY = '2026-06-10';
const FILE: Case = {
  id: 'c',
  title: 'C',
  openedOn: '2026-03-02',
  log: [],
  answers: {
    creditor: { place: 'US-TX', entity: 'company' },
    ...someAnswers(
      { invoices: [{ number: '1', amount: '4200.00', dueOn: '2026-02-18' }] },
      { kind: 'business', place: 'US-TX', reach: 'talking', says: 'cannot-pay' },
    ),
    goal: { acceptLess: 'yes' },
  },
};
const { settlement } = logsOfNext(FILE, SITE_DATA.law, TODAY);
const { routes } = planAsItStands(FILE, SITE_DATA.law, TODAY);
const sum = (): string => screen.getByLabelText<HTMLInputElement>(/^Amount/).value;

// The tone check asks for its phrases; here nobody answers.
beforeEach(() => void vi.stubGlobal('fetch', () => new Promise(() => undefined)));
afterEach(cleanup);

test('the least worth taking is that of the routes, and what is proposed is not below it', () => {
  const { floor } = routes.find(({ route }) => route === 'settlement') ?? {};
  expect(settlement?.least?.amount).toBe(floor);
  expect(Number(settlement?.propose)).toBeGreaterThanOrEqual(Number(floor));
  expect(Number(settlement?.propose)).toBeLessThanOrEqual(4200);
});

describe('the form for an offer', () => {
  const show = () =>
    inPlanner(
      FILE,
      TODAY,
      <LogForm stored={storedOf(FILE)} form={logForm('offer')!} preset="settlement" />,
    );

  test('puts the proposed sum in at one press, and says why no less', () => {
    show();
    screen.getByText(/^Below \$[\d,]+ you lose by it: .+ is likely to leave you that much/);
    expect(sum()).toBe('');
    press(/^Use \$/);
    expect(sum()).toBe(settlement?.propose);
    expect(document.activeElement).toBe(screen.getByLabelText(/^Amount/));
  });

  test('names the least of their offer, and proposes nothing for them', () => {
    show();
    pick('Who made it?', 'They did');
    screen.getByText(/^Below \$/);
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
  });

  test('says nothing of it for a discount', () => {
    show();
    pick('What kind of offer?', 'A discount');
    expect(screen.queryByText(/^Below \$/)).toBeNull();
  });
});

test('the letter that offers it proposes the same sum', () => {
  inPlanner(
    FILE,
    TODAY,
    <OneLetter stored={storedOf(FILE)} id="settlement" letter={LETTER_TEXTS['settlement']!} />,
  );
  screen.getByText(/^Below \$/);
  press(/^Use \$/);
  const field = screen.getAllByLabelText<HTMLInputElement>('Amount that settles it')[0]!;
  expect(field.value).toBe(`$${Number(settlement?.propose).toLocaleString('en-US')}.00`);
});
