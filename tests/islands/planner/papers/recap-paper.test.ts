import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { entryDate } from '#domain/case.ts';
import type { SiteData } from '#islands/planner/data.ts';
import { paperText } from '#islands/planner/papers/paper.ts';
import { recapPaper } from '#islands/planner/papers/recap-paper.ts';
import { HIDES, veilOf, type Hide } from '#islands/planner/papers/veil.ts';
import type { Audience } from '#islands/planner/words/recap.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { recapOf } from '#planner/papers/recap.ts';
import { anyCase as anyFile } from '../../../support/any-case.ts';
import { plausibleCase, CENTRE } from '#planner/explore/plausible.ts';
import { LOG_WORDS } from '../../../support/log-words.ts';
import { logged, someAnswers } from '../../../support/builders.ts';
import { renamed } from '../../../support/renamed.ts';
import { law } from '../../../support/law.ts';
import fc from '../../../support/fc.ts';

const data: SiteData = { law, questions: {}, letters: {}, logWords: LOG_WORDS };
const ALL = new Set(HIDES);
const textOf = (
  file: Case,
  hidden: ReadonlySet<Hide>,
  audience: Audience = 'adviser',
  extra: readonly string[] = [],
) =>
  paperText(
    recapPaper(
      file,
      planAsItStands(file, law, CENTRE),
      data,
      CENTRE,
      veilOf(file, hidden, extra),
      audience,
    ),
  );

const CASE: Case = {
  id: 'c',
  title: 'Blue Door Café',
  openedOn: '2026-05-02',
  answers: {
    ...someAnswers(
      {
        invoices: [{ number: 'INV-1042', amount: '290.00', dueOn: '2026-04-18' }],
        interest: { kind: 'agreed', pct: '18', per: 'year' },
        lateFee: '25.00',
      },
      { name: 'Blue Door Café LLC', kind: 'business', place: 'US-TX' },
    ),
    creditor: {
      name: 'Oak & Iron',
      signer: 'Pat Oak',
      phone: '512 555 0100',
      email: 'pat@example.com',
    },
    proof: ['invoice'],
  },
  log: [],
};
const spoke = logged(CASE, '2026-05-10', {
  type: 'contact',
  channel: 'call',
  direction: 'out',
  outcome: 'spoke',
  with: 'Dana',
  note: 'Dana said Mr Smith pays $100.00 on May 20',
});
const LIVED = logged(
  logged(spoke, '2026-05-20', { type: 'payment', amount: '100.00' }),
  '2026-05-25',
  { type: 'offer', offer: 'settlement', by: 'creditor', amount: '150.00' },
);

describe('the page for an adviser', () => {
  test('is the same whatever the names, numbers and notes of the case are', () => {
    fc.assert(
      fc.property(fc.oneof(plausibleCase(), anyFile), (file) => {
        expect(textOf(renamed(file), ALL)).toBe(textOf(file, ALL));
      }),
      { numRuns: 100 },
    );
  });

  test('shows no exact sum and no exact day', () => {
    fc.assert(
      fc.property(fc.oneof(plausibleCase(), anyFile), (file) => {
        const text = textOf(file, ALL);
        // A rate of interest is public, and no sum.
        expect(text).not.toMatch(/\d\.\d\d\b(?!%)/);
        expect(text).not.toMatch(/\b[A-Z][a-z]{2} \d{1,2}, \d{4}/);
      }),
      { numRuns: 100 },
    );
  });

  test('blacks out names, sums and days in notes that are shown, and further words the owner names', () => {
    const text = textOf(LIVED, new Set<Hide>(['names', 'amounts', 'dates']), 'adviser', ['Smith']);
    expect(text).toContain('████ said Mr ████ pays ████ on May ████');
    for (const secret of [
      'Dana',
      'Smith',
      'Blue Door',
      'Oak',
      'Pat',
      '1042',
      '555',
      'example.com',
      '290',
      '$100.00',
    ])
      expect(text).not.toContain(secret);
  });
});

describe('the page for a judge', () => {
  test('has the facts and not the plan, nor an offer that was not accepted', () => {
    const text = textOf(LIVED, new Set(), 'judge');
    for (const fact of [
      'Oak & Iron',
      'Blue Door Café LLC',
      'INV-1042',
      '$290.00',
      'The debtor paid $100.00',
      'May 10, 2026',
    ])
      expect(text).toContain(fact);
    for (const inner of ['WHAT IS NEXT', 'WHERE IT STANDS', '$150.00', 'Pace', 'Not at hand'])
      expect(text).not.toContain(inner);
  });

  test('keeps an offer that was accepted', () => {
    expect(
      textOf(
        logged(LIVED, '2026-05-26', { type: 'offer-answered', answer: 'accepted' }),
        new Set(),
        'judge',
      ),
    ).toContain('$150.00');
  });
});

test('the page for the owner has the whole case and its plan', () => {
  const text = textOf(LIVED, new Set(), 'own');
  for (const words of [
    'Case: Blue Door Café',
    'WHAT IS NEXT',
    'DATES TO KEEP',
    'Dana said Mr Smith pays',
    'the agreed rate of 18%',
    '$150.00',
  ])
    expect(text).toContain(words);
});

test('the lines of the sum add up to the balance, for any case', () => {
  fc.assert(
    fc.property(plausibleCase(), (file) => {
      const { sum, entries } = recapOf(file, law, CENTRE);
      expect(sum.invoices + sum.fees + sum.interest - sum.paid - sum.credited + sum.overpaid).toBe(
        sum.balance,
      );
      expect(sum.fees).toBeGreaterThanOrEqual(0);
      const days = entries.map(({ entry }) => entryDate(entry));
      expect(days).toEqual(days.toSorted());
    }),
    { numRuns: 150 },
  );
});
