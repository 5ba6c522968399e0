/**
 * The service worker: the planner and the guides without a network, for owners who keep a case
 * here.
 *
 * It never touches what is kept of a case (a worker cannot even reach localStorage); it keeps
 * copies of this site's own files. Names of files with a hash never change: from the copy first.
 * Everything else: from the network first, so that a figure of law is never older than it must be.
 */
import { cacheNames, clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cleanupOutdatedCaches, PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/**
 * The part of a worker's own world that is used; TypeScript's library for workers cannot stand
 * beside the one for pages.
 */
interface Worker {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent) => void): void;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
declare const self: Worker;

/** A network slower than this is taken for none. */
const PATIENCE_SECONDS = 3;

const kept = new PrecacheController();
kept.addToCacheList(self.__WB_MANIFEST);
self.addEventListener('install', (event) => {
  event.waitUntil(kept.install(event as Parameters<typeof kept.install>[0]));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(kept.activate(event as Parameters<typeof kept.activate>[0]));
});
cleanupOutdatedCaches();
clientsClaim();

// A new version waits until the reader asks for it: a page must not change under a letter half
// written.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
  // An owner is here: what the browser dropped of the copies since they were made comes back.
  if (event.data === 'keep') event.waitUntil(mend());
});

async function mend(): Promise<void> {
  const cache = await caches.open(cacheNames.precache);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const [url, key] of kept.getURLsToCacheKeys()) {
    if (there.has(key)) continue;
    const copy = await fetch(url, { cache: 'reload' });
    if (copy.ok) await cache.put(key, copy);
  }
}

/** The copy that was kept at installation, for a page or file that was never asked for since. */
const keptCopy = async (request: Request): Promise<Response | undefined> => {
  const { pathname } = new URL(request.url);
  return kept.matchPrecache(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
};

/** The address without what stands after its #: that names a case, and is no part of a page. */
const withoutHash = (address: string): string => address.replace(/#.*$/, '');

const plugins: WorkboxPlugin[] = [
  {
    cacheKeyWillBeUsed: ({ request }) => Promise.resolve(withoutHash(request.url)),
    // Once everything was deleted, a worker that is not gone yet keeps nothing more.
    cacheWillUpdate: async ({ response }) =>
      response.status === 200 && (await caches.has(cacheNames.precache)) ? response : null,
    // Pages, code and data that were kept together fit each other; a later copy of one of them may
    // not.
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      (await keptCopy(request)) ?? cachedResponse,
    handlerDidError: async ({ request }) =>
      (await keptCopy(request)) ??
      (request.mode === 'navigate' ? kept.matchPrecache('/offline/index.html') : undefined),
  },
];
const fresh = new NetworkFirst({
  cacheName: 'fresh',
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins,
});
const hashed = new CacheFirst({ cacheName: 'hashed', plugins });

// Copies made under the version before may ask for code that is gone.
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete('fresh'), caches.delete('hashed')]));
});

const own = (url: URL): boolean => url.origin === self.location.origin;
registerRoute(({ url }) => own(url) && url.pathname.startsWith('/_astro/'), hashed);
registerRoute(({ url }) => own(url), fresh);
