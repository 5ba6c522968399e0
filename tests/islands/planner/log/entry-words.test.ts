/** Every type of entry, in the words of the log and in those of the recap. */
import { describe, expect, test } from 'vitest';
import type { Case, EntryType, LogEntry } from '#domain/case.ts';
import { ENTRY_SHAPES } from '#domain/case/entries.ts';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
import { entryLine } from '#islands/planner/papers/entry-line.ts';
import { HIDES, veilOf } from '#islands/planner/papers/veil.ts';
import { plausibleCase } from '#planner/explore/plausible.ts';
import { ENTRY_TEXTS } from '../../../support/log-words.ts';
import fc from '../../../support/fc.ts';

const at = '2026-03-03T10:15:00-06:00';
const whole = { id: 'a', at };
const NOTHING: Case = {
  id: 'a',
  title: 'Blue Door',
  openedOn: '2026-03-02',
  answers: {
    debt: { currency: 'USD', invoices: [{ number: '1', amount: '1.00', dueOn: '2026-02-09' }] },
  },
  log: [],
};
const open = veilOf(NOTHING, new Set(), []);

describe('any entry', () => {
  const types = new Set<EntryType>();
  test('is one plain line in both, without an ISO date or an empty part', () => {
    fc.assert(
      fc.property(plausibleCase(), ({ log, answers }) => {
        for (const entry of log) {
          types.add(entry.type);
          const lines = [
            entryInWords(entry, answers.debt.currency, ENTRY_TEXTS),
            entryLine(entry, open, ENTRY_TEXTS),
          ];
          for (const line of entry.type === 'correction' ? [] : lines) {
            expect(line).not.toMatch(/undefined|null|\d{4}-\d{2}-\d{2}|^\s|, ,|,$|\s$|\s{2}|: *$/);
            expect(line).not.toBe('');
          }
        }
      }),
      { numRuns: 300 },
    );
    expect([...types].sort()).toEqual(Object.keys(ENTRY_SHAPES).sort());
  });
});

describe('in the log and in the recap', () => {
  test.each<[LogEntry, string, string]>([
    [
      { ...whole, type: 'payment-returned', of: 'e1', why: 'bounced', fee: '15.00' },
      'A payment came back, their bank did not pay it, the bank took $15.00',
      'A payment came back, not paid by the bank, bank fee $15.00',
    ],
    [
      { ...whole, type: 'credit', amount: '5.00', for: 'small-rest', invoice: '1042' },
      'You took off $5.00, a small rest let go, for invoice 1042',
      'Taken off: $5.00, a small rest let go, for invoice 1042',
    ],
    [
      { ...whole, type: 'invoice', number: '1050', amount: '60.00', dueOn: '2026-04-09' },
      'Invoice 1050: $60.00, due on Apr 9, 2026',
      'Invoice 1050: $60.00, due on Apr 9, 2026',
    ],
    [
      { ...whole, type: 'left-out', invoice: '1042', until: '2026-04-09' },
      'You leave out invoice 1042 for now, until Apr 9, 2026',
      'Invoice 1042 is not asked for now, until Apr 9, 2026',
    ],
    [
      { ...whole, type: 'cost', amount: '54.00', for: 'court-fee', claimed: 'yes' },
      'You paid $54.00: court fee, you ask them for it',
      'Cost to the creditor: $54.00, court fee, asked of the debtor',
    ],
    [
      { ...whole, type: 'done', step: 'collect-proof', found: 'All there' },
      'You did this: Put your proof in order. All there',
      'Done: Put your proof in order. All there',
    ],
    [
      { ...whole, type: 'done', step: 'a-step-of-long-ago' },
      'You did this: a step of long ago',
      'Done: a step of long ago',
    ],
    [
      { ...whole, type: 'dispute', kind: 'wrong-account', about: 'A mail gave it' },
      'They say they paid another account: A mail gave it',
      'The debtor says that it was paid to another account: A mail gave it',
    ],
    [
      { ...whole, type: 'dispute', amount: '90.00' },
      'They say the bill is wrong, $90.00',
      'The debtor disputes the bill, $90.00',
    ],
    [
      { ...whole, type: 'filed', in: 'small-claims', number: 'SC-7' },
      'You filed a claim: Small claims court, number SC-7',
      'A claim was filed: small claims court, number SC-7',
    ],
    [
      { ...whole, type: 'judgment', outcome: 'lost', amount: '0.00' },
      'The claim failed',
      'The claim failed',
    ],
    [
      { ...whole, type: 'judgment', outcome: 'won', amount: '215.00', costs: '54.00' },
      'The claim was granted, the court awarded $215.00, and $54.00 in costs',
      'The claim was granted, the court awarded $215.00, and $54.00 in costs',
    ],
    [
      { ...whole, type: 'exhibit', label: 'A', what: 'The signed order', kept: 'Office' },
      'Exhibit A: The signed order. Kept: Office',
      'Exhibit A, The signed order. Original: Office',
    ],
    [
      { ...whole, type: 'decided', route: 'keep-asking' },
      'You chose: Keep asking',
      'The creditor chose: keep asking',
    ],
  ])('$type', (entry, said, told) => {
    expect(entryInWords(entry, 'USD', ENTRY_TEXTS)).toBe(said);
    expect(entryLine(entry, open, ENTRY_TEXTS)).toBe(told);
  });

  test('numbers of claims, parcels and invoices are hidden with the names', () => {
    const hidden = veilOf(NOTHING, new Set(HIDES), []);
    const log: readonly LogEntry[] = [
      { ...whole, type: 'filed', in: 'small-claims', number: 'SC-7' },
      { ...whole, type: 'letter', letter: 'demand', tracking: 'SC-7' },
      { ...whole, type: 'payment', amount: '1.00', invoice: 'SC-7' },
      { ...whole, type: 'invoice', number: 'SC-7', amount: '1.00', dueOn: '2026-04-09' },
      { ...whole, type: 'left-out', invoice: 'SC-7' },
      { ...whole, type: 'notice', notice: 'lawyer', of: 'SC-7', reference: 'SC-7' },
      { ...whole, type: 'exhibit', what: 'SC-7', kept: 'SC-7' },
    ];
    for (const entry of log) expect(entryLine(entry, hidden, ENTRY_TEXTS)).not.toContain('SC-7');
  });
});
