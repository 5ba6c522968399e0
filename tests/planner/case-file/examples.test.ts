/** The example cases, and how they move to another day. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Case, LogEntry } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { EXAMPLES, openedOnDay } from '#planner/case-file/examples.ts';
import { plausibleCase } from '#planner/explore/plausible.ts';
import fc from '../../support/fc.ts';

const text = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
function read(path: string): Case {
  const reading = readCaseFile(text(path));
  if (!reading.ok) throw new Error(`${path}: ${reading.problem.field} ${reading.problem.message}`);
  return reading.case;
}

test.each(EXAMPLES)('the example %s is the very file that the tests use', (name) => {
  expect(text(`public/examples/${name}.json`)).toBe(text(`tests/cases/${name}.json`));
  expect(read(`public/examples/${name}.json`).title.length).toBeGreaterThan(0);
});

describe('moved to another day', () => {
  const at = '2026-03-03T10:15:00-06:00';
  const log: LogEntry[] = [
    { id: '1', at, type: 'promise', by: '2026-03-10' },
    { id: '2', at, type: 'payment', amount: '1.00', on: '2026-03-04' },
    { id: '3', at, type: 'payment', amount: '1.00' },
    { id: '4', at, type: 'letter', letter: 'final-demand', deadline: '2026-04-01' },
    { id: '5', at, type: 'hearing', on: '2026-06-01' },
    { id: '6', at, type: 'cooling-off', until: '2026-03-09' },
    {
      id: '7',
      at,
      type: 'offer',
      offer: 'payment-plan',
      by: 'creditor',
      expiresOn: '2026-03-20',
      instalments: [{ on: '2026-04-01', amount: '5.00' }],
    },
    { id: '8', at, type: 'contact', channel: 'call', direction: 'out' },
  ];
  const whole: Case = {
    ...read('tests/cases/cafe.json'),
    log,
    answers: {
      debt: {
        currency: 'USD',
        invoices: [{ number: '1', amount: '290.00', issuedOn: '2026-01-19', dueOn: '2026-02-18' }],
      },
      before: { reminders: 1, finalDemandOn: '2026-02-20', lastContactOn: '2026-02-21' },
    },
  };
  const DATE = /\d{4}-\d{2}-\d{2}/g;
  /** The case with each date in its text moved. */
  const byText = (file: Case, days: number): unknown =>
    JSON.parse(JSON.stringify(file).replace(DATE, (date) => addDays(date as PlainDate, days)));

  test('every date of the file moves by the same number of days', () => {
    for (const days of [0, 1, 275, 3_650]) {
      const moved = openedOnDay(whole, addDays(whole.openedOn, days));
      expect(moved).toEqual(byText(whole, days));
    }
  });

  test('whatever types of entry and answers there are', () => {
    fc.assert(
      fc.property(plausibleCase(), fc.integer({ min: -400, max: 4_000 }), (file, days) => {
        expect(openedOnDay(file, addDays(file.openedOn, days))).toEqual(byText(file, days));
      }),
      { numRuns: 300 },
    );
  });

  test('and back is the file it was', () => {
    for (const name of EXAMPLES) {
      const file = read(`tests/cases/${name}.json`);
      expect(openedOnDay(openedOnDay(file, '2027-11-21'), file.openedOn)).toEqual(file);
    }
  });
});
