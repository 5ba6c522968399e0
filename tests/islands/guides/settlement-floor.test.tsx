import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import SettlementFloor from '#islands/guides/SettlementFloor.tsx';
import { faults, press, said, type } from '../../support/tool-form.ts';

beforeEach(() => {
  render(<SettlementFloor />);
});
afterEach(() => {
  cleanup();
});

test('shows the working of the guide’s example, and weighs an offer against it', () => {
  type('What do they owe?', '4000');
  type(/^Chance/, '50');
  type(/^Weeks/, '26');
  type(/^What an agency/, '30%');
  type('Their offer, if there is one', '2400');
  press('Find the floor');
  expect(said()).toBe('Your floor is $1,400.00, or 35% of what they owe.');
  screen.getByText(/\$2,400\.00 is \$1,000\.00 above your floor/);
  screen.getByText(/ten points lower, the floor is \$1,120\.00\. .* \$1,680\.00/);
  screen.getByText('−$600.00');
  type('Their offer, if there is one', '1000');
  press('Find the floor');
  screen.getByText(/\$400\.00 below your floor/);
});

test('says that the other route brings nothing, and what is missing', () => {
  press('Find the floor');
  expect(faults()).toHaveLength(3);
  type('What do they owe?', '100');
  type(/^Chance/, '10');
  type(/^Weeks/, '4');
  type(/^What that route costs/, '50');
  press('Find the floor');
  expect(said()).toMatch(/brings nothing/);
  expect(faults()).toEqual([]);
});
