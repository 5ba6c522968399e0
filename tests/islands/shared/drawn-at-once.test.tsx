import { cleanup, render, screen } from '@testing-library/preact';
import { options } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { drawnAtOnce } from '#islands/shared/drawn-at-once.ts';

let add: () => void;
function Counter() {
  const [count, setCount] = useState(0);
  add = () => setCount((before) => before + 1);
  return <p>{`Pressed ${count}`}</p>;
}
afterEach(cleanup);

test('what a change draws is there when the call returns', () => {
  render(<Counter />);
  drawnAtOnce(() => add());
  screen.getByText('Pressed 1');
});

test('later changes are drawn as usual, also where the change failed', async () => {
  const usual = Object.getOwnPropertyDescriptor(options, 'debounceRendering');
  render(<Counter />);
  expect(() =>
    drawnAtOnce(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(Object.getOwnPropertyDescriptor(options, 'debounceRendering')).toEqual(usual);
  add();
  await screen.findByText('Pressed 1');
});
