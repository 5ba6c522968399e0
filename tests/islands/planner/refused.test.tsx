/** Where nothing can be saved, forms say why, and never that it was saved. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import CaseQuestion from '#islands/planner/interview/CaseQuestion.tsx';
import LogScreen from '#islands/planner/log/LogScreen.tsx';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import { someAnswers } from '../../support/builders.ts';
import { inPlanner, storedOf } from '../../support/in-planner.tsx';

const FILE: Case = {
  id: 'c',
  title: 'Corner Deli',
  openedOn: '2026-03-01',
  answers: someAnswers(),
  log: [],
};
const form = <LogScreen stored={storedOf(FILE)} kind="they-wrote" preset={undefined} />;
const question = <CaseQuestion stored={storedOf(FILE)} question="history" back="case" />;

beforeEach(() => {
  location.hash = '#/here';
});
afterEach(cleanup);

test.each(['newer', 'full', 'deleted', 'unreadable'] as const)(
  'a form of the log that is refused as %s says so, and stays',
  (why) => {
    const store = { addEntry: (): SaveRefusal => why };
    inPlanner(FILE, '2026-03-05', form, { store });
    fireEvent.click(screen.getByRole('button', { name: 'Save to the log' }));
    expect(screen.getAllByText(REFUSED_SAVE[why]).length).toBeGreaterThan(0);
    expect(location.hash).toBe('#/here');
  },
);

test('a question whose answer is refused says so, and stays', () => {
  inPlanner(FILE, '2026-03-05', question, { store: { saveCase: (): SaveRefusal => 'newer' } });
  fireEvent.click(screen.getByLabelText('Late now and then'));
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(screen.getAllByText(REFUSED_SAVE.newer).length).toBeGreaterThan(0);
  expect(location.hash).toBe('#/here');
});

test.each([
  ['form of the log', form],
  ['question', question],
])('a %s takes nothing while a newer version of the site has written here', (_, part) => {
  inPlanner(FILE, '2026-03-05', part, { newer: true });
  expect(screen.getAllByText(REFUSED_SAVE.newer).length).toBeGreaterThan(0);
  expect(document.querySelector('form > fieldset')?.hasAttribute('disabled')).toBe(true);
});
