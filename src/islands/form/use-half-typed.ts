/** What a form holds that was not saved: kept when its page or screen goes, and offered back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Typed } from '#islands/form/types.ts';
import { useForm, type Form } from '#islands/form/use-form.ts';
import { hasReloadedHere } from '#islands/shared/keep-typed.ts';
import { onLeaving } from '#islands/shared/leaving.ts';
import {
  dropHalfTyped,
  keepHalfTyped,
  readHalfTyped,
  type FormPlace,
} from '#islands/storage/half-typed.ts';

export interface HalfTyped {
  /** Words of before wait for their owner to say what becomes of them. */
  readonly offered: boolean;
  readonly putBack: () => void;
  readonly discard: () => void;
  /** Says that the words are saved by now: nothing of them is kept. */
  readonly used: () => void;
}

/** The fields that hold something else than at the start. */
function changedIn(typed: Typed, start: Typed): Typed {
  const names = new Set([...Object.keys(typed), ...Object.keys(start)]);
  const changed = [...names].filter((name) => (typed[name] ?? '') !== (start[name] ?? ''));
  return Object.fromEntries(changed.map((name) => [name, typed[name] ?? '']));
}
const isEmpty = (typed: Typed): boolean => Object.keys(typed).length === 0;

/**
 * Keeps the half-typed words of a form.
 * @param place the form, by its case and name
 * @param typed what it holds now
 * @param put takes words back into their fields
 */
export function useHalfTyped(
  place: FormPlace,
  typed: Typed,
  put: (words: Typed) => void,
): HalfTyped {
  const start = useRef(typed);
  const [kept, setKept] = useState(() => {
    const words = readHalfTyped(place);
    return words && !isEmpty(changedIn({ ...start.current, ...words }, start.current))
      ? words
      : undefined;
  });
  const now = useRef({ typed, isOffered: kept !== undefined });
  now.current.typed = typed;
  now.current.isOffered = kept !== undefined;
  const putBack = () => {
    if (kept) put(kept);
    setKept(undefined);
  };
  useEffect(() => {
    // Nobody asked for that reload, so that nobody is asked about the words.
    if (hasReloadedHere()) putBack();
    const keep = () => {
      const changed = changedIn(now.current.typed, start.current);
      if (!isEmpty(changed)) keepHalfTyped(place, changed);
      else if (!now.current.isOffered) dropHalfTyped(place);
    };
    const end = onLeaving(keep);
    return () => {
      end();
      keep();
    };
  }, []);
  const drop = () => {
    dropHalfTyped(place);
    setKept(undefined);
  };
  return {
    offered: kept !== undefined,
    putBack,
    discard: drop,
    used: () => {
      start.current = now.current.typed;
      drop();
    },
  };
}

/** A form that keeps what was typed and not saved. */
export type KeptForm = Form & { readonly half: HalfTyped };

/** As `useForm`, for a form of the planner: what is typed is never lost. */
export function useKeptForm(place: FormPlace, start: Typed | (() => Typed)): KeptForm {
  const form = useForm(start);
  const half = useHalfTyped(place, form.typed, (words) => form.setAll({ ...form.typed, ...words }));
  return { ...form, half };
}
