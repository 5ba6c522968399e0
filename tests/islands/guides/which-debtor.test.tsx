import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import WhichDebtor from '#islands/guides/WhichDebtor.tsx';
import { SIGNAL_WEIGHTS } from '#domain/diagnosis.ts';
import { choose, faults, pick, press, said } from '../../support/tool-form.ts';

const words = Object.fromEntries(SIGNAL_WEIGHTS.map(({ rule }) => [rule, `The rule ${rule}`]));
beforeEach(() => {
  render(<WhichDebtor words={words} />);
});
afterEach(() => {
  cleanup();
});

test('weighs two broken promises as avoiding, with each sign, its weight and the way to its rule', () => {
  choose(/that they broke$/, '2');
  pick('Can you reach them?', 'They do not answer');
  press('Weigh the signs');
  expect(said()).toBe('They avoid paying. The signs are strong.');
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'The rule type-silent-after-promiseThey avoid paying5',
    'The rule type-two-broken-promisesThey avoid paying6',
  ]);
  expect(
    screen.getByRole('link', { name: 'The rule type-two-broken-promises' }).getAttribute('href'),
  ).toContain('how-it-decides/#rule-type-two-broken-promises');
  screen.getByText('They avoid paying: 11');
});

test('a good record and a recent invoice speak for an oversight', () => {
  pick('How did they pay before?', 'Always on time');
  pick(/^How late/, 'Up to 30 days');
  press('Weigh the signs');
  expect(said()).toBe('They most likely forgot. The signs are strong.');
  expect(
    screen.getByRole('link', { name: 'Take this to the planner' }).getAttribute('href'),
  ).toContain('plan/#/from/chasing.reminder');
});

test('asks for one answer at least', () => {
  press('Weigh the signs');
  expect(faults()).toEqual(['Answer at least one question']);
});
