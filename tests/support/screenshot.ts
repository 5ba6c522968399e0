/**
 * Pictures for people to look at; no test compares them. Kept in `.cache/pictures/`, which git
 * ignores.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));

/** Takes a picture of the whole page where `PICTURES` is set, and returns its path. */
export async function picture(page: Page, name: string): Promise<string | undefined> {
  if (!process.env['PICTURES']) return undefined;
  const path = join(FOLDER, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
  return path;
}
