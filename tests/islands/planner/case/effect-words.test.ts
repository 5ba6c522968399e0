import { expect, test } from 'vitest';
import { effectsInWords } from '#islands/planner/case/effect-words.ts';

const words = (...effects: string[]) =>
  effectsInWords(effects, (step) => `Title of ${step}`, '2026-03-05');

test('another step is named by its title', () => {
  expect(words('next:call-first')).toBe('The next step would be: Title of call-first.');
});
test('another day is a date in words', () => {
  expect(words('date:2026-03-10')).toBe('The next step would be on Tuesday, March 10.');
});
test('routes that open, and routes that close, are one sentence each', () => {
  expect(words('opens:agency', 'closes:payment-plan', 'opens:small-claims')).toBe(
    'These routes would open: Agency, Small claims. This route would close: Payment plan.',
  );
});
