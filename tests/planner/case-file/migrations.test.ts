/** Upgrades of older case files: step by step, without gaps, and never of a newer one. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  FORMAT,
  readCaseFile,
  readCaseValue,
  SCHEMA_VERSION,
  writeCaseFile,
} from '#planner/case-file/case-file.ts';
import { migrate, MIGRATIONS, type Migration } from '#planner/case-file/migrations.ts';

const steps: Readonly<Record<number, Migration>> = {
  1: (file) => ({ ...file, title: `${String(file['title'])} one` }),
  2: (file) => ({ ...file, title: `${String(file['title'])} two` }),
};
const file = (schema: unknown) => ({ format: FORMAT, schema, title: 'zero' });
const upgraded = (schema: unknown, current = 3, by = steps) =>
  migrate(file(schema), FORMAT, current, by);

test('there is a step for every schema before the current one, and none for others', () => {
  expect(Object.keys(MIGRATIONS).map(Number)).toEqual(
    Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1),
  );
});

describe('a file', () => {
  test('of the current schema is left as it is', () => {
    const whole = file(3);
    expect(upgraded(3)).toEqual({ ok: true, file: whole });
  });

  test.each([
    [1, 'zero one two'],
    [2, 'zero two'],
  ])('of schema %i takes every step to the current one, in order', (schema, title) => {
    expect(upgraded(schema)).toEqual({ ok: true, file: { ...file(3), title } });
  });

  test('is not changed in place', () => {
    const old = file(1);
    migrate(old, FORMAT, 3, steps);
    expect(old).toEqual(file(1));
  });

  test.each([4, 5, 1_000, Number.MAX_SAFE_INTEGER])(
    'of the newer schema %i is refused, with what to do',
    (schema) => {
      expect(upgraded(schema)).toEqual({
        ok: false,
        problem: {
          field: 'schema',
          message: expect.stringMatching(/newer.*\(3\).*reload the page.*left as it is/) as string,
        },
      });
    },
  );

  test.each([0, -0])('of a schema that was never written (%i) is refused', (schema) => {
    expect(upgraded(schema)).toMatchObject({ ok: false, problem: { field: 'schema' } });
  });

  test.each([undefined, null, '1', 1.5, -1, NaN, Infinity, {}, [], true, '__proto__', 'toString'])(
    'whose schema is %j is refused',
    (schema) => {
      expect(upgraded(schema)).toMatchObject({
        ok: false,
        problem: { field: 'schema', message: expect.stringContaining('whole number') as string },
      });
    },
  );

  test('of another format is refused before its schema is looked at', () => {
    expect(migrate({ format: 'tldraw', schema: 99 }, FORMAT, 3, steps)).toMatchObject({
      ok: false,
      problem: { field: 'format' },
    });
    expect(migrate({}, FORMAT, 3, steps)).toMatchObject({
      ok: false,
      problem: { field: 'format' },
    });
  });

  test('for which a step is missing is refused, not half upgraded', () => {
    expect(upgraded(1, 3, { 2: steps[2]! })).toMatchObject({
      ok: false,
      problem: { field: 'schema' },
    });
  });
});

describe('a frozen file of schema 1', () => {
  const text = readFileSync(
    fileURLToPath(new URL('../../cases/schema-1.json', import.meta.url)),
    'utf8',
  );
  type Json = Record<string, unknown>;
  const old = JSON.parse(text) as { answers: { debt: Json }; log: Json[] };
  const reading = readCaseFile(text);
  if (!reading.ok) throw new Error(`${reading.problem.field} ${reading.problem.message}`);
  const { answers, log } = reading.case;

  test('keeps its rate as interest that was agreed by the year', () => {
    expect(answers.debt.interest).toEqual({ kind: 'agreed', pct: '18', per: 'year' });
  });

  test('takes a judgment of nothing for a claim that failed, and any other for one that was granted', () => {
    expect(log.filter(({ type }) => type === 'judgment')).toMatchObject([
      { id: 'b7', outcome: 'lost', amount: '0.00' },
      { id: 'b9', outcome: 'won', amount: '215.00' },
    ]);
  });

  test('loses nothing else', () => {
    const { interestPctPerYear, ...debt } = old.answers.debt;
    expect(interestPctPerYear).toBe('18');
    expect(JSON.parse(writeCaseFile(reading.case))).toMatchObject({
      ...old,
      schema: SCHEMA_VERSION,
      answers: { ...old.answers, debt },
    });
  });

  test.each([
    ['a rate that is a number', { interestPctPerYear: 18 }, 'answers.debt.interest.pct'],
    ['a rate that is none', { interestPctPerYear: 'much' }, 'answers.debt.interest.pct'],
  ])('with %s is refused by the name of the field as it is now', (_what, change, field) => {
    const wrong = { ...old, answers: { ...old.answers, debt: { ...old.answers.debt, ...change } } };
    expect(readCaseValue(wrong)).toMatchObject({ ok: false, problem: { field } });
  });

  test.each([
    ['answers', { answers: 5 }],
    ['answers', { answers: { debt: null } }],
    ['log', { log: 'none' }],
    ['log[0]', { log: [null] }],
    ['log[0].amount', { log: [{ type: 'judgment', amount: null }] }],
  ])('with rubbish in %s is refused, not thrown at the reader', (field, change) => {
    const read = readCaseValue({ ...old, ...change });
    expect(read.ok ? '' : read.problem.field).toContain(field);
  });
});

describe('a payment of schema 1 that was corrected', () => {
  const paid = { id: 'p', type: 'payment', amount: '640.00', on: '2026-03-04' };
  const read = (note: string, at = '2026-04-15T09:00:00Z') => {
    const answers = {
      debt: { currency: 'USD', invoices: [{ amount: '640.00', dueOn: '2026-02-10' }] },
    };
    const log = [
      { ...paid, at: '2026-03-04T09:00:00Z' },
      { id: 'c', at, type: 'correction', of: 'p', note },
    ];
    const whole = { format: FORMAT, schema: 1, id: 'x', title: 'x', openedOn: '2026-03-01' };
    const reading = readCaseValue({ ...whole, answers, log });
    if (!reading.ok) throw new Error(`${reading.problem.field} ${reading.problem.message}`);
    return reading.case.log[1];
  };

  test.each([
    ['charge-back, the bank kept a fee of $12.50', 'chargeback', '12.50'],
    ['Chargeback 640, fee 15', 'chargeback', '15.00'],
    ['their check bounced, 20 fee', 'bounced', '20.00'],
    ['cheque dishonoured', 'bounced', undefined],
    ['returned by the bank: insufficient funds', 'bounced', undefined],
    ["it didn't clear, the bank sent it home", 'bounced', undefined],
    ['we refunded them by mistake', 'refunded', undefined],
    ['transfer recalled', 'recalled', undefined],
    ['direct debit reversed; bank charged 1,000', 'recalled', undefined],
  ])('because of "%s" is money that went back', (note, why, fee) => {
    expect(read(note)).toEqual({
      id: 'c',
      at: '2026-04-15T09:00:00Z',
      type: 'payment-returned',
      of: 'p',
      on: '2026-04-15',
      why,
      note,
      ...(fee ? { fee } : {}),
    });
  });

  test.each([
    ['the sum was typed wrong', undefined],
    ['belongs to another customer', undefined],
    ['it was not returned, I looked at the wrong line', undefined],
    ['bounced', '2026-03-04T18:00:00Z'],
  ])('because of "%s" stays a correction', (note, at) => {
    expect(read(note, at)).toMatchObject({ type: 'correction', of: 'p', note });
  });
});
