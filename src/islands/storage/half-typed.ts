/**
 * Words that were typed into a form and not saved with it: kept when the page goes or is put away,
 * offered back when the form is opened again, and gone once they are used or not wanted. Those of
 * a case go with it.
 */
import * as z from 'zod/mini';
import { browserArea } from '#islands/storage/browser.ts';
import { GONE_KEY, readGoing } from '#islands/storage/gone.ts';
import { setBeside } from '#islands/storage/here.ts';
import { typedKey } from '#islands/storage/keys.ts';
import { readText } from '#islands/storage/read-text.ts';

/** A form of one case, or of none. */
export interface FormPlace {
  readonly caseId?: string | undefined;
  readonly form: string;
}
/** What was typed, by the names of the fields. */
export type TypedWords = Readonly<Record<string, string>>;

/** Characters of one form that are kept; a pasted book of invoices is still at hand elsewhere. */
const MOST = 40_000;
const SHAPE = z.object({ typed: z.record(z.string(), z.string()) });

/** Everything was deleted in another tab while a form was open here: its words go as well. */
let isErased = false;
if (typeof addEventListener === 'function')
  addEventListener('storage', ({ key, newValue }) => {
    if (key === GONE_KEY && readGoing(newValue) === 'all') isErased = true;
  });

/** What was typed there; undefined where nothing was, or it cannot be read. */
export function readHalfTyped({ caseId, form }: FormPlace): TypedWords | undefined {
  isErased = false;
  return readText(browserArea().get(typedKey(caseId, form)), SHAPE)?.typed;
}

/** Keeps what was typed; whether it is kept. Nothing is, for a case that is not there any more. */
export function keepHalfTyped({ caseId, form }: FormPlace, typed: TypedWords): boolean {
  const text = JSON.stringify({ schema: 1, typed });
  if (text.length > MOST || isErased) return false;
  const key = typedKey(caseId, form);
  return caseId === undefined ? browserArea().set(key, text) : setBeside(caseId, key, text);
}

/** Forgets it. */
export function dropHalfTyped({ caseId, form }: FormPlace): void {
  browserArea().remove(typedKey(caseId, form));
}
