import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { decodeShared, encodeShared } from '#planner/papers/share.ts';
import { sharedOf } from '#planner/papers/shared-case.ts';
import { anyCase as anyFile } from '../../support/any-case.ts';
import { plausibleCase, CENTRE } from '#planner/explore/plausible.ts';
import { renamed } from '../../support/renamed.ts';
import { law } from '../../support/law.ts';
import fc from '../../support/fc.ts';

const codeOf = (file: Case, withPlace = false) =>
  encodeShared(sharedOf(file, law, CENTRE, withPlace));

/**
 * Every text of a case that is no category: names, amounts, dates, ids, notes, whatever lies in it.
 */
function privateTexts(file: Case): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const each of value as unknown[]) walk(each, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) walk(each, name);
    else if (
      typeof value === 'string' &&
      /^(id|of|title|name|signer|phone|email|howToPay|number|amount|note|with|about|reason|method|contact|reference|upheld|lateFee|disputedAmount|at|on|by|until|deadline|\w+On)$/.test(
        key,
      )
    )
      found.add(value);
  };
  walk(file, '');
  return [...found];
}

describe('a share link', () => {
  test('holds no name, amount, date, id or note of any case', () => {
    fc.assert(
      fc.property(fc.oneof(plausibleCase(), anyFile), (file) => {
        const code = codeOf(file);
        expect(code).toMatch(/^[A-Za-z]{25,40}$/);
        // An amount or a date holds a digit; of a name, four letters in a row would tell something.
        for (const text of privateTexts(file))
          if (/\d/.test(text) || text.trim().length >= 4)
            expect(code.includes(text.trim()) && text.trim() !== '').toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('is the same whatever the names and notes of the case are', () => {
    fc.assert(
      fc.property(fc.oneof(plausibleCase(), anyFile), (file) => {
        expect(codeOf(renamed(file), true)).toBe(codeOf(file, true));
      }),
      { numRuns: 100 },
    );
  });

  test('reads back as what was put in', () => {
    fc.assert(
      fc.property(plausibleCase(), fc.boolean(), (file, withPlace) => {
        const shared = sharedOf(file, law, CENTRE, withPlace);
        expect(decodeShared(encodeShared(shared))).toEqual({ ok: true, shared });
      }),
      { numRuns: 200 },
    );
  });

  test('names the place only where the owner wants it', () => {
    const file: Case = {
      id: 'c',
      title: 'T',
      openedOn: CENTRE,
      answers: {
        debtor: { place: 'US-TX' },
        debt: { currency: 'USD', invoices: [{ number: '1', amount: '5.00', dueOn: '2026-01-01' }] },
      },
      log: [],
    };
    expect(codeOf(file)).not.toContain('US-TX');
    expect(codeOf(file, true)).toMatch(/\.US-TX$/);
  });

  test('of version A still says what it said: another order of the lists needs another version', () => {
    const frozen: Case = {
      id: 'c',
      title: 'T',
      openedOn: '2026-03-02',
      answers: {
        creditor: { entity: 'company' },
        debtor: { kind: 'business', place: 'US-TX', signs: ['hardship', 'lawyer'] },
        proof: ['contract', 'invoice'],
        debt: {
          currency: 'USD',
          agreement: 'written',
          clauses: ['arbitration'],
          invoices: [{ number: '1', amount: '500.00', dueOn: '2026-02-01' }],
        },
      },
      log: [],
    };
    expect(encodeShared(sharedOf(frozen, law, '2026-03-20', true))).toBe(
      'ApcbbdbbbaaaaaacqaaqiabfaB.US-TX',
    );
  });
});

describe('a code from anywhere', () => {
  test('never throws, and is either read or refused with a reason', () => {
    const mutated = fc
      .tuple(plausibleCase(3), fc.nat(60), fc.string({ maxLength: 3, unit: 'binary' }))
      .map(([file, at, piece]) => {
        const code = codeOf(file, true);
        return code.slice(0, at) + piece + code.slice(at + piece.length);
      });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.stringMatching(/^A[a-zA-Z]{0,50}$/),
          mutated,
        ),
        (code) => {
          const reading = decodeShared(code);
          if (reading.ok) expect(encodeShared(reading.shared)).toBe(code);
          else expect(['damaged', 'newer']).toContain(reading.why);
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each([
    ['', 'damaged'],
    ['__proto__', 'damaged'],
    ['A', 'damaged'],
    ['<script>', 'damaged'],
    ['Bsomethingelse', 'newer'],
    [`A${'a'.repeat(500)}`, 'damaged'],
  ])('%s is refused', (code, why) => {
    expect(decodeShared(code)).toEqual({ ok: false, why });
  });

  test('with one letter changed or lost is refused', () => {
    fc.assert(
      fc.property(
        plausibleCase(3),
        fc.nat(24),
        fc.constantFrom('a', 'b', 'c', 'X', 'Y', 'Z'),
        (file, at, other) => {
          const code = codeOf(file);
          const place = 1 + (at % (code.length - 1));
          if (code[place] !== other)
            expect(decodeShared(code.slice(0, place) + other + code.slice(place + 1)).ok).toBe(
              false,
            );
          expect(decodeShared(code.slice(0, place) + code.slice(place + 1)).ok).toBe(false);
        },
      ),
    );
  });
});
