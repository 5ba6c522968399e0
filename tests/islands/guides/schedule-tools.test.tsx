/** The late fee calculator, the schedule of instalments, and who may file where. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { smallClaimsLimit } from '#domain/forums.ts';
import FilingCheck, { courtOf, type FilingPlace } from '#islands/guides/FilingCheck.tsx';
import LateFeeCalculator from '#islands/guides/LateFeeCalculator.tsx';
import PlanSchedule from '#islands/guides/PlanSchedule.tsx';
import { choose, day, faults, pick, press, said, type } from '../../support/tool-form.ts';
import { law } from '../../support/law.ts';

afterEach(cleanup);

describe('the late fee calculator', () => {
  test('tells all that is missing at once', () => {
    render(<LateFeeCalculator />);
    press('Work out the fee');
    expect(faults()).toEqual([
      'Choose what was agreed',
      'Enter the amount of the invoice, such as 1250.00',
      'Enter the due date as month, day and year',
    ]);
  });
  test('takes a percentage, with days of grace', () => {
    render(<LateFeeCalculator />);
    pick(/agreed/, /percentage/);
    type(/^Late fee, percent/, '5');
    type('Amount of the invoice', '1234.50');
    day('Due on', '2026-02-18');
    type(/^Days of grace/, '10');
    day('On which day?', '2026-02-28');
    press('Work out the fee');
    expect(said()).toBe('No late fee yet. A fee of $61.73 is owed from Mar 1, 2026.');
    day('On which day?', '2026-03-01');
    press('Work out the fee');
    expect(said()).toBe('The late fee is $61.73. With it, they owe $1,296.23.');
  });
});

describe('the schedule of instalments', () => {
  test('shows each day and amount, what is left, and the last one', () => {
    render(<PlanSchedule />);
    type('What do they owe?', '1000');
    day('First instalment on', '2026-01-31');
    pick(/agreed/, /number/);
    type(/^How many/, '3');
    press('Make the schedule');
    expect(said()).toBe('3 instalments, the last of $333.34 on Mar 31, 2026.');
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'InstalmentDayAmountLeft after it',
      '1Jan 31, 2026, a weekend$333.33$666.67',
      '2Feb 28, 2026, a weekend$333.33$333.34',
      '3Mar 31, 2026$333.34$0.00',
    ]);
  });
  test('refuses more instalments than a case can hold', () => {
    render(<PlanSchedule />);
    type('What do they owe?', '1000');
    day('First instalment on', '2026-01-31');
    choose('How often?', 'week');
    pick(/agreed/, /amount each/);
    type(/^Amount of each/, '1');
    press('Make the schedule');
    expect(faults()).toEqual(['That makes more than 120 instalments, or less than a cent each']);
  });
});

const texas: FilingPlace = {
  id: 'US-TX',
  name: 'Texas',
  currency: 'USD',
  smallClaims: {
    court: 'Justice Court',
    limit: { entity: 500_000, naturalPerson: 1_000_000 },
    entityWithoutLawyer: false,
  },
  proof: { sure: 'Seen', checkedOn: '2026-01-01', title: 'Texas', href: 'law/us-tx/' },
  aloneSure: 'Read in a current source',
};

describe('who may file where', () => {
  const fill = (entity: RegExp, sum: string) => {
    render(<FilingCheck places={[texas]} />);
    choose('Where is the debtor?', 'US-TX');
    pick(/your business/, entity);
    pick(/owes you/, /^A business/);
    type('What do they owe?', sum);
    pick(/dispute/, /^No/);
    press('Find the court');
  };
  test('takes the limit of the kind of business, and says who speaks', () => {
    fill(/own name/, '8000');
    expect(said()).toBe('Justice Court takes it: up to $10,000.00.');
    screen.getByText(/you speak for yourself/);
  });
  test('says how much is over the limit, and that a company needs a lawyer', () => {
    fill(/A company/, '8000');
    expect(said()).toMatch(/^This is \$3,000\.00 more than the limit of \$5,000\.00\./);
    screen.getByText(/needs a lawyer there/);
    screen.getByText(/^Who may speak: read in a current source/);
  });
  test('says the same limit as the planner, in every place', () => {
    for (const place of Object.values(law.places)) {
      const given = { ...texas, ...place, proof: texas.proof };
      for (const entity of ['sole-proprietor', 'company'] as const)
        for (const debtor of ['business', 'consumer'] as const)
          expect(courtOf(given, 100, entity, debtor, false).limit).toBe(
            smallClaimsLimit(place, { entity, debtor }),
          );
    }
  });
});
