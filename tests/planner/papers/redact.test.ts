import { describe, expect, test } from 'vitest';
import { bandOf, BLACKED, blackOut } from '#planner/papers/redact.ts';

describe('an amount as a range', () => {
  test.each([
    [0, { low: 0, high: 100 }],
    [1, { low: 0, high: 100 }],
    [10_000, { low: 0, high: 100 }],
    [10_001, { low: 100, high: 250 }],
    [29_000, { low: 250, high: 500 }],
    [99_999_999_999, { low: 1_000_000 }],
  ])('%d', (cents, band) => {
    expect(bandOf(cents)).toEqual(band);
  });
});

describe('blacking out', () => {
  test.each([
    ['Ann Lee said Friday', ['Ann Lee'], `${BLACKED} said Friday`],
    ['ann said so, Lee did not', ['Ann Lee'], `${BLACKED} said so, ${BLACKED} did not`],
    ['planned by Ann', ['Ann'], `planned by ${BLACKED}`],
    ['paid $200 on 5 March', [], `paid ${BLACKED} on ${BLACKED} March`],
    ['write to a.lee@example.com or www.example.com/x', [], `write to ${BLACKED} or ${BLACKED}`],
    ['call +44 20 7946 0000 now', [], `call ${BLACKED} now`],
    ['C++ (a.b*c) $& \\1', ['(a.b*c)', 'C++'], `${BLACKED} $& ${BLACKED}`],
    ['Zoë and e\u0301', ['Zoë'], `${BLACKED} and e\u0301`],
    ['', ['x'], ''],
  ])('%j without %j', (text, secrets, shown) => {
    expect(blackOut(text, secrets)).toBe(shown);
  });
});
