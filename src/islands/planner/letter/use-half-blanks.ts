/** What stands in the blanks of a letter, not taken over yet, when its page or screen goes. */
import { useEffect, useMemo } from 'preact/hooks';
import { onLeaving } from '#islands/shared/leaving.ts';
import { dropHalfTyped, keepHalfTyped, readHalfTyped } from '#islands/storage/half-typed.ts';

export interface HalfBlanks {
  /** What was typed into a blank before and not taken over. */
  readonly of: (name: string) => string | undefined;
  /** Notes what stands in a blank; undefined once that is taken over, or is what it was. */
  readonly note: (name: string, typed: string | undefined) => void;
}

/** The half-filled blanks of a letter: each shows again in its place. */
export function useHalfBlanks(caseId: string, letter: string): HalfBlanks {
  const place = { caseId, form: `letter/${letter}` };
  const blanks = useMemo(() => new Map(Object.entries(readHalfTyped(place) ?? {})), []);
  useEffect(() => {
    const keep = () => {
      if (blanks.size > 0) keepHalfTyped(place, Object.fromEntries(blanks));
      else dropHalfTyped(place);
    };
    const end = onLeaving(keep);
    return () => {
      end();
      keep();
    };
  }, []);
  return {
    of: (name) => blanks.get(name),
    note: (name, typed) => {
      if (typed === undefined) blanks.delete(name);
      else blanks.set(name, typed);
    },
  };
}
