/**
 * Both edges of the time to sue: the day before, the day, the day after, and what a payment does to
 * them.
 */
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { WARN_DAYS } from '#domain/limitation.ts';
import { timeToSue, type SuePlace, type SueStatus } from '#domain/time-to-sue.ts';

const years = { written: 6, oral: 3, 'open-account': 4, goods: 4 };
const place: SuePlace = { limitation: { years, effect: 'bars-suit' } };

test('a kind of agreement that is known gives one day for both edges', () => {
  expect(
    timeToSue(place, { agreement: 'written', kind: 'business', dueOn: '2020-02-29' }, '2024-01-01'),
  ).toMatchObject({
    earliest: '2026-02-28',
    latest: '2026-02-28',
    shortest: 6,
    longest: 6,
    mayRestart: false,
    status: 'running',
  });
});

test('a kind that is not known runs from the shortest to the longest period', () => {
  expect(timeToSue(place, { dueOn: '2022-05-10' }, '2024-01-01')).toMatchObject({
    earliest: '2025-05-10',
    latest: '2028-05-10',
    shortest: 3,
    longest: 6,
  });
});

test('figures that sources doubt widen the edges: the cautious one first, the one found last', () => {
  const doubtful: SuePlace = {
    limitation: { years: { ...years, written: 6 }, effect: 'bars-suit' },
    found: { ...years, written: 8 },
  };
  expect(
    timeToSue(doubtful, { agreement: 'written', dueOn: '2020-01-15' }, '2021-01-01'),
  ).toMatchObject({ earliest: '2026-01-15', latest: '2028-01-15' });
});

test('a shorter period that may hold for consumers moves the early edge only', () => {
  const consumers: SuePlace = { limitation: { years, consumerYears: 2, effect: 'bars-suit' } };
  expect(
    timeToSue(
      consumers,
      { agreement: 'written', kind: 'consumer', dueOn: '2020-01-15' },
      '2021-01-01',
    ),
  ).toMatchObject({ earliest: '2022-01-15', latest: '2026-01-15' });
  expect(
    timeToSue(
      consumers,
      { agreement: 'written', kind: 'business', dueOn: '2020-01-15' },
      '2021-01-01',
    ),
  ).toMatchObject({ earliest: '2026-01-15' });
});

describe('a payment or a signed admission', () => {
  const after = (admittedOn: PlainDate) =>
    timeToSue(
      place,
      { agreement: 'oral', kind: 'business', dueOn: '2020-01-15', admittedOn },
      '2021-01-01',
    );
  test('in time moves the late edge, never the early one', () => {
    expect(after('2022-06-01')).toMatchObject({
      earliest: '2023-01-15',
      latest: '2025-06-01',
      mayRestart: true,
    });
    expect(after('2023-01-15')).toMatchObject({ latest: '2026-01-15', mayRestart: true });
  });
  test('after the time was over is not counted, and neither is one before the due date', () => {
    expect(after('2023-01-16')).toMatchObject({
      latest: '2023-01-15',
      mayRestart: false,
      tooLateToRestart: true,
    });
    expect(after('2019-12-31')).toMatchObject({
      latest: '2023-01-15',
      mayRestart: false,
      tooLateToRestart: false,
    });
  });
});

describe('where today stands', () => {
  const earliest: PlainDate = '2025-05-10';
  const latest: PlainDate = '2028-05-10';
  test.each<[string, PlainDate, SueStatus]>([
    ['well before', addDays(earliest, -WARN_DAYS - 1), 'running'],
    ['from the day of the warning', addDays(earliest, -WARN_DAYS), 'near'],
    ['on the early edge', earliest, 'near'],
    ['the day after it', addDays(earliest, 1), 'between'],
    ['on the late edge', latest, 'between'],
    ['the day after it', addDays(latest, 1), 'over'],
  ])('%s', (_when, today, status) => {
    expect(timeToSue(place, { dueOn: '2022-05-10' }, today).status).toBe(status);
  });
  test('the debt itself is gone where the law says so', () => {
    expect(
      timeToSue(
        { limitation: { years, effect: 'extinguishes' } },
        { dueOn: '2022-05-10' },
        addDays(latest, 1),
      ).status,
    ).toBe('extinguished');
  });
});
