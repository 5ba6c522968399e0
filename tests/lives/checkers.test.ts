/**
 * The checkers of lives catch what they are for: lives that break a promise on purpose, and the
 * same lives mended.
 */
import { describe, expect, it } from 'vitest';
import type { LivedLife } from '#planner/explore/lives/live.ts';
import type { Ask } from '#planner/explore/lives/scene.ts';
import type { NewEntry } from '#planner/plan/entries.ts';
import { checkers } from '../support/lives/judge.ts';
import {
  aLife,
  aPlan,
  aStep,
  CALL,
  day,
  PAPERS,
  REMINDER,
  REVIEW,
  WAIT,
} from '../support/lives/made-up.ts';
import { law } from '../support/law.ts';

const all = checkers(law);
const neverAsked: Ask = () => {
  throw new Error('Expected no further plan to be asked for.');
};
type Name = keyof typeof all;

/** Kinds of fault that one checker finds in a life. */
function found(name: Name, life: LivedLife, ask: Ask = neverAsked): readonly string[] {
  const check = all[name];
  if (!check) throw new Error(`There is no checker ${name}.`);
  return check(life, ask).map(({ kind }) => kind);
}

const NO_ANSWER: NewEntry = {
  type: 'contact',
  channel: 'call',
  direction: 'out',
  outcome: 'no-answer',
};
const SENT: NewEntry = { type: 'letter', letter: 'reminder', sentBy: 'email' };
const PAID_HALF: NewEntry = { type: 'payment', amount: '145.00' };

describe('promise 13: dates stand still', () => {
  const looks = (first: typeof CALL, second: typeof CALL, after = 3) =>
    aLife([
      { on: day(1), plan: aPlan([first]) },
      { on: day(1 + after), plan: aPlan([second]) },
    ]);

  it('catches a next step that flees', () => {
    const life = looks({ ...CALL, on: day(9) }, { ...CALL, on: day(12) });
    expect(found('datesStandStill', life)).toEqual(['the next step moved']);
  });
  it('catches another step next', () => {
    const life = looks({ ...CALL, on: day(9) }, { ...REMINDER, on: day(9) });
    expect(found('datesStandStill', life)).toEqual(['another step is next']);
  });
  it('reads the day since when a step is overdue, and wants it told', () => {
    const late = { ...CALL, on: day(4), overdueSince: day(2) };
    expect(found('datesStandStill', looks({ ...CALL, on: day(2) }, late))).toEqual([]);
    const untold = looks({ ...CALL, on: day(2) }, { ...CALL, on: day(2) });
    expect(found('datesStandStill', untold)).toEqual(['not told as overdue']);
  });
  it('catches a later step that moves while nothing is overdue', () => {
    const life = aLife([
      {
        on: day(1),
        plan: aPlan([
          { ...CALL, on: day(9) },
          { ...PAPERS, on: day(12) },
        ]),
      },
      {
        on: day(4),
        plan: aPlan([
          { ...CALL, on: day(9) },
          { ...PAPERS, on: day(13) },
        ]),
      },
    ]);
    expect(found('datesStandStill', life)).toEqual(['a later step moved']);
  });
  it('says nothing where a fact fell due in between', () => {
    // 31 days after the due date, twelve days before the beginning, the debt is pressed harder.
    const life = looks({ ...CALL, on: day(25) }, { ...CALL, on: day(22) }, 19);
    expect(found('datesStandStill', life)).toEqual([]);
  });
});

describe('promise 14: doing counts', () => {
  const thenNext = (next: typeof CALL) =>
    aLife([
      { on: day(1), plan: aPlan([PAPERS]), did: PAPERS, logs: [{ type: 'done', step: PAPERS.id }] },
      { on: day(1), plan: aPlan([next]) },
    ]);

  it('catches a step that is next again when it was done', () => {
    expect(found('doingCounts', thenNext({ ...PAPERS, on: day(1) }))).toEqual([
      'asked again at once',
    ]);
    expect(found('doingCounts', thenNext({ ...PAPERS, on: day(8) }))).toEqual([]);
    expect(found('doingCounts', thenNext({ ...CALL, on: day(1) }))).toEqual([]);
  });

  const calls = (count: number, between: readonly NewEntry[] = []) =>
    aLife(
      Array.from({ length: count }, (_, index) => ({
        on: day(index * 7),
        plan: aPlan([CALL]),
        did: CALL,
        logs: index === 2 ? [NO_ANSWER, ...between] : [NO_ANSWER],
      })),
    );
  it('catches a fourth call that nobody answered', () => {
    expect(found('threeTimesAtMost', calls(3))).toEqual([]);
    expect(found('threeTimesAtMost', calls(4))).toEqual(['four times unanswered']);
    expect(found('threeTimesAtMost', calls(4, [PAID_HALF]))).toEqual([]);
  });

  const OFFER: NewEntry = { type: 'offer', offer: 'settlement', by: 'creditor', amount: '200.00' };
  const LAPSED: NewEntry = { type: 'offer-answered', answer: 'lapsed' };
  const offered = (between: readonly NewEntry[], offers = 2) =>
    aLife(
      Array.from({ length: offers }, (_, index) => ({
        on: day(index * 20),
        plan: aPlan([CALL]),
        logs: [OFFER, ...between],
      })),
    );
  it('catches an offer that is made again without news, and a third one', () => {
    expect(found('offersNeedNews', offered([LAPSED]))).toEqual(['an offer again without news']);
    expect(found('offersNeedNews', offered([LAPSED, PAID_HALF]))).toEqual([]);
    expect(found('offersNeedNews', offered([LAPSED, PAID_HALF], 3))).toEqual(['a third offer']);
  });

  const puts = (times: number, step = PAPERS) =>
    aLife(
      Array.from({ length: times }, (_, index) => ({
        on: day(index * 30),
        plan: aPlan([step]),
        did: step,
        logs: [{ type: 'done', step: step.id } as const],
      })),
    );
  it('catches a step that is asked for ever, and lets reviews come back', () => {
    expect(found('notForEver', puts(4))).toEqual([]);
    expect(found('notForEver', puts(5))).toEqual(['the same step for ever']);
    expect(found('notForEver', puts(5, REVIEW))).toEqual([]);
  });
});

describe('promise 15: every life ends', () => {
  it('catches a step that is asked over and over, whatever is answered', () => {
    const asked = (times: number) =>
      aLife(
        Array.from({ length: times }, (_, index) => ({
          on: day(index * 5),
          plan: aPlan([REMINDER]),
          did: REMINDER,
          logs: [SENT, PAID_HALF],
        })),
      );
    expect(found('notOverAndOver', asked(6))).toEqual([]);
    expect(found('notOverAndOver', asked(7))).toEqual(['the same step over and over']);
  });
  it('catches a claim for what a court has found against, and a third one', () => {
    const FILE = aStep({ id: 'file-claim', kind: 'file-claim' });
    const filed = (outcome: 'lost' | 'dismissed', times: number) =>
      aLife(
        Array.from({ length: times }, (_, index) => ({
          on: day(index * 90),
          plan: aPlan([FILE]),
          did: FILE,
          logs: [
            { type: 'filed', in: 'small-claims' },
            { type: 'judgment', outcome, amount: '0.00' },
          ] as const,
        })),
      );
    expect(found('notSuedAgain', filed('lost', 2))).toEqual(['sued again for what was lost']);
    expect(found('notSuedAgain', filed('dismissed', 2))).toEqual([]);
    expect(found('notSuedAgain', filed('dismissed', 3))).toEqual(['sued a third time']);
  });

  const endsAt = (next: typeof CALL, on = day(400)) =>
    aLife([
      { on: day(0), plan: aPlan([CALL]) },
      { on, plan: aPlan([next]) },
    ]);

  it('catches a life that neither ends nor rests, and a rest without a way out', () => {
    expect(found('endsOrRests', endsAt(CALL))).toEqual(['neither over nor at rest']);
    expect(found('endsOrRests', endsAt({ ...REVIEW, rests: [] }))).toEqual([
      'rests without a way out',
    ]);
    expect(found('endsOrRests', endsAt(REVIEW))).toEqual([]);
    const onItsWay = aLife([{ on: day(100), plan: aPlan([CALL, REVIEW]) }]);
    expect(found('endsOrRests', onItsWay)).toEqual([]);
  });
  it('catches a day without an end', () => {
    expect(
      found('endsOrRests', aLife([{ on: day(0), plan: aPlan([CALL]) }], 'too much on one day')),
    ).toEqual(['too much on one day']);
  });

  const reviewed = (days: readonly number[]) =>
    aLife(
      days.map((after) => ({
        on: day(after),
        plan: aPlan([REVIEW]),
        did: REVIEW,
        logs: [{ type: 'done', step: REVIEW.id } as const],
      })),
    );
  it('catches reviews whose distance does not double', () => {
    expect(found('reviewsDouble', reviewed([0, 30, 90, 210]))).toEqual([]);
    expect(found('reviewsDouble', reviewed([0, 30, 60]))).toEqual(['reviews do not double']);
  });
  it('catches a review that names no day ahead once it was done', () => {
    const life = aLife([
      {
        on: day(60),
        plan: aPlan([REVIEW]),
        did: REVIEW,
        logs: [{ type: 'done', step: REVIEW.id }],
      },
      { on: day(60), plan: aPlan([REVIEW]) },
    ]);
    expect(found('namesTheNextDay', life)).toEqual(['a review without a day ahead']);
  });
});

describe('promise 16: then, open and the line are true', () => {
  // Of made-up lives the first moment is asked.
  const paid = { ...CALL, then: [{ if: 'paid', stage: 'closed.paid' } as const] };
  it('catches a reply that leads elsewhere', () => {
    const life = aLife([{ on: day(0), plan: aPlan([paid]) }]);
    expect(found('thenIsTrue', life, () => aPlan([CALL]))).toEqual(['then paid is untrue']);
    expect(found('thenIsTrue', life, () => aPlan([CALL], { stage: 'closed.paid' }))).toEqual([]);
  });

  it('catches a route that is open and cannot be taken', () => {
    const net = { low: '1.00', likely: '2.00', high: '3.00' };
    const routes = [{ route: 'agency', open: true, because: [], net, weeks: [1, 2] }] as const;
    const life = aLife([{ on: day(0), plan: aPlan([CALL], { routes }) }]);
    expect(found('openIsTrue', life, () => aPlan([CALL]))).toEqual(['open agency is untrue']);
    expect(found('openIsTrue', life, () => aPlan([CALL], { stage: 'agency' }))).toEqual([]);
  });

  const silent = { ...CALL, on: day(1), then: [{ if: 'silent', stage: 'chasing.call' } as const] };
  const silence = aLife([
    {
      on: day(1),
      plan: aPlan([silent, { ...PAPERS, on: day(8) }]),
      did: silent,
      logs: [NO_ANSWER],
    },
  ]);
  it('catches silence that leads elsewhere on the day of the following step', () => {
    const asked: string[] = [];
    const ask: Ask = (_file, today) => {
      asked.push(today);
      return aPlan([PAPERS], { stage: 'deciding' });
    };
    expect(found('silenceIsTrue', silence, ask)).toEqual(['then silent is untrue']);
    expect(asked).toEqual([day(8)]);
  });

  it('catches a line that is not what comes when its first step is done', () => {
    const rest = aPlan([{ ...PAPERS, on: day(8) }]);
    expect(found('lineIsPlayed', silence, () => rest)).toEqual([]);
    expect(found('lineIsPlayed', silence, () => aPlan([{ ...PAPERS, on: day(9) }]))).toEqual([
      'the line is not what is played',
    ]);
  });
});

describe('promise 18: agreements are kept', () => {
  const AGREED: readonly NewEntry[] = [
    {
      type: 'offer',
      offer: 'payment-plan',
      by: 'creditor',
      instalments: [
        { on: day(7), amount: '145.00' },
        { on: day(35), amount: '145.00' },
      ],
    },
    { type: 'offer-answered', answer: 'accepted' },
  ];
  const running = { stage: 'negotiating.paymentPlan.running' } as const;
  const after = (
    days: number,
    plan: ReturnType<typeof aPlan>,
    paid: readonly NewEntry[] = [PAID_HALF],
  ) =>
    aLife([
      { on: day(0), plan: aPlan([CALL]), logs: AGREED },
      { on: day(7), plan: aPlan([WAIT], running), logs: paid },
      { on: day(days), plan },
    ]);

  it('catches that somebody is chased who keeps an agreement', () => {
    const chased = after(12, aPlan([{ ...CALL, on: day(12) }], running));
    expect(found('keptIsLeftAlone', chased)).toEqual(['chased while kept']);
    expect(found('keptIsLeftAlone', after(12, aPlan([WAIT], running)))).toEqual([]);
    const lost = after(12, aPlan([WAIT], { stage: 'negotiating.paymentPlan.broken' }));
    expect(found('keptIsLeftAlone', lost)).toEqual(['kept, and not seen as running']);
  });

  it('catches a short part that is seen as kept on the next working day', () => {
    const short = [{ type: 'payment', amount: '100.00' } as const];
    // The seventh day is a Monday.
    const seen = (days: number) => after(days, aPlan([WAIT], running), short);
    expect(found('shortIsBroken', seen(8))).toEqual(['missed, and seen as running']);
    expect(found('shortIsBroken', after(8, aPlan([WAIT], running)))).toEqual([]);
  });

  it('catches a plan that was paid to the end and stays open', () => {
    const both = [PAID_HALF, PAID_HALF];
    expect(found('keptCloses', after(60, aPlan([WAIT], running), both))).toEqual([
      'kept to the end, and still open',
    ]);
    expect(found('keptCloses', after(60, aPlan([WAIT], { stage: 'closed.paid' }), both))).toEqual(
      [],
    );
  });
});

describe('promise 19: nothing small is chased hard', () => {
  const DEMAND = aStep({ id: 'demand', kind: 'letter', letter: 'demand' });
  const FINAL = aStep({ id: 'final-demand', kind: 'letter', letter: 'final-demand' });
  const asks = (steps: readonly (typeof CALL)[], total: string) =>
    aLife(
      steps.map((step, index) => ({
        on: day(index * 7),
        plan: aPlan([step], { total }),
        did: step,
        logs: [SENT],
      })),
    );

  it('catches calls, demands and a third reminder for a rest', () => {
    expect(found('smallIsLetGo', asks([CALL, DEMAND], '1.00'))).toHaveLength(2);
    expect(found('smallIsLetGo', asks([REMINDER, REMINDER], '1.00'))).toEqual([]);
    expect(found('smallIsLetGo', asks([REMINDER, REMINDER, REMINDER], '1.00'))).toEqual([
      'small and reminded again and again',
    ]);
    expect(found('smallIsLetGo', asks([CALL, DEMAND], '290.00'))).toEqual([]);
  });
  it('catches a final demand for a sum that is then let go', () => {
    expect(found('finalDemandIsMeant', asks([FINAL], '45.00'))).toEqual([
      'a final demand for little',
    ]);
    expect(found('finalDemandIsMeant', asks([FINAL], '290.00'))).toEqual([]);
  });
});

describe('promises 1, 2, 4 and 7', () => {
  const did = (step: typeof CALL, on: number, logs: readonly NewEntry[]) => ({
    on: day(on),
    plan: aPlan([step]),
    did: step,
    logs,
  });
  it('catches a claim without a final demand that ran out', () => {
    const FILE = aStep({ id: 'file-claim', kind: 'file-claim' });
    const filed = did(FILE, 40, [{ type: 'filed', in: 'small-claims' }]);
    expect(found('finalDemandFirst', aLife([filed]))).toEqual(['no final demand before']);
    const sent = did(CALL, 0, [{ type: 'letter', letter: 'final-demand', deadline: day(14) }]);
    expect(found('finalDemandFirst', aLife([sent, filed]))).toEqual([]);
  });
  it('catches contact on hold', () => {
    const held = aLife([{ on: day(0), plan: aPlan([CALL], { stage: 'onHold.bankruptcy' }) }]);
    expect(found('holdIsQuiet', held)).toEqual(['contact on hold']);
  });
  it('catches Sundays, two contacts on a day, and a third call in a week', () => {
    const budget = (days: readonly number[]) =>
      found('budgetHolds', aLife(days.map((on) => did(CALL, on, [NO_ANSWER]))));
    expect(budget([0, 2])).toEqual([]);
    expect(budget([6])).toEqual(['contact on a Sunday or holiday']);
    expect(budget([0, 0])).toEqual(['two contacts on a day']);
    expect(budget([0, 2, 4])).toEqual(['too many calls in a week']);
  });
  it('catches a balance that does not add up, and a step that asks for nothing', () => {
    const plan = aPlan([CALL]);
    const wrong = { ...plan, balance: { ...plan.balance, total: '300.00' } };
    expect(found('balanceAddsUp', aLife([{ on: day(0), plan: wrong }]))).toEqual([
      'the balance does not add up',
    ]);
    const nothing = aPlan([CALL], { total: '0.00' });
    const life = aLife([{ on: day(0), plan: nothing, did: CALL, logs: [NO_ANSWER] }]);
    expect(found('balanceAddsUp', life)).toEqual(['asks for nothing']);
  });
});
