/**
 * Code that did not come. A browser may remember for a year that a file was missing, as after a
 * site was put online by halves: what failed is asked for once more, past what it remembers.
 */

/** Whether a file of this site failed, or the browser does not say whether it did. */
function hasFailed({ name, responseStatus }: PerformanceResourceTiming): boolean {
  const { origin, pathname } = new URL(name, location.href);
  const isCode = origin === location.origin && /\.(?:js|css)$/.test(pathname);
  return isCode && !(responseStatus >= 200 && responseStatus < 400);
}

/** Fetches every file of code that failed on this page past the cache, which then holds it. */
export async function freshenCode(): Promise<void> {
  const failed = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming && hasFailed(entry))
    .map(({ name }) => name);
  await Promise.all(
    [...new Set(failed)].map((url) => fetch(url, { cache: 'reload' }).catch(() => undefined)),
  );
}

/** Code of this site; where it does not come it is asked for once more, past the cache. */
export const loadCode = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(() => freshenCode().then(load));
