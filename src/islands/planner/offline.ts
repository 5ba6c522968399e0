/**
 * The planner without a network: registers the service worker, and tells when a new version of the
 * site waits.
 */

import { reloadKeeping } from '#islands/shared/keep-typed.ts';

interface Policy {
  createScriptURL(url: string): string;
}
interface PolicyMaker {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

const WORKER = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/offline.js`;

/**
 * The address of the worker as the browser's guard against foreign code wants it: only this very
 * address passes.
 */
function workerUrl(): string {
  const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;
  const rules = {
    createScriptURL(url: string): string {
      if (url !== WORKER) throw new TypeError(`Expected ${WORKER}, got another script`);
      return url;
    },
  };
  return (maker?.createPolicy('offline', rules) ?? rules).createScriptURL(WORKER);
}

let asked = false;

/**
 * Registers the worker once, when the page has nothing better to do; calls back when a new version
 * is ready and waits. What it hands over loads that version, with what is typed: never by itself,
 * since a page must not change under its reader's eyes.
 */
export async function keepOffline(onReady: (load: () => void) => void): Promise<void> {
  if (asked || !('serviceWorker' in navigator)) return;
  asked = true;
  try {
    const registration = await navigator.serviceWorker.register(workerUrl());
    // What the browser dropped of it in between is fetched again.
    registration.active?.postMessage('keep');
    const tell = (worker: ServiceWorker | null): void => {
      if (!worker || !navigator.serviceWorker.controller) return;
      onReady(() => {
        navigator.serviceWorker.addEventListener('controllerchange', reloadKeeping, {
          once: true,
        });
        worker.postMessage('take-over');
      });
    };
    tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') tell(coming);
      });
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
    });
  } catch {
    // Without a worker (private window, http) the site works as before, with a network.
    asked = false;
  }
}

/**
 * Takes the worker away, with all that it kept; gives how many of these could not be. Kept are the
 * site's own files alone, but they tell that this site was used.
 */
export async function forgetOffline(): Promise<number> {
  if (!('serviceWorker' in navigator)) return 0;
  asked = false;
  const gone = async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const names = await caches.keys();
    const all = [
      ...workers.map((worker) => worker.unregister()),
      ...names.map((name) => caches.delete(name)),
    ];
    return (await Promise.all(all)).filter((done) => !done).length;
  };
  return gone().catch(() => 0);
}
