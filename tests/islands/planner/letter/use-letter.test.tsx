/** A letter that two tabs change: neither is written over the other in silence. */
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLetter } from '#islands/planner/letter/use-letter.ts';
import { draftKey } from '#islands/storage/keys.ts';
import { readLetterDraft } from '#islands/storage/letter-drafts.ts';
import { storeCase } from '../../storage/a-record.ts';

const KEY = draftKey('c', 'demand');
const PAUSE = 1000;
/** Another tab saves its text of the letter. */
function inOtherTab(body: string): void {
  const newValue = JSON.stringify({ schema: 2, from: 'mark', filled: {}, body });
  localStorage.setItem(KEY, newValue);
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue }));
}
const open = () => renderHook(() => useLetter('c', 'demand')).result;
const type = (hand: ReturnType<typeof open>, text: string) =>
  act(() => hand.current.setBody(text, 'mark'));
const wait = () =>
  act(() => {
    vi.advanceTimersByTime(PAUSE);
  });
const stored = () => readLetterDraft('c', 'demand')?.body;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  storeCase('c');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('a letter that nobody changes here follows the other tab', async () => {
  const hand = open();
  await act(() => inOtherTab('Dear both'));
  expect([hand.current.draft.body, hand.current.isTwice]).toEqual(['Dear both', false]);
});

test.each([
  ['mine', 'Dear mine'],
  ['theirs', 'Dear theirs'],
] as const)('a letter changed in both waits for its owner, who takes %s', async (whose, text) => {
  const hand = open();
  await type(hand, 'Dear mine');
  await act(() => inOtherTab('Dear theirs'));
  await wait();
  expect([hand.current.isTwice, hand.current.draft.body, stored()]).toEqual([
    true,
    'Dear mine',
    'Dear theirs',
  ]);
  await act(() => hand.current.settle(whose));
  expect([hand.current.isTwice, hand.current.draft.body, stored()]).toEqual([false, text, text]);
  // From here on it is saved as before.
  await type(hand, 'Dear later');
  await wait();
  expect([hand.current.isTwice, stored()]).toEqual([false, 'Dear later']);
});
