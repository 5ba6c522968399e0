import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '#domain/dates.ts';
import PaidInFullCheck from '#islands/guides/PaidInFullCheck.tsx';
import { localToday } from '#islands/shared/clock.ts';
import { day, faults, pick, press, said } from '../../support/tool-form.ts';

const proof = (title: string) =>
  ({ sure: 'Read in a current source', checkedOn: '2026-01-01', title, href: 'sources/' }) as const;
const proofs = {
  rule: proof('The rule'),
  escapes: proof('The ways out'),
  crossing: proof('Crossing out'),
  england: proof('England'),
};
beforeEach(() => {
  render(<PaidInFullCheck repayDays={90} proofs={proofs} />);
});
afterEach(() => {
  cleanup();
});

test('tells to send it back or settle where the sum is disputed and the words are plain', () => {
  pick('Where is your business?', 'In the United States');
  pick(/^Before it came/, 'Yes');
  pick(/easy to see/, 'Yes');
  pick('Did you bank it?', /^No/);
  press('Check it');
  expect(said()).toMatch(/^Banking it may end the whole claim/);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'The rule',
    'The ways out',
    'Crossing out',
    'Take this to the planner',
  ]);
});

test('counts the days in which a banked check can be undone', () => {
  pick('Where is your business?', 'In the United States');
  pick(/^Before it came/, 'Yes');
  pick(/easy to see/, 'Yes');
  pick('Did you bank it?', 'Yes');
  pick(/^Had you told them/, /^No/);
  pick(/^Did the person/, 'No');
  press('Check it');
  expect(faults()).toEqual(['Enter the day it was banked as month, day and year']);
  day('When was it banked?', addDays(localToday(), -80));
  press('Check it');
  expect(said()).toMatch(/^You may still undo it/);
  screen.getByText(/^The last day to repay is .*: 10 days from today\.$/);
  day('When was it banked?', addDays(localToday(), -91));
  press('Check it');
  expect(said()).toMatch(/the time to give the money back is over/);
});

test('asks less in England and Wales, and nothing more elsewhere', () => {
  pick('Where is your business?', 'In England or Wales');
  expect(screen.queryByRole('group', { name: 'Did you bank it?' })).toBeNull();
  pick(/^Before it came/, /^No,/);
  press('Check it');
  expect(said()).toBe('Part of an undisputed debt does not end the rest.');
  pick('Where is your business?', 'Somewhere else');
  press('Check it');
  expect(said()).toBe('The rule there is not held on this site.');
});
