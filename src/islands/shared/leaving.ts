/** When a page may be gone the next moment: what is in memory only has to be put somewhere. */

/** Fires before the page loads itself again. */
export const LEAVING = 'firm-and-fair:leaving';

/**
 * Calls back whenever the page is left, put away or about to load itself again: a phone may drop a
 * page that is out of sight without another word. Returns what ends that.
 */
export function onLeaving(keep: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') keep();
  };
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', hidden);
  document.addEventListener(LEAVING, keep);
  return () => {
    removeEventListener('pagehide', keep);
    document.removeEventListener('visibilitychange', hidden);
    document.removeEventListener(LEAVING, keep);
  };
}
