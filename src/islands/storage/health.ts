/**
 * How safe what is stored here is: the browser's promise to keep it, its habits, and until when the
 * owner wants no reminder.
 */
import { addDays, isPlainDate, type PlainDate } from '#domain/dates.ts';
import { browserArea } from '#islands/storage/browser.ts';
import { HEALTH_KEY } from '#islands/storage/keys.ts';

/**
 * `kept`: not cleared without asking the owner. `may-clear`: no promise. `unknown`: this browser
 * does not say.
 */
export type Promised = 'kept' | 'may-clear' | 'unknown';

const manager = (): Partial<StorageManager> | undefined =>
  (navigator as { storage?: StorageManager }).storage;
function answer(kept: boolean | undefined): Promised {
  if (kept === undefined) return 'unknown';
  return kept ? 'kept' : 'may-clear';
}

/** Whether the browser has promised to keep what this site stored. */
export async function promiseToKeep(): Promise<Promised> {
  return answer(
    await manager()
      ?.persisted?.()
      .catch(() => undefined),
  );
}

/** Asks for that promise: call it in a click, since some browsers ask the owner. */
export async function askToKeep(): Promise<Promised> {
  return answer(
    await manager()
      ?.persist?.()
      .catch(() => undefined),
  );
}

export interface BrowserSigns {
  readonly agent: string;
  /** Events that only Safari and the browsers on an iPhone or iPad know. */
  readonly gestures: boolean;
  /** Opened from an icon on the home screen. */
  readonly icon: boolean;
}

/**
 * `week`: a browser that may delete after seven days without a visit. `icon`: the same, opened from
 * a home screen, where that does not apply. `other`: not known to do so.
 */
export function habitOf({ agent, gestures, icon }: BrowserSigns): 'week' | 'icon' | 'other' {
  const apple =
    gestures ||
    /iPhone|iPad|iPod/.test(agent) ||
    (/Macintosh.*AppleWebKit.*Safari/.test(agent) && !/Chrom|Edg|OPR|Firefox/.test(agent));
  if (!apple) return 'other';
  return icon ? 'icon' : 'week';
}

/** The signs of this browser. */
export const signsHere = (): BrowserSigns => ({
  agent: navigator.userAgent,
  gestures: 'GestureEvent' in window,
  icon: matchMedia('(display-mode: standalone)').matches,
});

/** A key of its own, and not part of `meta`: two tabs that write one value lose the other's. */
const NUDGE_KEY = `${HEALTH_KEY}:nudge`;
const REST_DAYS = 3;

/** Whether the owner put the reminder off, and that time is not over. */
export function isPutOff(today: PlainDate): boolean {
  const until = browserArea().get(NUDGE_KEY);
  // A date further off than it can be was set while the clock was wrong.
  return (
    until !== null && isPlainDate(until) && until > today && until <= addDays(today, REST_DAYS)
  );
}

/** Puts the reminder off for three days. */
export function putOff(today: PlainDate): void {
  browserArea().set(NUDGE_KEY, addDays(today, REST_DAYS));
}
