/** Which disputes begin with a look into the bank, and which with a call to it. */
import { describe, expect, test } from 'vitest';
import { disputeKind } from '#domain/dispute.ts';

describe('a dispute', () => {
  test.each([
    'says it was paid in March',
    'They already paid',
    'paid in cash to the driver',
    'claims both invoices were settled last month',
    'says the check was mailed on the 3rd',
    'has transferred the money',
    'will send proof of payment',
  ])('that says "%s" says that it was paid', (about) => {
    expect(disputeKind({ about })).toBe('already-paid');
  });

  test.each([
    'paid to another account, after an email with new details',
    'they were hacked, the invoice was changed',
    'money went to a fraudster',
    'paid into the account named in an email that looked like ours',
    'says the bank details were false: fake account',
  ])('that says "%s" is about a payment to a wrong account', (about) => {
    expect(disputeKind({ about })).toBe('wrong-account');
  });

  test.each([
    'the doors never came',
    'the work is not worth what it cost',
    'will not be paid before the leak is mended',
    'says they paid another firm to mend it',
    'has not paid because the colour is wrong',
    'says they paid too much last year',
    '',
  ])('that says "%s" is about neither', (about) => {
    expect(disputeKind({ about })).toBeUndefined();
  });

  test('is what it was logged as, whatever its words say', () => {
    expect(disputeKind({ kind: 'already-paid', about: 'ask the bank' })).toBe('already-paid');
    expect(disputeKind({})).toBeUndefined();
  });
});
