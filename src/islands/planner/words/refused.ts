/** English words for what the store refused to save. */
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';

export const REFUSED_SAVE: Readonly<Record<SaveRefusal, string>> = {
  newer:
    'Nothing was saved: a newer version of this site saved something here. Load the page again, then save. What you typed stays.',
  full: 'Nothing was saved: there is no room left in this browser. Save a backup file, then delete cases that are closed.',
  deleted: 'Nothing was saved: this case was deleted in another tab.',
  unreadable:
    'Nothing was saved: it could not be read back. Check the dates, and the clock of this device.',
};
