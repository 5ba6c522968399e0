import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money.ts';
import { courtFile, nextExhibit, nextLetter } from '#planner/papers/court-file.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { CENTRE, plausibleCase } from '#planner/explore/plausible.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import type { Case } from '#domain/case.ts';
import { anyCase } from '../../support/any-case.ts';
import { logged, someAnswers } from '../../support/builders.ts';
import fc from '../../support/fc.ts';
import { law } from '../../support/law.ts';

const START: Case = {
  id: 'c',
  title: 'Corner Deli',
  openedOn: '2026-03-01',
  answers: someAnswers({}, { name: 'Corner Deli', kind: 'business', place: 'US-TX' }),
  log: [],
};
const TODAY = '2026-04-01';
const ofCase = (file: Case) => courtFile(file, law, TODAY);

describe('the file of any case', () => {
  it('counts nothing that was struck out, numbers what happened in order, and adds up to the balance of the plan', () => {
    fc.assert(
      fc.property(fc.oneof(plausibleCase(), anyCase), (file) => {
        const court = courtFile(file, law, CENTRE);
        const { struck } = orderedLog(file, CENTRE);
        const told = [...court.events, ...court.letters, ...court.exhibits];
        expect(told.filter(({ entry }) => struck.has(entry.id))).toEqual([]);
        expect(court.events.map(({ number }) => number)).toEqual(
          court.events.map((_, at) => at + 1),
        );
        const days = court.events.map(({ on }) => on);
        expect(days).toEqual(days.toSorted());
        expect(days.every((on) => on <= CENTRE)).toBe(true);
        const { sum } = court.recap;
        expect(
          sum.invoices + sum.fees + sum.interest - sum.paid - sum.credited + sum.overpaid,
        ).toBe(sum.balance);
        const { balance } = planAsItStands(file, law, CENTRE);
        expect(sum.balance).toBe(cents(balance.total) + cents(balance.notYetDue));
      }),
      { numRuns: 60 },
    );
  });
  it('gives each exhibit a label of its own', () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const labels = courtFile(file, law, CENTRE).exhibits.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.includes(nextExhibit(file, CENTRE))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a judge reads', () => {
  it('has no step that the creditor took alone, and no offer to take less that was not accepted', () => {
    let file = logged(START, '2026-03-02', { type: 'cooling-off', until: '2026-03-04' });
    file = logged(file, '2026-03-05', { type: 'decided', route: 'small-claims' });
    file = logged(file, '2026-03-06', { type: 'cost', amount: '30.00', for: 'lawyer' });
    file = logged(file, '2026-03-07', {
      type: 'offer',
      offer: 'settlement',
      by: 'creditor',
      amount: '150.00',
    });
    file = logged(file, '2026-03-08', { type: 'promise', by: '2026-03-20' });
    expect(ofCase(file).events.map(({ entry }) => entry.type)).toEqual(['promise']);
    const accepted = logged(file, '2026-03-09', { type: 'offer-answered', answer: 'refused' });
    expect(ofCase(accepted).events).toHaveLength(1);
  });
  it('names the time of a call where it is known, and of nothing else', () => {
    const call = { type: 'contact', channel: 'call', direction: 'out' } as const;
    const file = logged(START, '2026-03-02', call);
    const timed: Case = {
      ...file,
      log: file.log.map((entry) => ({ ...entry, at: '2026-03-02T09:10:30-06:00' })),
    };
    expect(ofCase(file).events[0]?.at).toBeUndefined();
    expect(ofCase(timed).events[0]?.at).toBe('2026-03-02T09:10:30-06:00');
  });
  it('marks what an exhibit proves, and lists demands and letters by the number of the event', () => {
    let file = logged(START, '2026-03-02', { type: 'promise', by: '2026-03-20' });
    file = logged(file, '2026-03-10', {
      type: 'letter',
      letter: 'demand',
      sentBy: 'certified',
      text: 'Dear Dana,\n\nplease pay.',
    });
    file = logged(file, '2026-03-11', { type: 'exhibit', what: 'Receipt', of: 't2' });
    const court = ofCase(file);
    expect(court.events.map(({ exhibits }) => exhibits)).toEqual([[], ['A']]);
    expect(court.exhibits).toMatchObject([{ label: 'A', of: 2 }]);
    expect(court.demands.map(({ number }) => number)).toEqual([2]);
    expect(court.letters.map(({ number }) => number)).toEqual([2]);
  });
  it('names what a claim form asks and the case does not hold', () => {
    const { gaps } = ofCase(START);
    expect(gaps).toContain('debtor.address');
    expect(gaps).not.toContain('debtor.name');
  });
});

describe('the next letter', () => {
  it('is the first that is free, and goes on after Z', () => {
    const letters = (count: number) =>
      Array.from({ length: count }, (_, at) => String.fromCharCode(65 + at));
    expect(nextLetter(new Set(['A', 'C']))).toBe('B');
    expect(nextLetter(new Set(letters(26)))).toBe('AA');
  });
});
