import { expect, test } from 'vitest';
import { effectsInWords } from '#islands/planner/case/effect-words.ts';
import type { Effect } from '#planner/plan/would-change.ts';

const words = (...effects: Effect[]) =>
  effectsInWords(effects, (step) => `Title of ${step}`, '2026-03-05');

test('another step is named by its title', () => {
  expect(words({ kind: 'next', step: 'call-first' })).toBe(
    'The next step would be: Title of call-first.',
  );
});
test('another day is a date in words', () => {
  expect(words({ kind: 'date', on: '2026-03-10' })).toBe(
    'The next step would be on Tuesday, March 10.',
  );
});
test('routes that open, and routes that close, are one sentence each', () => {
  expect(
    words(
      { kind: 'opens', route: 'agency' },
      { kind: 'closes', route: 'payment-plan' },
      { kind: 'opens', route: 'small-claims' },
    ),
  ).toBe('These routes would open: Agency, Small claims. This route would close: Payment plan.');
});
