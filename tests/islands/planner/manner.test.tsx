/** A case is written in the manner of its own country: dates, and sums inside reasons. */
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { localeOfCase } from '#domain/case-country.ts';
import { showDate, showDay, writeIn } from '#islands/shared/format.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { logged, someAnswers } from '../../support/builders.ts';
import { SITE_DATA } from '../../support/in-planner.tsx';

const { law } = SITE_DATA;
const answersIn = (place: 'GB-ENG' | 'US-TX', currency: 'GBP' | 'USD') => ({
  creditor: { place },
  ...someAnswers({ currency }, { kind: 'business', place, reach: 'talking' } as const),
});
const promised = (place: 'GB-ENG' | 'US-TX', currency: 'GBP' | 'USD') =>
  logged(
    { id: 'c', title: 'C', openedOn: '2026-03-02', log: [], answers: answersIn(place, currency) },
    '2026-03-05',
    { type: 'promise', by: '2026-03-20' },
  );

afterEach(() => {
  cleanup();
  writeIn('en-US');
});

test('dates follow the owner’s country, else the debtor’s, else the usual', () => {
  expect(localeOfCase(law, { creditor: { place: 'GB-ENG' }, debtor: { place: 'US-TX' } })).toBe(
    'en-GB',
  );
  expect(localeOfCase(law, { debtor: { place: 'GB-SCT' } })).toBe('en-GB');
  expect(localeOfCase(law, {})).toBe('en-US');
  writeIn('en-GB');
  expect(showDate('2026-03-10')).toBe('10 Mar 2026');
  expect(showDay('2026-03-10', '2026-03-05')).toBe('Tuesday 10 March');
  writeIn('en-US');
  expect(showDay('2026-03-10', '2026-03-05')).toBe('Tuesday, March 10');
});

test('reasons write their dates and sums so too, and never as a file does', () => {
  const text = (place: 'GB-ENG' | 'US-TX', currency: 'GBP' | 'USD') =>
    Object.values(planAsItStands(promised(place, currency), law, '2026-03-10').reasons)
      .map((reason) => reason.text)
      .join(' ');
  expect(text('GB-ENG', 'GBP')).toContain('Payment was promised by 20 Mar 2026.');
  expect(text('US-TX', 'USD')).toContain('Payment was promised by Mar 20, 2026.');
  expect(text('US-TX', 'USD')).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});
