import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareRoutes, type CourtPlace } from '#islands/guides/compare-routes.ts';
import RouteComparison, { type CourtPlaceProps } from '#islands/guides/RouteComparison.tsx';
import { choose, faults, pick, press, said, type } from '../../support/tool-form.ts';

const proof = {
  sure: 'Read in a current source',
  checkedOn: '2026-01-01',
  href: 'law/us-xx/#small-claims',
} as const;
const smallClaims: CourtPlace['smallClaims'] = {
  court: 'Justice Court',
  limit: { entity: 500_000, naturalPerson: 1_000_000 },
  entityWithoutLawyer: false,
};
const place: CourtPlaceProps = {
  id: 'US-XX',
  name: 'Testland',
  currency: 'USD',
  smallClaims,
  money: {},
  proof,
  aloneSure: 'From memory: unverified',
};
afterEach(() => {
  cleanup();
});

test('the limit follows the kind of creditor, and shuts the court over it', () => {
  const at = (unpaid: number, entity: 'company' | 'sole-proprietor') =>
    compareRoutes({ unpaid, daysLate: 100, place, entity, kind: 'business', assumed: {} });
  expect(at(500_000, 'company')).toMatchObject({ limit: 500_000, overLimit: false, alone: 'no' });
  expect(at(500_001, 'company')).toMatchObject({ overLimit: true });
  expect(at(500_001, 'sole-proprietor')).toMatchObject({
    limit: 1_000_000,
    overLimit: false,
    alone: 'person',
  });
  expect(at(500_001, 'company').rows.find(({ route }) => route === 'small-claims')?.shut).toBe(
    true,
  );
  expect(at(500_001, 'company').best).not.toBe('small-claims');
});

test('what is not known stays so: the place, and what the business is', () => {
  const at = (where: CourtPlace | undefined) =>
    compareRoutes({ unpaid: 100_000, daysLate: 100, place: where, assumed: {} });
  expect(at(undefined)).toMatchObject({ limit: undefined, overLimit: false, alone: 'unknown' });
  expect(at(place).alone).toBe('either');
});

beforeEach(() => {
  render(
    <RouteComparison places={[place]} proofs={{ chancePct: { ...proof, title: 'A survey' } }} />,
  );
});

test('compares five routes as a picture and a table, with the court and who may appear', () => {
  type('What do they owe?', '4000');
  choose('Where is the debtor?', 'US-XX');
  choose(/^How late/, '180');
  pick('What is your business?', 'A company');
  press('Compare the routes');
  expect(said()).toMatch(/^Likely best on these figures: Settle now, about \$1,610\./);
  expect(screen.getAllByRole('img')).toHaveLength(5);
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(6);
  screen.getByText(
    /Justice Court: the limit for you is \$5,000\. Your sum is within it\. A company needs a lawyer there/,
  );
  screen.getByText(/From memory: unverified/);
  const source = screen.getByRole('link', { name: 'Testland: small claims court' });
  expect(source.getAttribute('href')).toMatch(/law\/us-xx\/#small-claims$/);
});

test('uses the reader’s own figures, and says whose they are', () => {
  type('What do they owe?', '4000');
  choose('Where is the debtor?', 'elsewhere');
  choose(/^How late/, '180');
  type('What a settlement brings', '25');
  type('What an agency keeps', '10');
  press('Compare the routes');
  // 4,000 × 50%, less the court fee.
  expect(said()).toMatch(/Small claims, about \$1,900\./);
  // A quarter of 4,000, times a chance of 40 to 62%, lifted by 37.5% of what it lacks.
  screen.getByRole('img', { name: /^Settle now: \$625 to \$763/ });
  expect(screen.getAllByText(/your figure/)).toHaveLength(2);
  screen.getByText(/no figures for\. Ask the court there/);
});

test('names each field that is wrong', () => {
  type('What an agency keeps', 'a third');
  press('Compare the routes');
  expect(faults()).toEqual([
    'Enter what they owe, such as 4000.00',
    'Choose where the debtor is',
    'Choose how late the oldest invoice is',
    'What an agency keeps: enter a percent from 0 to 100, such as 30',
  ]);
});
