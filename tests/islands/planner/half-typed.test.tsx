/** What was typed and not saved: kept when the page goes, offered back, gone when dealt with. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { OneLetter } from '#islands/planner/letter/OneLetter.tsx';
import LogScreen from '#islands/planner/log/LogScreen.tsx';
import { GONE_KEY } from '#islands/storage/gone.ts';
import { keepHalfTyped, readHalfTyped } from '#islands/storage/half-typed.ts';
import { caseKey } from '#islands/storage/keys.ts';
import { writeCaseRecord, writeTombstone } from '#islands/storage/records.ts';
import { someAnswers } from '../../support/builders.ts';
import { inPlanner, LETTER_TEXTS, storedOf } from '../../support/in-planner.tsx';

const FILE: Case = {
  id: 'c',
  title: 'Corner Deli',
  openedOn: '2026-03-01',
  answers: someAnswers(),
  log: [],
};
const NOTE = 'She said the invoice went to the wrong';

beforeEach(() => {
  localStorage.clear();
  const { title, answers, openedOn } = FILE;
  const record = { title, answers, openedOn, rev: 1, updatedAt: '2026-03-01T10:00:00.000Z' };
  localStorage.setItem(caseKey(FILE.id), writeCaseRecord(record));
});
afterEach(cleanup);

const typed = () => Object.keys(localStorage).filter((key) => key.includes(':typed:'));
const openForm = () =>
  inPlanner(
    FILE,
    '2026-03-05',
    <LogScreen stored={storedOf(FILE)} kind="they-wrote" preset={undefined} />,
  );
const note = () => screen.getByLabelText<HTMLTextAreaElement>(/note/i);
const typeNote = () => fireEvent.input(note(), { target: { value: NOTE } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** The page goes out of sight, as when a phone shows another app. */
function hide(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}

test.each([
  ['put away', hide],
  ['left', () => dispatchEvent(new Event('pagehide'))],
  ['gone by Back', () => undefined],
])('words of a form whose page is %s are offered back, and gone once they are used', (_, go) => {
  openForm();
  typeNote();
  go();
  cleanup();
  expect(typed()).toHaveLength(1);
  const { added } = openForm();
  expect(note().value).toBe('');
  press('Put it back');
  expect(note().value).toBe(NOTE);
  press('Save to the log');
  expect(added).toMatchObject([{ note: NOTE }]);
  cleanup();
  expect(typed()).toEqual([]);
});

test('words that are not wanted are gone, and a form that nobody typed into keeps none', () => {
  openForm();
  typeNote();
  cleanup();
  openForm();
  press('Discard it');
  expect(typed()).toEqual([]);
  cleanup();
  expect(typed()).toEqual([]);
  openForm();
  expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
});

test('a blank of a letter shows what was typed into it and not taken over', () => {
  const letter = LETTER_TEXTS['demand']!;
  const open = () =>
    inPlanner(
      FILE,
      '2026-03-05',
      <OneLetter stored={storedOf(FILE)} id="demand" letter={letter} />,
    );
  open();
  const first = () => document.querySelector<HTMLInputElement>('[id^=blank-]')!;
  const { id } = first();
  fireEvent.input(first(), { target: { value: 'Nort' } });
  hide();
  cleanup();
  open();
  const again = document.getElementById(id) as HTMLInputElement;
  expect(again.value).toBe('Nort');
  fireEvent.blur(again);
  cleanup();
  expect(typed()).toEqual([]);
});

test('nothing is kept for a case that was deleted meanwhile', () => {
  const words = { note: NOTE };
  const place = { caseId: FILE.id, form: 'log/they-wrote/' };
  localStorage.setItem(caseKey(FILE.id), writeTombstone('2026-03-05T10:00:00.000Z'));
  expect(keepHalfTyped(place, words)).toBe(false);
  localStorage.removeItem(caseKey(FILE.id));
  expect(keepHalfTyped(place, words)).toBe(false);
  expect(typed()).toEqual([]);
});

test('nothing is kept of a form that was open while everything was deleted in another tab', () => {
  const place = { form: 'question/who' };
  readHalfTyped(place);
  const gone = { key: GONE_KEY, newValue: '"all"' };
  dispatchEvent(new StorageEvent('storage', gone));
  expect(keepHalfTyped(place, { name: 'Blue Door' })).toBe(false);
  readHalfTyped(place);
  expect(keepHalfTyped(place, { name: 'Blue Door' })).toBe(true);
});
