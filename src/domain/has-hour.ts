/**
 * Whether an instant tells a time of day. Where only the day is known an entry carries noon, and
 * the seconds after it keep the order of several; an hour that was told is kept at half past its
 * minute.
 */
export const hasHour = (at: string): boolean =>
  at.length >= 16 && !/^T12:00:[0-2]/.test(at.slice(10));
