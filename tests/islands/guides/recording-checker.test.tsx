import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import RecordingChecker, { type RecordingPlaceProps } from '#islands/guides/RecordingChecker.tsx';
import { choose, faults, press, said } from '../../support/tool-form.ts';

const proof = (title: string) =>
  ({ sure: 'Read in a current source', checkedOn: '2026-01-01', title, href: 'law/' }) as const;
const places: RecordingPlaceProps[] = [
  { id: 'US-AA', name: 'Oneland', consent: 'one-party', proof: proof('Oneland: recording a call') },
  { id: 'US-BB', name: 'Allland', consent: 'all-party', proof: proof('Allland: recording a call') },
  { id: 'GB-CC', name: 'Tellland', consent: 'notice', proof: proof('Tellland: recording a call') },
];
beforeEach(() => {
  render(<RecordingChecker places={places} crossing={proof('Calls between two states')} />);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const check = (yours: string, theirs: string) => {
  choose('Where are you when you call?', yours);
  choose('Where are they?', theirs);
  press('Check both places');
};

test('follows the stricter of two places, with the source of each', () => {
  check('US-AA', 'US-BB');
  expect(said()).toBe('Only if everyone on the call agrees.');
  screen.getByText(/Their place sets the rule/);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Oneland: recording a call',
    'Allland: recording a call',
    'Calls between two states',
    'Take this to the planner',
  ]);
  check('GB-CC', 'US-AA');
  expect(said()).toMatch(/tell them first/);
  check('US-AA', 'US-AA');
  expect(said()).toMatch(/^You may/);
});

test('takes the strict rule for a place that is not held here', () => {
  check('US-AA', 'elsewhere');
  expect(said()).toBe('Only if everyone on the call agrees.');
  screen.getByText(/not held on this site/);
});

test('gives the line to say, and copies a sheet for notes', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  check('US-AA', 'US-BB');
  screen.getByText(/^Before anything else: I would like to record/);
  press('Copy the sheet for notes');
  await screen.findByText('Copied');
  expect(copied[0]).toMatch(/^Call on \[date\]/);
});

test('asks for both places', () => {
  press('Check both places');
  expect(faults()).toEqual(['Choose where you are', 'Choose where they are']);
});
