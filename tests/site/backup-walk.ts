/**
 * Ways through safe keeping, for tests in a browser: cases as they are stored, files as they are
 * chosen and saved.
 */
import type { Page, Visitor } from '../support/browser.ts';
import { holding, textOf } from './planner-walk.ts';

export const PHONE = { width: 390, height: 844 };
const answers = (amount: string) => ({
  debtor: {
    kind: 'business',
    place: 'US-TX',
    history: 'always-on-time',
    says: 'nothing',
    reach: 'talking',
  },
  debt: { currency: 'USD', invoices: [{ number: '1', amount, dueOn: '2026-11-09' }] },
});
const record = (title: string, amount = '290.00') =>
  JSON.stringify({
    schema: 1,
    title,
    answers: answers(amount),
    openedOn: '2026-11-20',
    updatedAt: '2026-11-20T15:00:00.000Z',
    rev: 1,
  });
export const paid = (id: string, amount = '10.00') => ({
  type: 'payment',
  id,
  at: '2026-11-21T10:00:00-06:00',
  amount,
});
export const entry = (id: string) =>
  JSON.stringify({ schema: 1, entry: paid(id), savedAt: '2026-11-21T16:00:00.000Z' });

/** Two cases with three entries, none of them in a backup. */
export const TWO = {
  'firm-and-fair:meta': JSON.stringify({ schema: 1, installId: 'x', backups: {} }),
  'firm-and-fair:case:door': record('Blue Door Café'),
  'firm-and-fair:log:door:e1': entry('e1'),
  'firm-and-fair:log:door:e2': entry('e2'),
  'firm-and-fair:case:north': record('Northwind Media', '5000.00'),
  'firm-and-fair:log:north:e3': entry('e3'),
};
export const caseFile = (id: string, title: string, log: readonly object[]) => ({
  format: 'firm-and-fair/case',
  schema: 1,
  id,
  title,
  openedOn: '2026-11-20',
  answers: answers(id === 'north' ? '5000.00' : '290.00'),
  log,
});
const file = (content: unknown) => ({
  name: 'cases.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** A tab on a screen of a browser that holds these texts. */
export async function opened(
  visitor: Visitor,
  hash: string,
  texts: Record<string, string> = TWO,
): Promise<Page> {
  const page = await holding(visitor, Object.entries(texts));
  await page.goto(`/plan/${hash}`);
  return page;
}
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
export const choose = (page: Page, content: unknown) =>
  page.getByLabel('Case file').setInputFiles(file(content));
/** The value of a fact on the screen of safe keeping. */
export const fact = (page: Page, name: string) =>
  page.getByRole('definition').filter({
    has: page.locator(`xpath=self::*[preceding-sibling::dt[normalize-space()="${name}"]]`),
  });
/** Presses a button, and gives the file that leaves. */
export async function downloaded(
  page: Page,
  button: string,
): Promise<{ name: string; text: string }> {
  const [given] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return { name: given.suggestedFilename(), text: await textOf(given) };
}
/** Types a passphrase into both fields. */
export async function typePassphrase(page: Page, first: string, second: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(first);
  await page.getByLabel('The same passphrase again').fill(second);
}
/** Saves a sealed backup of all that is here. */
export async function sealAll(page: Page, passphrase: string): Promise<string> {
  await page.getByText('Seal it with a passphrase').click();
  await typePassphrase(page, passphrase, passphrase);
  return (await downloaded(page, 'Save a sealed backup')).text;
}
