/** Filling the forms of tools as a reader does: by label and by button. */
import { fireEvent, screen, within } from '@testing-library/preact';

export const type = (label: string | RegExp, value: string, index = 0): void => {
  const field = screen.getAllByLabelText(label)[index];
  if (!field) throw new Error(`Expected a field ${String(label)} number ${index + 1}`);
  fireEvent.input(field, { target: { value } });
};
export const choose = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
/** Picks one of the buttons of a group, by the name of the group and of the choice. */
export const pick = (group: string | RegExp, choice: string | RegExp): void => {
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByLabelText(choice));
};
/** Fills the three boxes of a date, `2026-03-10`. */
export const day = (group: string | RegExp, date: string, index = 0): void => {
  const box = screen.getAllByRole('group', { name: group })[index];
  if (!box) throw new Error(`Expected a date ${String(group)} number ${index + 1}`);
  const [year = '', month = '', date2 = ''] = date.split('-');
  for (const [name, value] of [
    ['Month', month],
    ['Day', date2],
    ['Year', year],
  ] as const)
    fireEvent.input(within(box).getByLabelText(name), { target: { value } });
};
export const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
/** What the form says aloud: the answer in one sentence. */
export const said = (): string => screen.getAllByRole('status')[0]?.textContent ?? '';
/** What is wrong, as the summary lists it. */
export const faults = (): string[] => {
  const summary = screen.queryByRole('alert');
  return summary
    ? within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent)
    : [];
};
