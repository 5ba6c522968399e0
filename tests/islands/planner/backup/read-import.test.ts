import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { writeCases } from '#islands/planner/backup/files.ts';
import { previewOf } from '#islands/planner/backup/preview.ts';
import { readImport } from '#islands/planner/backup/read-import.ts';
import { writeCaseFile } from '#planner/case-file/case-file.ts';
import fc from '../../../support/fc.ts';

const CASE: Case = {
  id: 'a',
  title: 'Blue Door',
  openedOn: '2026-03-02',
  answers: {
    debt: { currency: 'USD', invoices: [{ number: '1', amount: '290.00', dueOn: '2026-02-09' }] },
  },
  log: [{ type: 'payment', id: 'e1', at: '2026-03-05T10:00:00-06:00', amount: '10.00' }],
};

describe('a file that the owner chose', () => {
  test('may hold one case, or several', () => {
    expect(readImport(writeCaseFile(CASE))).toEqual({ ok: true, cases: [CASE] });
    expect(readImport(writeCases([CASE, { ...CASE, id: 'b' }]))).toEqual({
      ok: true,
      cases: [CASE, { ...CASE, id: 'b' }],
    });
  });

  test('is taken whole or not at all, and the field that is wrong is named', () => {
    const torn = writeCases([CASE, CASE]).replace('"290.00"', '"lots"');
    expect(readImport(torn)).toMatchObject({
      ok: false,
      problem: { field: 'cases[0].answers.debt.invoices[0].amount' },
    });
  });

  test('never throws, whatever is cut or changed', () => {
    const text = writeCases([CASE]);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 5 }), (at, cut, put) => {
        expect(typeof readImport(text.slice(0, at) + put + text.slice(at + cut)).ok).toBe(
          'boolean',
        );
      }),
    );
  });

  test('does not reach the prototype of anything', () => {
    readImport(
      '{"format":"firm-and-fair/cases","schema":1,"cases":[{"__proto__":{"polluted":true}}]}',
    );
    expect('polluted' in {}).toBe(false);
  });
});

test('the preview counts what is new, and says when answers differ', () => {
  expect(previewOf(CASE, undefined)).toMatchObject({
    isNew: true,
    newEntries: 1,
    answersDiffer: false,
  });
  const stored = { case: { ...CASE, title: 'Other' }, rev: 1, savedAt: '', changesSince: 0 };
  expect(previewOf(CASE, stored)).toMatchObject({
    isNew: false,
    newEntries: 0,
    knownEntries: 1,
    answersDiffer: true,
  });
});
