/** Letters to cases from life: the sum that is due, from the day it is due, and what was paid. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';
import type { Plan } from '#planner/plan/plan-types.ts';
import { law } from '../../../support/law.ts';
import { letterFor } from '../../../support/letters.ts';

const root = join(import.meta.dirname, '../../../..');

function lifeCase(name: string): Case {
  const reading = readCaseFile(readFileSync(join(root, `tests/cases/life/${name}.json`), 'utf8'));
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.case;
}

/** The letters of a plan, filled, by the step that sends them. */
function lettersOf(
  name: string,
  today: PlainDate,
  change: (file: Case) => Case = (file) => file,
): ReadonlyMap<string, string> {
  const file = change(lifeCase(name));
  const made: Plan = plan(file, law, today);
  return new Map(
    made.steps.flatMap((step) => {
      const id = law.steps[step.id]?.letter;
      return id ? [[step.id, letterFor(id, file, made, step, today).text] as const] : [];
    }),
  );
}

test('a first invoice that is paid is in no letter: the second is asked for, from its own day', () => {
  const texts = lettersOf('66-first-invoice-paid', '2026-05-06');
  expect(texts.size).toBeGreaterThan(1);
  for (const [step, text] of texts) {
    expect(text, step).toContain('$800.00');
    expect(text, step).toMatch(/Apr(il)? 30/);
    expect(text, step).not.toMatch(/\$1,300\.00|Jan(uary)? 31/);
  }
});

test('a part that was paid is shown, and the rest is asked for', () => {
  const texts = lettersOf('61-part-paid-reminded', '2026-04-09');
  expect(texts.size).toBeGreaterThan(1);
  for (const [step, text] of texts) {
    expect(text, step).toContain('$600.00');
    expect(text, step).toContain('$400.00');
  }
});

test('a British reminder asks for the invoice; the demand names the Act and what it adds', () => {
  const texts = lettersOf('85-uk-first-day-reminder', '2026-10-06');
  const [first] = texts.values();
  expect(first).toContain('£2,500.00');
  expect(first).not.toMatch(/£2,5[67]\d|Late Payment/);
  const demand = texts.get('demand-letter') ?? texts.get('demand') ?? '';
  expect(demand).toMatch(/Late Payment of Commercial Debts/);
  expect(demand).toMatch(
    /You owe £2,5[7-9]\d\.\d\d today\. With interest up to [^\n]+ it is £2,[56]\d\d\.\d\d/,
  );
  expect(demand).toMatch(/£70\.00/);
});

test('an invoice that falls due today is listed, as the sum counts it', () => {
  const texts = lettersOf('66-first-invoice-paid', '2026-05-06', (file) => {
    const today = { number: '3', amount: '50.00', dueOn: '2026-05-06' } as const;
    const { debt } = file.answers;
    const invoices = [...debt.invoices, today];
    return { ...file, answers: { ...file.answers, debt: { ...debt, invoices } } };
  });
  const [first] = texts.values();
  expect(first).toContain('$850.00');
  expect(first).toMatch(/due May 6, 2026, amount \$50\.00/);
});

test('a fee of the bank is no fixed sum of the Act', () => {
  const texts = lettersOf('85-uk-first-day-reminder', '2026-10-08', (file) => ({
    ...file,
    log: [
      { id: 'p', at: '2026-10-06T09:00:00Z', type: 'payment', amount: '100.00', on: '2026-10-06' },
      { id: 'r', at: '2026-10-07T09:00:00Z', type: 'payment-returned', of: 'p', fee: '8.00' },
    ],
  }));
  const demand = texts.get('demand-letter') ?? texts.get('demand') ?? '';
  expect(demand).toMatch(/fixed sum £70\.00/);
  expect(demand).toContain('Costs: owed £8.00');
});
