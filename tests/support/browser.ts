/**
 * Browser tests: `test('…', async ({ open }) => { const page = await open('/plan/'); … })`.
 *
 * Each `visitor` is a fresh profile. When the test ends it fails on anything that a reader's
 * browser would have complained about or that left the site: policy violations, console errors,
 * page errors, off-origin requests, cookies. The policy of the page stays on: `bypassCSP` would
 * hide the very faults that these tests look for.
 */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject, test as base } from 'vitest';

export type { Page } from 'playwright-core';

export interface VisitorOptions extends Omit<BrowserContextOptions, 'bypassCSP' | 'baseURL'> {
  /** Complaints that this test provokes on purpose, such as the console line of a 404. */
  expectedComplaints?: readonly RegExp[];
  /**
   * The moment that their clock stands at, or `real` for a clock that runs; `MONDAY` where nothing
   * is said.
   */
  now?: string;
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
  tab(): Promise<Page>;
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
let connection: Promise<Browser> | undefined;
const browser = (): Promise<Browser> =>
  (connection ??= chromium.connect(inject('browserEndpoint')));

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

async function newVisitor(
  origin: string,
  { expectedComplaints = [], now = MONDAY, ...options }: VisitorOptions,
): Promise<Visitor> {
  const context = await (
    await browser()
  ).newContext({
    // A worker would fetch the whole site in every test that keeps a case open: those that are
    // about it say so.
    serviceWorkers: 'block',
    // The same day and hour on every machine and on every day.
    timezoneId: 'UTC',
    ...options,
    baseURL: origin,
  });
  context.setDefaultTimeout(60_000);
  if (now !== 'real') await context.clock.setFixedTime(now);
  const complaints: string[] = [];
  const requests: string[] = [];
  const complain = (text: string): void => {
    if (!expectedComplaints.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  await context.addInitScript(watchPolicy, POLICY_MARK);
  await context.addInitScript(ownClipboard);
  context.on('console', (message) => {
    if (message.type() === 'error')
      complain(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    complain(`page error: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    requests.push(request.url());
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin)
      complain(`off-origin request: ${url.href}`);
  });
  const tab = (): Promise<Page> => context.newPage();
  const open = async (path: string): Promise<Page> => {
    const page = await tab();
    await page.goto(path, { waitUntil: 'load' });
    return page;
  };
  return { context, complaints, requests, open, tab };
}

async function leave({ context, complaints }: Visitor): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie: ${name}`);
  await context.close();
  return [...complaints, ...cookies];
}

/** Vitest's `test`, with a browser. */
export const test = base.extend<Tools>({
  siteUrl: async ({}, use) => {
    await use(inject('siteUrl'));
  },
  visitor: async ({ siteUrl }, use) => {
    const visitors: Visitor[] = [];
    await use(async (options = {}) => {
      const visitor = await newVisitor(siteUrl, options);
      visitors.push(visitor);
      return visitor;
    });
    const complaints = (await Promise.all(visitors.map(leave))).flat();
    if (complaints.length) throw new Error(`The browser complained:\n  ${complaints.join('\n  ')}`);
  },
  open: async ({ visitor }, use) => {
    await use(async (path, options) => (await visitor(options)).open(path));
  },
});
