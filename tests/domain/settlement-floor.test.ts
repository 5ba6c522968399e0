/** The least worth taking; each figure was worked out by hand. */
import { expect, test } from 'vitest';
import { floorRange, settlementFloor, type FloorFacts } from '#domain/settlement-floor.ts';
import fc from '../support/fc.ts';

const guide: FloorFacts = {
  owed: 400_000,
  chancePct: 50,
  feePct: 30,
  cost: 0,
  weeks: 26,
  yearPct: 0,
};

test('the example of the guide: half a chance of 4,000, less three tenths, is 1,400', () => {
  expect(settlementFloor(guide)).toEqual({
    expected: 200_000,
    kept: 60_000,
    cost: 0,
    wait: 0,
    net: 140_000,
    floor: 140_000,
    sharePct: 35,
  });
});

test('costs count whole, and waiting counts by the week', () => {
  // 1,400 × 10% × 26 ÷ 52 = 70; 1,400 − 100 − 70 = 1,230.
  expect(settlementFloor({ ...guide, cost: 10_000, yearPct: 10 })).toMatchObject({
    wait: 7000,
    net: 123_000,
    floor: 123_000,
    sharePct: 31,
  });
});

test('a route that costs more than it brings makes the floor zero, not less', () => {
  expect(settlementFloor({ ...guide, cost: 200_000 })).toMatchObject({
    net: -60_000,
    floor: 0,
    sharePct: 0,
  });
});

test('the range moves the chance by ten points, and stays between never and always', () => {
  expect(floorRange(guide).map(({ floor }) => floor)).toEqual([112_000, 168_000]);
  expect(floorRange({ ...guide, chancePct: 95 })[1].expected).toBe(400_000);
  expect(floorRange({ ...guide, chancePct: 5 })[0].expected).toBe(0);
});

test('the floor never exceeds what is owed, and the working adds up', () => {
  const pct = fc.integer({ min: 0, max: 100 });
  const any = fc.record({
    owed: fc.integer({ min: 0, max: 99_999_999_999 }),
    chancePct: pct,
    feePct: pct,
    cost: fc.integer({ min: 0, max: 1_000_000 }),
    weeks: fc.integer({ min: 0, max: 520 }),
    yearPct: pct,
  });
  fc.assert(
    fc.property(any, (facts) => {
      const { expected, kept, cost, wait, net, floor } = settlementFloor(facts);
      expect(expected - kept - cost - wait).toBe(net);
      expect(floor).toBeGreaterThanOrEqual(0);
      expect(floor).toBeLessThanOrEqual(facts.owed);
    }),
  );
});
