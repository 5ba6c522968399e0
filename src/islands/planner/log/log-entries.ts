/** From a filled log form to the entries that it makes. */
import type { Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { readFields, type WordsOf } from '#islands/form/read-form.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import type { Fault, Typed } from '#islands/form/types.ts';
import { afterOthers, justAfter, readWhen } from '#islands/planner/log/when.ts';
import type { EntryDraft, LogFormShape } from '#planner/interview/log/log-form.ts';

/** Longest note that an entry keeps. */
export const MOST_NOTE = 4000;

type Dated = Extract<EntryDraft, { readonly type: 'payment' | 'payment-returned' | 'served' }>;

/**
 * Whether an entry has a day of its own beside the moment it was logged for: money, and papers that
 * were served.
 */
export const isDated = (draft: EntryDraft): draft is Dated =>
  draft.type === 'payment' || draft.type === 'payment-returned' || draft.type === 'served';

/** An entry with its id and its time. */
function entryOf(draft: EntryDraft, id: string, at: string, on: PlainDate, note = ''): LogEntry {
  const base = { id, at, ...(note ? { note } : {}) };
  return isDated(draft) ? { ...base, ...draft, on } : { ...base, ...draft };
}

export type LogReading =
  | { readonly faults: readonly Fault[] }
  | { readonly main: LogEntry; readonly entries: readonly LogEntry[] };

/**
 * What a filled form logs: one entry, or two where it tells two things; else all that is wrong with
 * it.
 */
export function readLogForm(
  form: LogFormShape,
  typed: Typed,
  ids: readonly [string, string],
  { log }: Pick<Case, 'log'>,
  context: ReadContext,
  wordsOf: WordsOf,
): LogReading {
  const when = readWhen(typed, context);
  // A promise of last week may have been for a day that is over by now.
  const from = when.kind === 'at' ? { ...context, since: when.on } : context;
  const { given, faults } = readFields(form.fields, typed, from, wordsOf);
  if (when.kind === 'fault') return { faults: [...faults, when.fault] };
  if (faults.length > 0) return { faults };
  const at = afterOthers(when.at, log);
  const note = (typed['note'] ?? '').trim().slice(0, MOST_NOTE);
  const main = entryOf(form.make(given), ids[0], at, when.on, note);
  const second = form.also?.(given);
  return {
    main,
    entries: second ? [main, entryOf(second, ids[1], justAfter(at), when.on)] : [main],
  };
}
