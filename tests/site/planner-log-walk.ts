/** Helpers of the tests of the log and the holds desk. */
import type { Page } from 'playwright-core';
import type { Visitor } from '../support/browser.ts';
import { CAFE, caseId, type Debt, openCase, stored } from './planner-walk.ts';

export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const;

/** A case of an owner, and its id. */
export async function withCase(
  owner: Visitor,
  debt: Debt = CAFE,
  on?: string,
): Promise<{ page: Page; id: string }> {
  const page = await openCase(owner, debt, on);
  return { page, id: caseId(page) };
}
export const save = (page: Page) => page.getByRole('button', { name: 'Save to the log' });
export const changed = (page: Page) => page.getByRole('region', { name: 'Logged. What changed' });
type Kept = Readonly<Record<string, string>>;

/** The entries that the browser keeps. */
export async function entries(page: Page): Promise<readonly Kept[]> {
  const kept = (await stored(page)).filter(([key]) => key.includes(':log:'));
  return kept.map(([, text]) => (JSON.parse(String(text)) as { readonly entry: Kept }).entry);
}
