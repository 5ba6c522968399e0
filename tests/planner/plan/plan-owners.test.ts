/**
 * Two owners and what happens to them: a café that always paid, and a new client who owes a lot and
 * has gone quiet.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLaw } from '#cli/read-content.ts';
import type { Case } from '#domain/case.ts';
import { addDays, weekday, type PlainDate } from '#domain/dates.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';
import type { Plan } from '#planner/plan/plan-types.ts';
import { logged, withDebt, type Happening } from '../../support/builders.ts';
import { ROOT } from '../../support/run-cli.ts';

const law = readLaw(`${ROOT}/content`);
function read(name: string): Case {
  const reading = readCaseFile(readFileSync(`${ROOT}/tests/cases/${name}.json`, 'utf8'));
  if (!reading.ok) throw new Error(`${name}: ${reading.problem.field} ${reading.problem.message}`);
  return reading.case;
}
const cafe = read('cafe');
const stranger = read('new-client');
const TODAY: PlainDate = '2026-03-02';
const planned = (file: Case, today: PlainDate): Plan => plan(file, law, today);
/** The café after some happenings, each on its day. */
const after = (...happenings: readonly (readonly [PlainDate, Happening])[]): Case =>
  happenings.reduce((file, [on, happening]) => logged(file, on, happening), cafe);
const paid = (amount: string): Happening => ({ type: 'payment', amount });

describe('the two owners on the same day', () => {
  const [gentle, brisk] = [planned(cafe, TODAY), planned(stranger, TODAY)];

  test('differ in pace, stage and first step', () => {
    expect([gentle.pace, gentle.stage, gentle.next.kind, gentle.next.letter]).toEqual([
      'gentle',
      'chasing.reminder',
      'reminder',
      'reminder',
    ]);
    expect([brisk.pace, brisk.stage, brisk.next.letter]).toEqual([
      'brisk',
      'chasing.demand',
      'demand',
    ]);
  });

  test('differ in the debtor they see, and say why', () => {
    expect(gentle.debtorType).toMatchObject({ type: 'forgot', confidence: 'high' });
    expect(brisk.debtorType.type).toBe('avoiding');
    expect(brisk.debtorType.because).toContain('type-silent-after-promise');
  });

  test('differ in how long they wait: the stranger gets the final demand weeks earlier', () => {
    const finalOn = ({ steps }: Plan) => steps.find(({ letter }) => letter === 'final-demand')!.on;
    expect(finalOn(brisk) < addDays(finalOn(gentle), -14)).toBe(true);
    const waits = ({ steps }: Plan) => steps.map(({ id, on }) => `${id} ${on}`);
    expect(waits(brisk).filter((step) => waits(gentle).includes(step))).toEqual([]);
  });

  test('end at the same rung: court or agency stay closed until a final demand has run out', () => {
    for (const { routes } of [gentle, brisk]) {
      for (const route of ['agency', 'lawsuit'])
        expect(routes.find((each) => each.route === route)).toMatchObject({
          open: false,
          opensAfter: 'chasing.finalDemand',
        });
    }
  });

  test('never meet a Sunday, and have two contacts on no day', () => {
    for (const { steps } of [gentle, brisk]) {
      const contacts = steps
        .filter(({ kind }) => ['reminder', 'statement', 'call', 'letter', 'offer'].includes(kind))
        .map(({ on }) => on);
      expect(contacts.filter((on) => weekday(on) === 0)).toEqual([]);
      expect(new Set(contacts).size).toBe(contacts.length);
    }
  });
});

describe('the café is called and promises to pay by Friday', () => {
  const FRIDAY: PlainDate = '2026-03-13';
  const promised = after(
    ['2026-03-02', { type: 'contact', channel: 'email', direction: 'out', outcome: 'sent' }],
    ['2026-03-09', { type: 'letter', letter: 'reminder', sentBy: 'email' }],
    [
      '2026-03-11',
      { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke', said: 'will-pay' },
    ],
    ['2026-03-11', { type: 'promise', amount: '290.00', by: FRIDAY }],
  );

  test.each<PlainDate>(['2026-03-11', '2026-03-12', FRIDAY])(
    'on %s: wait for that Friday, chase nobody',
    (today) => {
      const { next, steps } = planned(promised, today);
      expect(next).toMatchObject({ kind: 'wait', on: FRIDAY, because: ['promise-pending-wait'] });
      expect(
        steps.filter(({ kind, on }) => kind !== 'wait' && kind !== 'review' && on <= FRIDAY),
      ).toEqual([]);
    },
  );

  test('the Saturday after, unpaid: look at the account on Monday, and call that day', () => {
    const { next, steps } = planned(promised, '2026-03-14');
    expect(next).toMatchObject({ id: 'check-promise', on: '2026-03-16' });
    expect(steps.find(({ kind }) => kind === 'call')).toMatchObject({
      id: 'call-promise-broken',
      on: '2026-03-16',
    });
  });

  test('the Monday after, unpaid: a look at the account, then a prompt and calm call, the quiet week notwithstanding', () => {
    expect(planned(promised, '2026-03-16').next).toMatchObject({
      id: 'check-promise',
      on: '2026-03-16',
    });
    const looked = logged(promised, '2026-03-16', { type: 'done', step: 'check-promise' });
    const { next, stage } = planned(looked, '2026-03-16');
    expect(next).toMatchObject({ id: 'call-promise-broken', kind: 'call', on: '2026-03-16' });
    expect(next.because).toContain('promise-broken-call-soon');
    expect(stage.startsWith('chasing.')).toBe(true);
  });

  test('the whole is paid: closed as paid, with nothing left to do but close', () => {
    for (const on of ['2026-03-12', FRIDAY, '2026-03-20'] as const) {
      const made = planned(logged(promised, on, paid('290.00')), on);
      expect([made.stage, made.next.kind, made.steps.length, made.balance.total]).toEqual([
        'closed.paid',
        'close',
        1,
        '0.00',
      ]);
    }
  });

  test('a part is paid: the promise of the whole still stands, and the rung is kept', () => {
    const made = planned(logged(promised, '2026-03-12', paid('100.00')), '2026-03-12');
    expect([made.stage, made.next.kind, made.balance.total]).toEqual([
      planned(promised, '2026-03-12').stage,
      'wait',
      '190.00',
    ]);
  });

  test('a correction strikes the promise out, and the plan is as before it', () => {
    const promise = promised.log.at(-1)!;
    const struck = logged(promised, '2026-03-11', { type: 'correction', of: promise.id });
    expect(planned(struck, '2026-03-12').next).toEqual(
      planned({ ...promised, log: promised.log.slice(0, -1) }, '2026-03-12').next,
    );
  });
});

describe('a part payment or a second invoice never skips a rung, nor goes back one', () => {
  const RUNGS: readonly (readonly [
    string,
    readonly (readonly [PlainDate, Happening])[],
    PlainDate,
  ])[] = [
    ['chasing.reminder', [], '2026-03-03'],
    [
      'chasing.call',
      [
        ['2026-03-02', { type: 'letter', letter: 'reminder', sentBy: 'email' }],
        ['2026-03-09', { type: 'letter', letter: 'reminder', sentBy: 'email' }],
      ],
      '2026-03-10',
    ],
    [
      'chasing.demand',
      [
        [
          '2026-03-02',
          {
            type: 'contact',
            channel: 'call',
            direction: 'out',
            outcome: 'spoke',
            said: 'will-pay',
          },
        ],
      ],
      '2026-03-10',
    ],
    [
      'chasing.finalDemand',
      [['2026-03-02', { type: 'letter', letter: 'demand', sentBy: 'post' }]],
      '2026-03-10',
    ],
    [
      'deciding',
      [
        [
          '2026-03-02',
          { type: 'letter', letter: 'final-demand', sentBy: 'post', deadline: '2026-03-09' },
        ],
      ],
      '2026-03-10',
    ],
  ];
  const second = { number: '1043', amount: '5000.00', dueOn: '2026-03-08' } as const;
  const withSecond = (file: Case): Case =>
    withDebt(file, { invoices: [...file.answers.debt.invoices, second] });

  test.each(RUNGS)('at %s', (stage, happenings, today) => {
    const file = after(...happenings);
    expect(planned(file, today).stage).toBe(stage);
    expect(planned(logged(file, today, paid('100.00')), today).stage).toBe(stage);
    expect(planned(withSecond(file), today).stage).toBe(stage);
    expect(planned(logged(withSecond(file), today, paid('100.00')), today).stage).toBe(stage);
  });

  test('once the first invoice is paid, the second starts at the first rung, with a final demand of its own', () => {
    const file = withSecond(
      after([
        '2026-03-02',
        { type: 'letter', letter: 'final-demand', sentBy: 'post', deadline: '2026-03-09' },
      ]),
    );
    const made = planned(logged(file, '2026-03-10', paid('290.00')), '2026-03-10');
    expect([made.stage, made.balance.total]).toEqual(['chasing.reminder', '5000.00']);
    expect(made.routes.find(({ route }) => route === 'agency')).toMatchObject({ open: false });
    expect(made.steps.map(({ letter }) => letter).filter(Boolean)).toContain('final-demand');
  });

  test('a second invoice that is not due yet changes nothing but what is not yet due', () => {
    const made = planned(
      withDebt(cafe, {
        invoices: [...cafe.answers.debt.invoices, { ...second, dueOn: '2026-06-08' }],
      }),
      TODAY,
    );
    expect([made.stage, made.balance.total, made.balance.notYetDue, made.next.id]).toEqual([
      'chasing.reminder',
      '290.00',
      '5000.00',
      'reminder-first',
    ]);
  });
});

describe('a payment after closing', () => {
  const closed = after(['2026-03-05', paid('290.00')], ['2026-03-09', paid('50.00')]);

  test('is kept, is said to have changed nothing, and is warned about', () => {
    const made = planned(closed, '2026-03-10');
    expect([made.stage, made.balance.total, made.balance.overpaid]).toEqual([
      'closed.paid',
      '0.00',
      '50.00',
    ]);
    expect(made.unmoved).toEqual(['t2']);
    expect(made.warnings).toEqual(
      expect.arrayContaining(['overpaid-give-back', 'paid-after-closing']),
    );
  });

  test('of a debt that was written off is warned about too', () => {
    const made = planned(
      after(['2026-03-05', { type: 'written-off' }], ['2026-03-09', paid('50.00')]),
      '2026-03-10',
    );
    expect([made.stage, made.balance.total]).toEqual(['closed.writtenOff', '240.00']);
    expect(made.warnings).toContain('paid-after-closing');
  });
});

describe('a settlement of 200.00 by 20 March', () => {
  const agreed = after(
    [
      '2026-03-09',
      {
        type: 'offer',
        offer: 'settlement',
        by: 'creditor',
        amount: '200.00',
        expiresOn: '2026-03-20',
      },
    ],
    ['2026-03-10', { type: 'offer-answered', answer: 'accepted' }],
  );

  test.each<PlainDate>(['2026-03-10', '2026-03-20'])('waits for its date on %s', (today) => {
    expect(planned(agreed, today)).toMatchObject({
      stage: 'negotiating.settlement.agreed',
      next: { kind: 'wait', on: '2026-03-20' },
    });
  });

  test.each<PlainDate>(['2026-03-11', '2026-03-19', '2026-03-20'])(
    'paid on %s closes as settled, the rest is gone',
    (on) => {
      const made = planned(logged(agreed, on, paid('200.00')), '2026-04-20');
      expect([made.stage, made.balance.total, made.balance.overpaid]).toEqual([
        'closed.settled',
        '0.00',
        '0.00',
      ]);
    },
  );

  test('paid a day late has lapsed: what was paid counts as a part payment', () => {
    const made = planned(logged(agreed, '2026-03-21', paid('200.00')), '2026-03-21');
    expect([made.stage, made.balance.total]).toEqual(['negotiating.settlement.lapsed', '90.00']);
  });

  test('unpaid has lapsed the working day after', () => {
    const seen = (['2026-03-21', '2026-03-22', '2026-03-23'] as const).map(
      (today) => planned(agreed, today).stage,
    );
    expect(seen).toEqual([
      'negotiating.settlement.agreed',
      'negotiating.settlement.agreed',
      'negotiating.settlement.lapsed',
    ]);
  });

  test('paid in two parts settles with the second, in time', () => {
    const half = logged(agreed, '2026-03-12', paid('100.00'));
    expect([planned(half, '2026-03-12').stage, planned(half, '2026-03-12').balance.total]).toEqual([
      'negotiating.settlement.agreed',
      '190.00',
    ]);
    expect(planned(logged(half, '2026-03-20', paid('100.00')), '2026-03-20').stage).toBe(
      'closed.settled',
    );
    expect(planned(logged(half, '2026-03-21', paid('100.00')), '2026-03-21')).toMatchObject({
      stage: 'negotiating.settlement.lapsed',
      balance: { total: '90.00' },
    });
  });

  test('paid in full anyway closes as paid', () => {
    const made = planned(logged(agreed, '2026-03-12', paid('290.00')), '2026-03-12');
    expect([made.stage, made.balance.overpaid]).toEqual(['closed.paid', '0.00']);
  });
});
