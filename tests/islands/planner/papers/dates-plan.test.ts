import { describe, expect, test } from 'vitest';
import { outlookOf, type CaseDates } from '#islands/planner/papers/dates-plan.ts';
import { rememberedOf, type CalendarEvent } from '#planner/papers/calendar-events.ts';
import { someAnswers } from '../../../support/builders.ts';

const anEvent = (uid: string, change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid,
  on: '2026-03-08',
  title: uid,
  description: '',
  alarms: [],
  sequence: 2,
  cancelled: false,
  ...change,
});
const datesOfCase = (id: string, ...events: CalendarEvent[]): CaseDates => ({
  stored: {
    case: { id, title: id, openedOn: '2026-03-01', answers: someAnswers(), log: [] },
    rev: 1,
    savedAt: '2026-03-01T09:00:00+00:00',
    changesSince: 0,
  },
  letter: 'A',
  sequence: 2,
  events,
});
/** What an earlier file of a case held. */
const filed = (id: string, ...events: CalendarEvent[]) =>
  [id, { letter: 'A', sequence: 1, events: rememberedOf(events) }] as const;
const GONE = { cancelled: true } as const;

describe('what a file does to a calendar', () => {
  test('the dates of all cases go in, in order of date', () => {
    const dates = [
      datesOfCase('one', anEvent('b', { on: '2026-03-09' })),
      datesOfCase('two', anEvent('a', { on: '2026-03-07' })),
    ];
    const { live, newlyGone, toTakeOut } = outlookOf(dates, new Map());
    expect(live.map(({ uid }) => uid)).toEqual(['a', 'b']);
    expect(newlyGone).toEqual([]);
    expect(toTakeOut).toBe(false);
  });

  test('only a date that still stood in an earlier file newly comes out', () => {
    const dates = [datesOfCase('one', anEvent('was', GONE), anEvent('long-gone', GONE))];
    const before = filed('one', anEvent('was'), anEvent('long-gone', GONE));
    const { all, newlyGone } = outlookOf(dates, new Map([before]));
    expect(all).toHaveLength(2);
    expect(newlyGone.map(({ uid }) => uid)).toEqual(['was']);
  });

  test('there is something to take out while an earlier file of these cases has dates', () => {
    const dates = [datesOfCase('one')];
    const toTakeOut = (...before: readonly ReturnType<typeof filed>[]) =>
      outlookOf(dates, new Map(before)).toTakeOut;
    expect(toTakeOut(filed('one', anEvent('a')))).toBe(true);
    expect(toTakeOut(filed('one', anEvent('a', GONE)))).toBe(false);
    expect(toTakeOut(filed('two', anEvent('a')))).toBe(false);
  });
});
