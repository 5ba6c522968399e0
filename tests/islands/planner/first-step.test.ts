import { expect, test } from 'vitest';
import { placeOf } from '#islands/planner/home/first-step.ts';
import { SITE_DATA } from '../../support/in-planner.tsx';

test.each([
  ['Ohio', 'US-OH'],
  ['ohio ', 'US-OH'],
  ['OH', 'US-OH'],
  ['calif', 'US-CA'],
  ['England', 'GB-ENG'],
  ['Virginia', 'US-VA'],
  // More than one begins so.
  ['New', undefined],
  ['Nowhere', undefined],
  ['', undefined],
])('%s is the place %s', (text, place) => {
  expect(placeOf(SITE_DATA.law, text)).toBe(place);
});
