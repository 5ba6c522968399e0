/** The store as the planner sees it: nothing saved is missed, however early it was saved. */
import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useStore, type StoreHook } from '#islands/planner/use-store.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';

let hook: StoreHook;
function Titles() {
  hook = useStore(false);
  return (
    <ul>
      {hook.opened?.state.cases.map((stored) => (
        <li key={stored.case.id}>{stored.case.title}</li>
      ))}
    </ul>
  );
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('shows a case that was saved before anybody listened', async () => {
  const reading = readCaseFile(readFileSync('tests/cases/cafe.json', 'utf8'));
  if (!reading.ok) throw new Error(reading.problem.message);
  render(<Titles />);
  // In the very turn in which the store opens: effects, and so the listener, come only after the
  // paint.
  await hook.open().then((store) => store.merge(reading.case));
  expect(await screen.findByText('Blue Door Café')).toBeTruthy();
});
