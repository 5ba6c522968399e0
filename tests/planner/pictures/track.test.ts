/** The way of a case on an axis of dates, and a year of contacts: what pictures are drawn from. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LogEntry } from '#domain/case.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { track } from '#planner/pictures/track.ts';
import { yearOfContacts } from '#planner/pictures/year-of-contacts.ts';
import { law } from '../../support/law.ts';

function example(name: string) {
  const reading = readCaseFile(readFileSync(`public/examples/${name}.json`, 'utf8'));
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.case;
}
const way = (name: string) => track(example(name), law, '2026-03-05');

test('what was done stands on the rung it was done on, the next step is today or later', () => {
  const { points, dueOn } = way('new-client');
  expect(dueOn).toBe('2026-01-16');
  expect(points.filter(({ kind }) => kind === 'done').map(({ on, stage }) => [on, stage])).toEqual([
    ['2026-01-20', 'chasing.reminder'],
    ['2026-02-06', 'chasing.call'],
    ['2026-02-17', expect.stringMatching(/^chasing\./)],
  ]);
  expect(points.filter(({ kind }) => kind === 'next')).toHaveLength(1);
});

test('the way ends where the owner decides, and never goes down', () => {
  for (const name of ['new-client', 'cafe']) {
    const { points } = way(name);
    expect(points.at(-1)?.stage).toBe('deciding');
    expect(points.filter(({ stage }) => stage === 'deciding')).toHaveLength(1);
    expect(points.map(({ on }) => on)).toEqual(points.map(({ on }) => on).toSorted());
  }
});

test('a year has twelve months from the first day, a call and a letter apart, and blank Sundays', () => {
  const call: LogEntry = {
    id: 'a',
    at: '2026-03-02T10:00:00-06:00',
    type: 'contact',
    channel: 'call',
    direction: 'out',
    outcome: 'no-answer',
  };
  const letter: LogEntry = {
    id: 'b',
    at: '2026-03-09T10:00:00-06:00',
    type: 'letter',
    letter: 'demand',
    sentBy: 'email',
  };
  const year = yearOfContacts([
    { on: '2026-03-02', did: 'call-first', entries: [call] },
    { on: '2026-03-09', did: 'demand', entries: [letter] },
    { on: '2026-03-10', entries: [] },
  ]);
  expect(year.months).toHaveLength(12);
  expect(year.months[0]?.days).toHaveLength(31);
  expect(year.months.at(-1)?.from).toBe('2027-02-01');
  expect([year.calls, year.messages]).toEqual([1, 1]);
  expect(year.months[0]?.days[9]?.mark).toBe('came');
  expect(year.months[0]?.days.filter(({ isSunday }) => isSunday).map(({ on }) => on)).toEqual([
    '2026-03-01',
    '2026-03-08',
    '2026-03-15',
    '2026-03-22',
    '2026-03-29',
  ]);
});
