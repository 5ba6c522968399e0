/** A stored case, for what is written beside it: nothing is, beside one that is not there. */
import { caseKey } from '#islands/storage/keys.ts';
import { writeCaseRecord } from '#islands/storage/records.ts';
import { VERSION } from './a-store.ts';

/** Stores a case of that id in the browser. */
export const storeCase = (id: string): void =>
  localStorage.setItem(caseKey(id), writeCaseRecord({ ...VERSION, rev: 1, updatedAt: '' }));
