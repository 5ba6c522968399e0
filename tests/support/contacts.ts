/** Contacts of a debtor, and the terms under which they are counted, for tests of the budget. */
import { expect, test } from 'vitest';
import {
  contactBroken,
  type BudgetTerms,
  type Contact,
  type ContactChannel,
} from '#domain/contact-budget.ts';
import { addDays, dayNumber, type PlainDate } from '#domain/dates.ts';
import { aPlace } from './builders.ts';

/** A Wednesday, with plain weeks around it. */
export const DAY: PlainDate = '2026-05-13';
export const at = (days: number): PlainDate => addDays(DAY, days);
export const had = (channel: ContactChannel, days = 0, change: Partial<Contact> = {}): Contact => ({
  day: dayNumber(at(days)),
  channel,
  counts: true,
  conversation: false,
  text: false,
  ...change,
});
export const terms = (change: Partial<BudgetTerms> = {}): BudgetTerms => ({
  kind: 'business',
  guaranteed: false,
  place: aPlace(),
  onHold: false,
  ...change,
});

type Row = readonly [
  string,
  ContactChannel,
  readonly Contact[],
  PlainDate,
  BudgetTerms,
  readonly string[],
];
/** Tests of what a contact on a day would break, one a row. */
export const rows = (list: readonly Row[]) =>
  test.each(list)('%s', (_what, channel, contacts, on, given, broken) => {
    expect(contactBroken(contacts, channel, on, given)).toEqual(broken);
  });
