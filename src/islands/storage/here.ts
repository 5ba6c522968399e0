/** What storage knows of a case beside what is shown of it: whether it is there, and since when. */
import { browserArea } from '#islands/storage/browser.ts';
import { caseKey } from '#islands/storage/keys.ts';
import { isTombstone, readCaseRecord, type CaseVersion } from '#islands/storage/records.ts';

export interface Here {
  readonly deletedAt?: string;
  readonly updatedAt?: string;
  /** Other versions of its answers that wait for the owner's choice. */
  readonly others?: readonly CaseVersion[];
}

/**
 * When the answers of a case were saved, or when it was deleted; empty where nothing can be read.
 */
export function hereOf(id: string, area = browserArea()): Here {
  const raw = area.get(caseKey(id));
  const read = raw === null ? undefined : readCaseRecord(raw);
  if (read?.kind === 'deleted') return { deletedAt: read.at };
  if (read?.kind !== 'read') return {};
  const { updatedAt, other, more = [] } = read.value;
  return { updatedAt, others: other ? [other, ...more] : more };
}

/** Whether a case is stored, and not deleted: what is written beside it would outlive it. */
export function isThere(id: string, area = browserArea()): boolean {
  const raw = area.get(caseKey(id));
  return raw !== null && !isTombstone(raw);
}

/**
 * Writes something beside a case; whether it is saved. Nothing is, once the case was deleted: a
 * letter that was open in another tab would outlive it.
 */
export const setBeside = (id: string, key: string, text: string, area = browserArea()): boolean =>
  isThere(id, area) && area.set(key, text);
