/**
 * Once for all browser tests: serves the built site as a good host would, and starts one Chromium.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../.scripts/chromium.mjs';
import { serve } from '../../.scripts/serve.mjs';
import { siteFolder } from './site-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    browserEndpoint: string;
  }
}

export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(siteFolder, 'index.html')))
    throw new Error(`Expected a built site in ${siteFolder}: run "npm run build" first`);
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error(
      'Expected a Chromium on this machine: "npm test" installs one, or set CHROME_PATH',
    );
  const site = await serve({ folder: siteFolder, port: 0 });
  const browser = await chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      // A test runs most code a few times: compiling it once more to run faster takes longer.
      '--js-flags=--no-opt --no-maglev',
    ],
  });
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
