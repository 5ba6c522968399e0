/**
 * Browser profiles that tests borrow: emptied when they come back, and lent again.
 *
 * A new profile starts a new process, reads all code of the site anew and compiles it: half of the
 * time of these tests. A tab that a profile opens from another one shares its process and what it
 * has compiled. A test that is about loading, caches or tabs that race asks for a fresh one.
 */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export interface Profile {
  readonly context: BrowserContext;
  /** Opens an empty tab. */
  readonly tab: () => Promise<Page>;
  /** Puts texts into the storage of the site, by key. */
  readonly keep: (texts: readonly (readonly [key: string, text: string])[]) => Promise<void>;
  /** Gives the profile back, closed or emptied; its tabs are gone. */
  readonly giveBack: () => Promise<void>;
}

/** Profiles of a worker that wait to be lent again. */
const MOST_WAITING = 8;
const waiting: { readonly key: string; readonly profile: Lent }[] = [];

interface Lent {
  readonly context: BrowserContext;
  /** A tab that shows nothing and keeps the process. */
  readonly keeper: Page;
}

let connection: Promise<Browser> | undefined;
const browser = (): Promise<Browser> =>
  (connection ??= chromium.connect(inject('browserEndpoint')));

const keepIn = (page: Page, texts: readonly (readonly [string, string])[]): Promise<void> =>
  page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, texts);

/** The lightest address of the site: storage belongs to all of it. */
const LIGHTEST = '/robots.txt';

/** A profile of its own, with a process for each tab; closed when it is given back. */
export async function freshProfile(options: BrowserContextOptions): Promise<Profile> {
  const context = await (await browser()).newContext(options);
  return {
    context,
    tab: () => context.newPage(),
    keep: async (texts) => {
      const page = await context.newPage();
      await page.goto(LIGHTEST);
      await keepIn(page, texts);
      await page.close();
    },
    giveBack: () => context.close(),
  };
}

async function startProfile(options: BrowserContextOptions): Promise<Lent> {
  const context = await (await browser()).newContext(options);
  const keeper = await context.newPage();
  await keeper.goto(LIGHTEST);
  return { context, keeper };
}

/** Takes everything out of a profile that a test may have left in it. */
async function empty({ context, keeper }: Lent): Promise<void> {
  await Promise.all(
    context
      .pages()
      .filter((page) => page !== keeper)
      .map((page) => page.close()),
  );
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  await keeper.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
  });
}

/** A profile with nothing in it, for one test; what it had compiled may still be there. */
export async function borrowProfile(
  options: BrowserContextOptions,
  prepare: (context: BrowserContext) => Promise<void>,
): Promise<Profile> {
  const key = JSON.stringify(options);
  const place = waiting.findIndex((each) => each.key === key);
  const lent = waiting.splice(place, place < 0 ? 0 : 1)[0]?.profile;
  const profile = lent ?? (await startProfile(options));
  if (!lent) await prepare(profile.context);
  const { context, keeper } = profile;
  let last: Promise<unknown> = Promise.resolve();
  const open = async (): Promise<Page> => {
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      keeper.evaluate(() => void window.open('about:blank')),
    ]);
    return page;
  };
  return {
    context,
    // One after the other: else two that are opened at once could be mixed up.
    tab: () => {
      const next = last.then(open);
      last = next.catch(() => undefined);
      return next;
    },
    keep: (texts) => keepIn(keeper, texts),
    giveBack: async () => {
      await empty(profile);
      waiting.push({ key, profile });
      if (waiting.length > MOST_WAITING) await waiting.shift()!.profile.context.close();
    },
  };
}
