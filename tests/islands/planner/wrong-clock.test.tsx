/** A clock that cannot be right: the planner says so, and plans and saves nothing by it. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import Planner from '#islands/planner/Planner.tsx';
import { SHELL } from '#islands/planner/words/shell.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test.each(['1969-12-31', '2199-12-31', '2400-01-01'])('on %s nothing is planned', async (day) => {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] });
  render(<Planner rungs={[]} doors={[]} />);
  expect(await screen.findByText(SHELL.clock)).toBeTruthy();
});
