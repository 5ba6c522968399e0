/**
 * Browser tests: `test('…', async ({ open }) => { const page = await open('/plan/'); … })`.
 *
 * Each `visitor` has an empty profile. When the test ends it fails on anything that a reader's
 * browser would have complained about or that left the site: policy violations, console errors,
 * page errors, off-origin requests, cookies. The policy of the page stays on: `bypassCSP` would
 * hide the very faults that these tests look for.
 */
import type {
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
  Request,
  WebError,
} from 'playwright-core';
import { inject, test as base } from 'vitest';
import { borrowProfile, freshProfile, type Profile } from './browser-profiles.ts';

export type { Page } from 'playwright-core';

export interface VisitorOptions extends Omit<BrowserContextOptions, 'bypassCSP' | 'baseURL'> {
  /** Complaints that this test provokes on purpose, such as the console line of a 404. */
  expectedComplaints?: readonly RegExp[];
  /**
   * The moment that their clock stands at, or `real` for a clock that runs; `MONDAY` where nothing
   * is said.
   */
  now?: string;
  /**
   * A profile in which nothing was ever loaded, with a process for each tab: where the test is
   * about loading or caches, about tabs that race, or changes the profile itself.
   */
  fresh?: boolean;
}

export interface Visitor {
  readonly context: BrowserContext;
  /** Everything wrong so far, in words. */
  readonly complaints: readonly string[];
  /** Addresses of everything requested so far. */
  readonly requests: readonly string[];
  /** Opens an address of the site in a new tab of this profile. */
  open(path: string): Promise<Page>;
  /** Opens an empty tab of this profile, to watch it before it goes anywhere. */
  readonly tab: () => Promise<Page>;
  /** Puts texts into the storage of the site, as if they had been saved on another day. */
  readonly keep: Profile['keep'];
}

/**
 * Monday, 23 November 2026, four in the afternoon: in every place of these tests an hour at which
 * people may be called.
 */
export const MONDAY = '2026-11-23T16:00:00Z';

interface Tools {
  siteUrl: string;
  /** A fresh profile; several of them are several people. */
  visitor: (options?: VisitorOptions) => Promise<Visitor>;
  /** Opens an address in a fresh profile. */
  open: (path: string, options?: VisitorOptions) => Promise<Page>;
}

const POLICY_MARK = 'Policy violation:';
/** Runs in the page before its own scripts: turns each policy violation into a console error. */
function watchPolicy(mark: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(
      mark,
      event.violatedDirective,
      event.blockedURI,
      event.sourceFile,
      event.lineNumber,
    );
  });
}

/**
 * Runs in the page before its own scripts: a clipboard of its own, since all profiles of a browser
 * share the real one.
 */
function ownClipboard(): void {
  if (!('clipboard' in navigator)) return;
  let held = '';
  Object.assign(navigator.clipboard, {
    writeText: (text: string) => {
      held = text;
      return Promise.resolve();
    },
    readText: () => Promise.resolve(held),
  });
}

/** What every page of a profile runs before its own scripts. */
async function prepare(context: BrowserContext): Promise<void> {
  await context.addInitScript(watchPolicy, POLICY_MARK);
  await context.addInitScript(ownClipboard);
}

async function profileFor(
  origin: string,
  { fresh, now, ...options }: Omit<VisitorOptions, 'expectedComplaints'>,
): Promise<Profile> {
  const all: BrowserContextOptions = {
    // A worker would fetch the whole site in every test that keeps a case open: those that are
    // about it say so.
    serviceWorkers: 'block',
    // The same day and hour on every machine and on every day.
    timezoneId: 'UTC',
    ...options,
    baseURL: origin,
  };
  // A clock that runs, or pages without scripts, cannot be given back as they were.
  if (!fresh && now !== 'real' && options.javaScriptEnabled !== false)
    return borrowProfile(all, prepare);
  const profile = await freshProfile(all);
  await prepare(profile.context);
  return profile;
}

async function newVisitor(
  origin: string,
  { expectedComplaints = [], now = MONDAY, ...options }: VisitorOptions,
): Promise<Guest> {
  const profile = await profileFor(origin, { now, ...options });
  const { context, tab, keep } = profile;
  context.setDefaultTimeout(60_000);
  if (now !== 'real') await context.clock.setFixedTime(now);
  const complaints: string[] = [];
  const requests: string[] = [];
  const complain = (text: string): void => {
    if (!expectedComplaints.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error')
      complain(`console: ${message.text()} (${message.location().url})`);
  };
  const onError = (error: WebError) => {
    complain(`page error: ${error.error().stack ?? error.error().message}`);
  };
  const onRequest = (request: Request) => {
    requests.push(request.url());
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin)
      complain(`off-origin request: ${url.href}`);
  };
  context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
  const open = async (path: string): Promise<Page> => {
    const page = await tab();
    await page.goto(path, { waitUntil: 'load' });
    return page;
  };
  const leave = async (): Promise<readonly string[]> => {
    const cookies = (await context.cookies()).map(({ name }) => `cookie: ${name}`);
    context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
    await profile.giveBack();
    return [...complaints, ...cookies];
  };
  return { visitor: { context, complaints, requests, open, tab, keep }, leave };
}

interface Guest {
  readonly visitor: Visitor;
  /** Ends the visit; gives all that was wrong in it. */
  readonly leave: () => Promise<readonly string[]>;
}

/** Vitest's `test`, with a browser. */
export const test = base.extend<Tools>({
  siteUrl: async ({}, use) => {
    await use(inject('siteUrl'));
  },
  visitor: async ({ siteUrl }, use) => {
    const guests: Guest[] = [];
    await use(async (options = {}) => {
      const guest = await newVisitor(siteUrl, options);
      guests.push(guest);
      return guest.visitor;
    });
    const complaints = (await Promise.all(guests.map(({ leave }) => leave()))).flat();
    if (complaints.length) throw new Error(`The browser complained:\n  ${complaints.join('\n  ')}`);
  },
  open: async ({ visitor }, use) => {
    await use(async (path, options) => (await visitor(options)).open(path));
  },
});
