import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import TimeToSue, { type SuePlaceProps } from '#islands/guides/TimeToSue.tsx';
import { localToday } from '#islands/shared/clock.ts';
import { addDays, addYears } from '#domain/dates.ts';
import { choose, day, faults, pick, press, said } from '../../support/tool-form.ts';

const proof = {
  sure: 'Read in a current source',
  checkedOn: '2026-01-01',
  title: 'Testland: years to sue',
  href: 'law/us-xx/#limitation',
} as const;
const years = { written: 6, oral: 3, 'open-account': 4, goods: 4 };
const places: SuePlaceProps[] = [
  {
    id: 'US-XX',
    name: 'Testland',
    limitation: { years, effect: 'bars-suit' },
    proof,
    restart: 'US',
    doubt: 'Two sources differ.',
  },
  {
    id: 'GB-XX',
    name: 'Goneland',
    limitation: { years, effect: 'extinguishes' },
    proof,
  },
];
beforeEach(() => {
  render(
    <TimeToSue
      places={places}
      restarts={{ US: { words: 'Many things.', proof: { ...proof, title: 'What restarts it' } } }}
    />,
  );
});
afterEach(() => {
  cleanup();
});
const today = localToday();

test('asks for what it cannot do without', () => {
  press('Find the last day');
  expect(faults()).toEqual([
    'Choose where the debtor is',
    'Enter the due date as month, day and year',
  ]);
});

test('shows both edges, the source, the doubt, what restarts it and what is not known', () => {
  choose('Where is the debtor?', 'US-XX');
  day(/fall due/, addYears(today, -1));
  day(/last part payment/, addDays(today, -10));
  press('Find the last day');
  expect(said()).toMatch(/^There is time\./);
  screen.getByText('Earliest: plan on this one');
  screen.getByText('Latest that may hold');
  screen.getByText(/if that started the time again/);
  screen.getByText('Two sources differ.');
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Testland: years to sue',
    'What restarts it',
    'Take this to the planner',
  ]);
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
});

test('between the edges it sends to a lawyer; after both it says so, and that the debt may be gone', () => {
  choose('Where is the debtor?', 'US-XX');
  day(/fall due/, addYears(today, -4));
  press('Find the last day');
  expect(said()).toMatch(/^It may be too late\..*lawyer today/);
  pick(/kind of agreement/, /^Spoken/);
  press('Find the last day');
  expect(said()).toMatch(/^It looks too late to sue/);
  choose('Where is the debtor?', 'GB-XX');
  press('Find the last day');
  expect(said()).toMatch(/debt itself is gone/);
});

test('refuses a payment of tomorrow', () => {
  choose('Where is the debtor?', 'US-XX');
  day(/fall due/, '2024-01-01');
  day(/last part payment/, addDays(today, 1));
  press('Find the last day');
  expect(faults()).toEqual([
    'The payment or signed line is in the future. Enter a day that has passed',
  ]);
});
