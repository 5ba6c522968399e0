import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasHour } from '#domain/has-hour.ts';
import { quickDates } from '#islands/form/quick-dates.ts';
import { afterOthers, justAfter, readWhen } from '#islands/planner/log/when.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 2, 10, 15, 30, 5) });
});
afterEach(() => {
  vi.useRealTimers();
});

const TODAY = '2026-03-10';
const at = (typed: Readonly<Record<string, string>>) => {
  const read = readWhen(typed, { today: TODAY });
  return read.kind === 'at' ? read.at.slice(0, 19) : read.fault.id;
};

describe('when it happened', () => {
  test.each([
    ['now', { when: 'now' }, '2026-03-10T15:30:05'],
    ['nothing chosen', {}, '2026-03-10T15:30:05'],
    ['earlier today, at an hour', { when: 'today', time: '09:15' }, '2026-03-10T09:15:30'],
    ['earlier today, the hour not known', { when: 'today', time: '' }, '2026-03-10T12:00:00'],
    ['yesterday, at an hour', { when: 'yesterday', time: '17:45' }, '2026-03-09T17:45:30'],
    ['yesterday, the hour not known', { when: 'yesterday', time: '' }, '2026-03-09T12:00:00'],
    ['another day', { when: 'day', whenDay: 'Mar/2/2026', time: '' }, '2026-03-02T12:00:00'],
    [
      'another day at noon sharp: that hour is known',
      { when: 'day', whenDay: '3/2/2026', time: '12:00' },
      '2026-03-02T12:00:30',
    ],
  ])('%s', (_, typed, instant) => {
    expect(at(typed)).toBe(instant);
  });

  test('is never still to come', () => {
    expect(at({ when: 'today', time: '18:00' })).toBe('f-time');
    expect(at({ when: 'day', whenDay: '3/11/2026' })).toBe('f-whenDay');
    vi.setSystemTime(new Date(2026, 2, 10, 8, 0, 5));
    expect(at({ when: 'today', time: '' })).toBe('2026-03-10T08:00:05');
  });

  test('is a real day', () => {
    expect(at({ when: 'day', whenDay: '2/30/2026' })).toBe('f-whenDay');
    expect(at({ when: 'day', whenDay: '' })).toBe('f-whenDay');
  });
});

test('what was told together keeps its order, and its day', () => {
  expect(justAfter('2026-03-10T15:30:05-05:00')).toBe('2026-03-10T15:30:06-05:00');
  expect(justAfter('2026-03-10T23:59:59-05:00')).toBe('2026-03-10T23:59:59-05:00');
});

test('no two entries share a second, so that each counts in the order in which it was logged', () => {
  const log = [
    { id: 'a', at: '2026-03-10T12:00:00-05:00', type: 'hold-ended' },
    { id: 'b', at: '2026-03-10T12:00:01-05:00', type: 'hold-ended' },
  ] as const;
  expect(afterOthers('2026-03-10T12:00:00-05:00', log)).toBe('2026-03-10T12:00:02-05:00');
  expect(afterOthers('2026-03-10T13:00:00-05:00', log)).toBe('2026-03-10T13:00:00-05:00');
});

test.each([
  ['2026-03-10T12:00:00-05:00', false],
  ['2026-03-10T12:00:02-05:00', false],
  ['2026-03-10T12:00:30-05:00', true],
  ['2026-03-10T09:15:30Z', true],
  ['2026-03-10', false],
])('%s tells an hour: %s', (at, known) => {
  expect(hasHour(at)).toBe(known);
});

describe('quick dates', () => {
  test('are in order, each once, with the Friday that is meant', () => {
    expect(quickDates('2026-03-10').map(({ on }) => on)).toEqual([
      '2026-03-10',
      '2026-03-11',
      '2026-03-13',
      '2026-03-17',
      '2026-03-24',
      '2026-04-10',
    ]);
    expect(quickDates('2026-03-12').map(({ id }) => id)).toEqual([
      'today',
      'tomorrow',
      'week',
      'fortnight',
      'month',
    ]);
    // Said on a Friday, it is the one of next week.
    expect(quickDates('2026-03-13').find(({ id }) => id === 'friday')?.on).toBe('2026-03-20');
  });
});
