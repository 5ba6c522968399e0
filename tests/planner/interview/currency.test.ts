/** The currency of a debt follows the place, until the owner says otherwise. */
import { expect, test } from 'vitest';
import { followPlace, likelyCurrency, withCurrency } from '#planner/interview/currency.ts';
import { answer, NO_ANSWERS, type DraftAnswers } from '#planner/interview/interview.ts';
import { law } from '../../support/law.ts';

const at = (place: string, start: DraftAnswers = NO_ANSWERS) =>
  answer(start, 'debtor-place', { 'debtor.place': place });

test('a customer in England is billed in pounds, also by a browser set to American English', () => {
  expect(likelyCurrency(at('GB-ENG'), law, 'USD')).toBe('GBP');
  expect(likelyCurrency(at('US-TX'), law, 'GBP')).toBe('USD');
});
test('without a known place of theirs, it is that of the creditor, then of the reader', () => {
  const creditor = { place: 'GB-SCT' };
  expect(likelyCurrency({ ...at('DE'), creditor }, law, 'USD')).toBe('GBP');
  expect(likelyCurrency(at('DE'), law, 'EUR')).toBe('EUR');
  expect(likelyCurrency(NO_ANSWERS, law, undefined)).toBe('USD');
});
test('it follows a place that is put right', () => {
  const texan = withCurrency(at('US-TX'), 'USD');
  expect(followPlace(texan, at('GB-ENG', texan), law, 'USD').debt.currency).toBe('GBP');
});
test('it stays where the owner chose another than the likely one', () => {
  const euros = withCurrency(at('US-TX'), 'EUR');
  expect(followPlace(euros, at('GB-ENG', euros), law, 'USD').debt.currency).toBe('EUR');
});
test('it is not there before the invoices are', () => {
  expect(followPlace(NO_ANSWERS, at('GB-ENG'), law, 'USD')).toEqual(at('GB-ENG'));
});
