/** Small sums: let go, not asked for three times; and what makes them more than small. */
import { expect, it } from 'vitest';
import { readLaw } from '#cli/read-content.ts';
import type { Case } from '#domain/case.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { anOwedCase, logged } from '../../support/builders.ts';

const law = readLaw('content');

/** So much from a business in Illinois, settled for sixty cents on no day. */
function agreed(amount: string): Case {
  const file = anOwedCase({
    place: 'US-IL',
    openedOn: '2026-03-02',
    debt: { invoices: [{ number: '1', amount, dueOn: '2026-02-10' }] },
  });
  const offer = { type: 'offer', offer: 'settlement', by: 'debtor', amount: '0.60' } as const;
  const offered = logged(file, '2026-03-02', offer);
  return logged(offered, '2026-03-03', { type: 'offer-answered', answer: 'accepted' });
}
const asked = (file: Case) =>
  logged(file, '2026-03-05', { type: 'letter', letter: 'reminder', sentBy: 'email' });

it('asks for the day of a small sum once, and then lets it go', () => {
  const file = agreed('12.00');
  expect(planAsItStands(file, law, '2026-03-04').next.id).toBe('ask-day');
  const { next } = planAsItStands(asked(file), law, '2026-03-06');
  expect(next).toMatchObject({ id: 'let-rest-go', rests: ['write-off', 'paid-in-full'] });
});

it('asks for no day of some cents', () => {
  expect(planAsItStands(agreed('0.80'), law, '2026-03-04').next.id).toBe('let-rest-go');
});

it('goes on asking for the day of a sum that is worth it', () => {
  expect(planAsItStands(asked(agreed('900.00')), law, '2026-03-06').next.id).toBe('ask-day');
});

it('lets no sum go on its due day that a late fee makes worth asking for the day after', () => {
  const file: Case = {
    id: 'fee',
    title: 'Fee',
    openedOn: '2026-05-23',
    answers: {
      debt: {
        currency: 'USD',
        invoices: [{ number: '1', amount: '0.01', dueOn: '2026-05-24' }],
        lateFee: '25.00',
      },
    },
    log: [],
  };
  for (const day of ['2026-05-23', '2026-05-24', '2026-05-25'] as const)
    expect(planAsItStands(file, law, day).next.id, day).not.toBe('let-rest-go');
});

it('sends no statement of a small rest: the one reminder asks for it', () => {
  const file: Case = {
    id: 'rest',
    title: 'Rest',
    openedOn: '2026-08-20',
    answers: {
      debtor: { kind: 'business', place: 'US-TX' },
      debt: {
        currency: 'USD',
        agreement: 'written',
        invoices: [{ number: '1', amount: '690.00', dueOn: '2026-08-11' }],
      },
    },
    log: [],
  };
  const rest = logged(file, '2026-09-20', { type: 'payment', amount: '688.00' });
  const ids = planAsItStands(rest, law, '2026-10-05').steps.map(({ id }) => id);
  expect(ids).not.toContain('statement');
  expect(ids.at(-1)).toBe('let-rest-go');
});
