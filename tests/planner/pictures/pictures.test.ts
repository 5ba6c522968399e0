import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import type { StepId } from '#domain/law.ts';
import { contactCalendar } from '#planner/pictures/contact-calendar.ts';
import { limitationClock } from '#planner/pictures/limitation-clock.ts';
import { monthsBetween, shareOf, timeline } from '#planner/pictures/timeline.ts';
import { costlyAhead, signalsOf, worthIt } from '#planner/pictures/worth-it.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import type { Assumption } from '#planner/plan/plan-types.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { aLaw, aPlace, logged, someAnswers, withDebt } from '../../support/builders.ts';
import { law } from '../../support/law.ts';

const CASE: Case = {
  id: 'c',
  title: 'A',
  openedOn: '2026-03-02',
  answers: someAnswers({}, { kind: 'business', place: 'US-XX', reach: 'talking' }),
  log: [],
};
const TODAY = '2026-03-20';

describe('the contact calendar', () => {
  const calendarOf = (file: Case) => {
    const standing = standingOf(file, aLaw(), TODAY);
    const plan = planAsItStands(file, aLaw(), TODAY);
    return { ...contactCalendar(standing, plan.steps), plan };
  };
  const CALL = {
    type: 'contact',
    channel: 'call',
    direction: 'out',
    outcome: 'no-answer',
  } as const;

  test('starts on a Monday two weeks back and shows six weeks', () => {
    const { weeks } = calendarOf(CASE);
    expect(weeks.map((week) => week[0]?.on)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
      '2026-04-06',
    ]);
  });

  test('tells what was done, refuses a third call in seven days, and says so until the window has passed', () => {
    const { weeks, used } = calendarOf(
      logged(logged(CASE, '2026-03-17', CALL), '2026-03-19', CALL),
    );
    const day = (on: string) => weeks.flat().find((each) => each.on === on);
    expect(day('2026-03-17')?.done.call).toBe(1);
    expect(day('2026-03-20')?.allowed).toEqual(['electronic', 'post']);
    expect(day('2026-03-23')?.refused.call).toContain('budget-two-calls-a-week');
    expect(day('2026-03-24')?.allowed).toContain('call');
    expect(day('2026-03-22')?.allowed).toEqual([]);
    expect(used[0]).toEqual({ what: 'calls-week', used: 2, of: 2 });
  });

  test('marks a past day on which more was done than the limit', () => {
    const { weeks } = calendarOf(logged(logged(CASE, '2026-03-17', CALL), '2026-03-17', CALL));
    expect(weeks.flat().find(({ on }) => on === '2026-03-17')?.over).toContain('budget-one-a-day');
  });

  test('shows the planned contact on its day', () => {
    const { weeks, plan } = calendarOf(CASE);
    expect(weeks.flat().find(({ on }) => on === plan.next.on)?.planned[0]?.id).toBe(plan.next.id);
  });

  test('allows nothing on hold', () => {
    const { weeks } = calendarOf(
      logged(CASE, '2026-03-17', { type: 'notice', notice: 'stop-contact' }),
    );
    expect(weeks.flat().every(({ allowed }) => allowed.length === 0)).toBe(true);
  });
});

describe('the time to sue', () => {
  const clockOf = (file: Case, law = aLaw()) => limitationClock(standingOf(file, law, TODAY));

  test('has two edges where the kind of agreement is not known', () => {
    expect(clockOf(CASE)).toMatchObject({
      from: '2026-02-18',
      earliest: '2029-02-18',
      latest: '2032-02-18',
      edges: ['agreement-unknown'],
    });
  });

  test('has one where all is known and nothing may have restarted it', () => {
    expect(clockOf(withDebt(CASE, { agreement: 'written' }))).toMatchObject({
      earliest: '2032-02-18',
      latest: '2032-02-18',
      edges: [],
    });
  });

  test('counts its latest end from a part payment, and never its earliest', () => {
    const file = logged(withDebt(CASE, { agreement: 'written' }), '2026-03-10', {
      type: 'payment',
      amount: '10.00',
    });
    expect(clockOf(file)).toMatchObject({
      earliest: '2032-02-18',
      latest: '2032-03-10',
      edges: ['restart'],
      restarts: [{ on: '2026-03-10', kind: 'payment' }],
    });
  });

  test('keeps the shorter time that may hold for consumers', () => {
    const place = aPlace({
      limitation: {
        years: { written: 6, oral: 6, 'open-account': 6, goods: 6 },
        consumerYears: 3,
        effect: 'bars-suit',
        confidence: 'seen',
        source: 'limitation-varies',
      },
    });
    const file: Case = { ...CASE, answers: someAnswers({}, { kind: 'consumer', place: 'US-XX' }) };
    expect(clockOf(file, aLaw(place))).toMatchObject({
      earliest: '2029-02-18',
      latest: '2032-02-18',
      edges: ['consumer-shorter'],
    });
  });

  test('keeps the shorter time until a signature is held, and that of a bill for care', () => {
    const { limitation } = aPlace();
    const place = aPlace({ limitation: { ...limitation, unsignedYears: 2, medicalYears: 5 } });
    const file = withDebt(CASE, { agreement: 'written', work: 'health' });
    const signed: Case = { ...file, answers: { ...file.answers, proof: ['signed'] } };
    expect(clockOf(file, aLaw(place))).toMatchObject({
      earliest: '2028-02-18',
      latest: '2032-02-18',
      edges: ['unsigned', 'medical'],
    });
    expect(clockOf(signed, aLaw(place))).toMatchObject({
      earliest: '2031-02-18',
      edges: ['medical'],
    });
  });

  test('stops when the case is closed or the place is not known', () => {
    expect(
      clockOf(logged(CASE, '2026-03-05', { type: 'payment', amount: '290.00' })),
    ).toBeUndefined();
    expect(clockOf({ ...CASE, answers: someAnswers() })).toBeUndefined();
  });
});

describe('the line of time', () => {
  test('puts entries, steps and dates to keep in one order, and leaves far dates to words', () => {
    const file = logged(
      logged(CASE, '2025-06-01', { type: 'letter', letter: 'reminder' }),
      '2026-03-10',
      { type: 'letter', letter: 'reminder' },
    );
    const { moves } = standingOf(file, aLaw(), TODAY);
    const line = timeline(
      moves.map(({ entry }) => entry),
      planAsItStands(file, aLaw(), TODAY),
      TODAY,
    );
    expect(line.from).toBe('2026-03-10');
    expect(line.before).toHaveLength(1);
    expect(line.beyond.map((mark) => mark.kind === 'deadline' && mark.deadline)).toEqual([
      'limitation',
    ]);
  });

  test('scales days to the line', () => {
    expect(shareOf('2026-01-11', '2026-01-01', '2026-01-21')).toBe(0.5);
    expect(shareOf('2025-01-11', '2026-01-01', '2026-01-21')).toBe(0);
    expect(shareOf('2026-01-01', '2026-01-01', '2026-01-01')).toBe(0);
    expect(monthsBetween('2026-01-15', '2026-03-01')).toEqual(['2026-02-01', '2026-03-01']);
    expect(monthsBetween('2026-01-01', '2026-02-28')).toEqual(['2026-02-01']);
    // Dates end in 2199: a clock further ahead held the page for ever.
    expect(monthsBetween('2199-11-15', '2199-12-31')).toEqual(['2199-12-01']);
    expect(monthsBetween('2199-11-15', '2400-01-01')).toEqual(['2199-12-01']);
  });
});

describe('whether a costly step is worth it', () => {
  const figure = (
    name: Assumption['name'],
    unit: Assumption['unit'],
    low: string,
    likely: string,
    high: string,
  ): Assumption => ({ name, unit, low, likely, high, own: false });
  const FIGURES = [
    figure('chancePct', 'percent', '40', '50', '65'),
    figure('courtFee', 'money', '30.00', '100.00', '200.00'),
    figure('agencyFeePct', 'percent', '20', '30', '40'),
  ];

  test('a fee that even a low chance pays for is clear', () => {
    expect(worthIt('small-claims', 100_000, FIGURES, 0)).toMatchObject({
      breakEven: { low: 3, likely: 10, high: 20 },
      verdict: 'clear',
    });
  });

  test('the owner’s hours count, and can tip it', () => {
    expect(worthIt('small-claims', 100_000, FIGURES, 40_000).verdict).toBe('close');
    expect(worthIt('small-claims', 100_000, FIGURES, 90_000)).toMatchObject({
      verdict: 'not',
      breakEven: { low: 93 },
    });
  });

  test('an agency costs nothing before it collects, and keeps its share', () => {
    expect(worthIt('agency', 100_000, FIGURES, 0)).toMatchObject({
      breakEven: { low: 0, high: 0 },
      keeps: { low: 20, high: 40 },
      verdict: 'clear',
    });
    expect(worthIt('agency', 100_000, FIGURES, 20_000).breakEven.likely).toBe(29);
  });

  test('it is asked only where such a step is next, or where the owner is deciding', () => {
    const step = (id: StepId) =>
      ({
        id,
        kind: 'review',
        on: TODAY,
        earliest: TODAY,
        latest: TODAY,
        since: { on: TODAY },
        tries: 0,
        because: [],
        record: [],
        then: [],
      }) as const;
    expect(
      costlyAhead({
        stage: 'chasing.call',
        next: step('call-first'),
        steps: [step('call-first'), step('file-claim')],
        routes: [],
      }),
    ).toBeUndefined();
    expect(
      costlyAhead({
        stage: 'deciding',
        next: step('check-can-pay'),
        steps: [step('check-can-pay'), step('file-claim')],
        routes: [],
      }),
    ).toBe('small-claims');
    expect(
      costlyAhead({
        stage: 'chasing.finalDemand',
        next: step('place-agency'),
        steps: [step('place-agency')],
        routes: [],
      }),
    ).toBe('agency');
    const chosen = { ...step('decide-route'), route: 'lawsuit' } as const;
    expect(costlyAhead({ stage: 'deciding', next: chosen, steps: [chosen], routes: [] })).toBe(
      'lawsuit',
    );
  });

  test('where the plan asks whether it is worth it, the way that leaves most is looked at', () => {
    const gone = logged(CASE, TODAY, { type: 'contact', channel: 'email', direction: 'out' });
    const tiny = withDebt(gone, {
      invoices: [{ number: '1', amount: '45.00', dueOn: '2026-01-02' }],
    });
    const { routes, steps } = planAsItStands(tiny, law, TODAY);
    const asked = steps.find(({ id }) => id === 'worth-it');
    expect(asked).toBeDefined();
    if (asked)
      expect(costlyAhead({ stage: 'chasing.demand', next: asked, steps: [asked], routes })).toBe(
        'agency',
      );
  });

  test('the case tells what speaks for and against it, by name', () => {
    const promised = logged(CASE, '2026-03-03', { type: 'promise', by: '2026-03-06' });
    const signals = signalsOf(
      standingOf(
        { ...promised, answers: { ...promised.answers, proof: ['invoice'] } },
        aLaw(),
        TODAY,
      ),
    );
    expect(signals.for).toEqual(['talking']);
    expect(signals.against).toEqual(['broken-promise']);
    expect(signals.proofHeld).toEqual(['invoice']);
    expect(signals.proofMissing).toContain('contract');
  });
});
