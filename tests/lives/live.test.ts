/**
 * The simulator: owners who do what the plan says, debtors who answer in their way, always the same
 * life of the same number.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCaseFile, readCaseFile } from '#planner/case-file/case-file.ts';
import { DEBTOR_NAMES, type DebtorName } from '#planner/explore/lives/debtors.ts';
import { live, type LivedLife } from '#planner/explore/lives/live.ts';
import type { Owner } from '#planner/explore/lives/owner.ts';
import { inParts, type Ask } from '#planner/explore/lives/scene.ts';
import { startOfLife, type Start } from '#planner/explore/lives/starts.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { aPlan, aStep, CASE, DAY, day, WAIT } from '../support/lives/made-up.ts';
import { law } from '../support/law.ts';

const ask: Ask = (file, today) => planAsItStands(file, law, today);

const aStart = (debtor: DebtorName, owner: Partial<Owner> = {}): Start => ({
  ...startOfLife(0),
  file: CASE,
  debtor,
  owner: { late: 0, patience: 2, answers: 'accepted', chooses: 'as advised', ...owner },
});
const done = ({ moments }: LivedLife) =>
  moments.flatMap(({ did, day: on }) => (did ? [`${did.id} ${on}`] : []));

/** A planner with one idea: a reminder five days in, and then to wait. */
const oneReminder: Ask = ({ log }, today) => {
  const on = day(5);
  const step = aStep({
    id: 'reminder-first',
    kind: 'reminder',
    on: today > on ? today : on,
    ...(today > on ? { overdueSince: on } : {}),
  });
  return aPlan([log.length > 0 ? WAIT : step]);
};

describe('the owner', () => {
  it('does each step on its day and logs it', () => {
    const life = live(aStart('silent'), oneReminder, 30);
    expect(done(life)).toEqual([`reminder-first ${day(5)}`]);
    expect(life.last.file.log).toMatchObject([
      { type: 'letter', letter: 'reminder', at: `${day(5)}T09:00:00Z` },
    ]);
  });
  it('does it as many days late as this owner always is', () => {
    expect(done(live(aStart('silent', { late: 10 }), oneReminder, 30))).toEqual([
      `reminder-first ${day(15)}`,
    ]);
  });
  it('is told apart from a plan that asks for the same again at once', () => {
    const always: Ask = (_file, today) =>
      aPlan([aStep({ id: 'collect-proof', kind: 'collect-proof', on: today })]);
    expect(live(aStart('silent'), always, 30)).toMatchObject({ ended: 'asked again at once' });
  });
  it('puts a review off so many times, and then takes the way out', () => {
    const rests: Ask = ({ log }, today) => {
      if (log.some(({ type }) => type === 'written-off'))
        return aPlan([aStep({ id: 'closed-written-off', kind: 'close', on: today })], {
          stage: 'closed.writtenOff',
        });
      const on = day(30 * 2 ** log.length);
      return aPlan([aStep({ id: 'enforce-review', kind: 'review', on, rests: ['write-off'] })]);
    };
    const life = live(aStart('silent', { patience: 2 }), rests, 400);
    expect(done(life)).toEqual([
      `enforce-review ${day(30)}`,
      `enforce-review ${day(60)}`,
      `enforce-review ${day(120)}`,
    ]);
    expect(life.ended).toBe('closed');
  });
});

describe('the debtor', () => {
  it('answers after the days they always take', () => {
    const life = live(aStart('pays on reminder'), oneReminder, 30);
    expect(life.last.file.log.map(({ type, at }) => `${type} ${at.slice(0, 10)}`)).toEqual([
      `letter ${day(5)}`,
      `payment ${day(7)}`,
    ]);
  });
  it('may come back after the case was closed', () => {
    const life = live(aStart('pays by a check that bounces'), ask, 30);
    const types = life.last.file.log.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['letter', 'payment', 'payment-returned']);
  });
  it('who pays on reminder closes a real case with one letter', () => {
    const life = live(aStart('pays on reminder'), ask, 400);
    expect(life.ended).toBe('closed');
    expect(done(life)).toHaveLength(1);
  });
});

describe('any life', () => {
  const SOME = Array.from({ length: DEBTOR_NAMES.length }, (_, seed) => seed);
  const DAYS = 60;
  let lives: readonly LivedLife[] = [];
  beforeAll(() => {
    lives = SOME.map((seed) => live(startOfLife(seed), ask, DAYS));
  });

  it('is the same when it is lived again', () => {
    for (const seed of SOME.slice(0, 4))
      expect(live(startOfLife(seed), ask, DAYS)).toEqual(lives[seed]);
  });
  it('looks at days in order, and never twice at one without something having happened', () => {
    const wrong = lives.filter(({ moments }) =>
      moments.some(({ day: on, file }, index) => {
        const before = moments[index - 1];
        return before && !(on > before.day || (on === before.day && file !== before.file));
      }),
    );
    expect(wrong).toEqual([]);
  });
  it('has every kind of debtor in turn', () => {
    expect(new Set(SOME.map((seed) => startOfLife(seed).debtor)).size).toBe(DEBTOR_NAMES.length);
  });
  it('keeps a case that can be written to a file and read again', () => {
    for (const { last } of lives)
      expect(readCaseFile(writeCaseFile(last.file)), last.file.id).toMatchObject({ ok: true });
  });
});

it('parts of a sum add up to the sum, to the cent', () => {
  expect(inParts(10_001, 3, DAY, 30).map(({ amount }) => amount)).toEqual([
    '33.33',
    '33.33',
    '33.35',
  ]);
});
