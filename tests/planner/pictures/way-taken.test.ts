import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { stageOf } from '#planner/replay/life.ts';
import { replay } from '#planner/replay/replay.ts';
import { wayTaken } from '#planner/pictures/way-taken.ts';
import { aLaw, logged, someAnswers } from '../../support/builders.ts';

const CASE: Case = {
  id: 'c',
  title: 'A',
  openedOn: '2026-03-02',
  answers: someAnswers({}, { kind: 'business', place: 'US-XX', history: 'new' }),
  log: [],
};
const wayOf = (file: Case, today: `${number}-${number}-${number}`) =>
  replay(file, aLaw(), today).life.way;

describe('the way a case has taken', () => {
  test('names every stage with the day it was entered, also those that time alone brought', () => {
    const demanded = logged(
      logged(CASE, '2026-03-03', { type: 'letter', letter: 'reminder' }),
      '2026-03-10',
      { type: 'letter', letter: 'final-demand', deadline: '2026-03-24' },
    );
    const { visited } = wayTaken(wayOf(demanded, '2026-04-01'), []);
    expect(visited.map(({ stage, on }) => `${on} ${stage}`)).toEqual([
      '2026-03-02 chasing.reminder',
      '2026-03-03 chasing.call',
      '2026-03-10 chasing.finalDemand',
      '2026-03-25 deciding',
    ]);
  });

  test('ends at the present stage', () => {
    const file = logged(CASE, '2026-03-05', { type: 'notice', notice: 'stop-contact' });
    const { life } = replay(file, aLaw(), '2026-03-06');
    expect(life.way.at(-1)).toEqual({ stage: stageOf(life), on: life.since.on });
  });

  test('does not count a first stage that was left on its own day', () => {
    const { visited } = wayTaken(
      [
        { stage: 'chasing.reminder', on: '2026-03-02' },
        { stage: 'notDue', on: '2026-03-02' },
      ],
      [],
    );
    expect(visited.map(({ stage }) => stage)).toEqual(['notDue']);
  });
});

test('the ways open are the stages that a reply leads to, each once, without the present one', () => {
  const { open } = wayTaken(
    [{ stage: 'chasing.call', on: '2026-03-02' }],
    [
      {
        then: [
          { if: 'paid', stage: 'closed.paid' },
          { if: 'silent', stage: 'chasing.call' },
          { if: 'refuses', stage: 'chasing.finalDemand' },
          { if: 'part-paid', stage: 'closed.paid' },
        ],
      },
      { then: [{ if: 'done', stage: 'deciding' }] },
    ],
  );
  expect(open).toEqual([
    { stage: 'closed.paid', replies: ['paid', 'part-paid'] },
    { stage: 'chasing.finalDemand', replies: ['refuses'] },
  ]);
});

test('where the next step leads nowhere, the ways of the steps after it are open', () => {
  const { open } = wayTaken(
    [{ stage: 'deciding', on: '2026-03-02' }],
    [
      { then: [{ if: 'done', stage: 'deciding' }] },
      { then: [{ if: 'done', stage: 'court.preparing' }] },
      { then: [{ if: 'done', stage: 'closed.writtenOff' }] },
    ],
  );
  expect(open.map(({ stage }) => stage)).toEqual(['court.preparing', 'closed.writtenOff']);
});
