import { useLate } from '#islands/planner/backup/use-late.ts';
import { readAddress } from '#islands/planner/screen-address.ts';
import type { Store } from '#islands/storage/store.ts';

/**
 * The reminder of a backup, on the home of the cases and on each case. It comes late, so it stands
 * below what it must not push away.
 */
export function Reminder({ store }: { readonly store: Store }) {
  const route = readAddress(location.hash);
  const stored = route?.at === 'case' ? store.find(route.id) : undefined;
  const Nudge = useLate(
    route?.at === 'home' || stored !== undefined,
    () => import('#islands/planner/backup/BackupNudge.tsx'),
  );
  return Nudge ? <Nudge {...(stored ? { stored } : {})} /> : null;
}
