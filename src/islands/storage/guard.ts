/**
 * What `work` gives; `otherwise` where the browser refuses it, as it may with all that is about
 * storage.
 */
export function guarded<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
