import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Case } from '#domain/case.ts';
import LogScreen from '#islands/planner/log/LogScreen.tsx';
import { logged, someAnswers } from '../../../support/builders.ts';
import { inPlanner, storedOf } from '../../../support/in-planner.tsx';

afterEach(cleanup);

const START: Case = {
  id: 'c',
  title: 'Corner Deli',
  openedOn: '2026-03-01',
  answers: someAnswers(),
  log: [],
};
/** The SHA-256 of "abc", as FIPS 180-2 gives it. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('gives an exhibit the next free letter, and keeps the fingerprint of its file and nothing of the file', async () => {
  const file = logged(START, '2026-03-02', { type: 'exhibit', label: 'A', what: 'A quote' });
  const { added } = inPlanner(
    file,
    '2026-03-05',
    <LogScreen stored={storedOf(file)} kind="exhibit" preset={undefined} />,
  );
  expect(screen.getByLabelText<HTMLInputElement>(/Mark on it/).value).toBe('B');
  fireEvent.input(screen.getByLabelText('What is it?'), { target: { value: 'Delivery note' } });
  const files = [new File(['abc'], 'note.pdf')];
  fireEvent.change(screen.getByLabelText('Fingerprint of the file'), { target: { files } });
  await screen.findByText(`SHA-256: ${ABC}`);
  fireEvent.click(screen.getByRole('button', { name: 'Save to the log' }));
  expect(added).toHaveLength(1);
  expect(added[0]).toMatchObject({
    type: 'exhibit',
    label: 'B',
    what: 'Delivery note',
    sha256: ABC,
  });
  expect(JSON.stringify(added)).not.toContain('note.pdf');
});
