/** A country that comes next is data: its files validate, and the planner plans by them. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Answers, Case, Debtor } from '#domain/case.ts';
import { clockEndsOn, lawClockOf, countryOf, demandDaysFor, holdKinds } from '#domain/country.ts';
import { forumFor, smallClaimsLimit } from '#domain/forums.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import type { Currency } from '#domain/money.ts';
import { dataOf, readContent } from '#cli/read-content.ts';
import { plan } from '#planner/plan/plan.ts';
import { assembleLaw } from '#schemas/law-bundle.ts';
import { logged, someAnswers } from '../../support/builders.ts';
import {
  ISLAND,
  ISLAND_PLACE,
  SOUTHLAND,
  SOUTHLAND_PLACE,
} from '../../support/made-up-countries.ts';

const content = readContent(fileURLToPath(new URL('../../../content', import.meta.url)));
const law: Law = assembleLaw({
  law: { ...dataOf(content.law), qi: ISLAND_PLACE, 'qs-nw': SOUTHLAND_PLACE },
  countries: { ...dataOf(content.countries), qi: ISLAND, qs: SOUTHLAND },
  rules: dataOf(content.rules),
  steps: dataOf(content.steps),
  sources: dataOf(content.sources),
});

const TODAY = '2026-03-10';
const caseOf = (debtor: Debtor, currency: Currency, more: Partial<Answers> = {}): Case => ({
  id: '00000000-0000-4000-8000-000000000001',
  title: 'Made up',
  openedOn: '2026-03-01',
  answers: { ...someAnswers({ currency }, debtor), ...more },
  log: [],
});
const island = caseOf({ kind: 'business', place: 'QI' }, 'EUR', {
  creditor: { entity: 'company' },
});
const southland = caseOf({ kind: 'consumer', place: 'QS-NW' }, 'AUD');

describe('a country of one place, with courts that differ by kind of debt', () => {
  const place = placeLaw(law, 'QI');
  const country = countryOf(law, place);

  test('sends a plain debt past the court that takes none, to the next, where a company needs a lawyer', () => {
    expect(place && forumFor(place, 100_000, {})?.name).toBe('District Court');
    expect(place && smallClaimsLimit(place, { entity: 'company', debtor: 'business' })).toBe(
      1_500_000,
    );
    const route = plan(island, law, TODAY).routes.find((each) => each.route === 'small-claims');
    expect(route?.because).toContain('court-company-needs-lawyer');
  });

  test('charges the interest of its own law, in its own currency', () => {
    expect(plan(island, law, TODAY).balance).toMatchObject({ interest: '1.59', fees: '40.00' });
  });

  test('knows its own holds, and counts its clock in working days', () => {
    expect(holdKinds(country, 'bankruptcy', { place: 'QI', kind: 'business' })).toMatchObject([
      { kind: 'examinership', stopsGuarantor: true },
    ]);
    expect(clockEndsOn(lawClockOf(country, 'reclamation'), '2026-03-12', place)).toBe('2026-03-17');
  });

  test('stops in a bankruptcy by the rules that it names', () => {
    const held = logged(island, '2026-03-09', { type: 'notice', notice: 'bankruptcy' });
    const made = plan(held, law, TODAY);
    expect(made.stage).toBe('onHold.bankruptcy');
    expect(made.next.because).toContain('route-closed-bankruptcy');
  });
});

describe('a country of states, with a guideline on contact', () => {
  const place = placeLaw(law, 'QS-NW');

  test('gives the days of a demand that the country has for all its places', () => {
    expect(demandDaysFor(place, 'consumer')).toBe(21);
    expect(demandDaysFor(place, 'business')).toBe(10);
  });

  test('holds its limit on contact in every place', () => {
    const called = logged(southland, '2026-03-02', {
      type: 'contact',
      channel: 'call',
      direction: 'out',
      outcome: 'no-answer',
    });
    const { contactBudget } = plan(called, law, TODAY);
    expect(contactBudget.because).toContain('budget-place-is-stricter');
  });

  test('closes the tribunal to a debt that nobody disputes, and opens it to one in dispute', () => {
    const closed = plan(southland, law, TODAY).routes.find(({ route }) => route === 'small-claims');
    expect(closed).toMatchObject({ open: false, because: ['court-takes-no-such-debt'] });
    const disputed = logged(southland, '2026-03-02', { type: 'dispute', amount: '90.00' });
    const open = plan(disputed, law, TODAY).routes.find(({ route }) => route === 'small-claims');
    expect(open?.because).not.toContain('court-takes-no-such-debt');
  });
});

test('a place that is not covered has no country, and the usual days', () => {
  expect(countryOf(law, placeLaw(law, 'FR'))).toBeUndefined();
  expect(demandDaysFor(undefined, 'consumer')).toBe(14);
});

test('a bundle of a place whose country has no file says which file to add', () => {
  expect(() =>
    assembleLaw({ law: { qi: ISLAND_PLACE }, countries: {}, rules: {}, steps: {}, sources: {} }),
  ).toThrow('content/countries/qi.json is missing');
});
