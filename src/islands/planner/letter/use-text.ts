/**
 * The text of one letter: as the case fills it, until the owner changes it; then as a draft of this
 * browser.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dropDraft, readDraft, saveDraft, type TextDraft } from '#islands/storage/drafts.ts';

export interface LetterDraft {
  readonly text: string;
  readonly changed: boolean;
  /** The case fills the letter differently now than when it was changed. */
  readonly moved: boolean;
  readonly saved: boolean;
  readonly set: (text: string) => void;
  readonly fresh: () => void;
  /** Says that the changed text is right as it is, whatever the case makes of it. */
  readonly keep: () => void;
}
const PAUSE = 300;

/** A short mark of a text: the same text has the same mark. */
export function markOf(text: string): string {
  let mark = 5381;
  for (let at = 0; at < text.length; at += 1) mark = ((mark * 33) ^ text.charCodeAt(at)) >>> 0;
  return `${mark.toString(36)}-${text.length}`;
}

/** A letter that is opened on another day carries the date of that day. */
function redated(draft: TextDraft | undefined, day: string): TextDraft | undefined {
  if (!draft?.day || draft.day === day) return draft;
  const lines = draft.text.split('\n');
  const at = lines.findIndex((line) => line.trim() === draft.day);
  if (at < 0) return draft;
  return { ...draft, day, text: lines.with(at, day).join('\n') };
}

/**
 * The text of a letter and what becomes of it.
 * @param mark tells what the case makes of it today, but for the date
 * @param day the date of the letter, as it stands in it
 */
export function useText(
  caseId: string,
  letter: string,
  filled: string,
  mark: string,
  day: string,
): LetterDraft {
  const [draft, setDraft] = useState(() => redated(readDraft(caseId, letter), day));
  const [saved, setSaved] = useState(true);
  const waiting = useRef<(() => void) | undefined>(undefined);
  const change = (next: TextDraft) => {
    setDraft(next);
    waiting.current = () => {
      waiting.current = undefined;
      setSaved(saveDraft(caseId, letter, next));
    };
  };
  const set = (text: string) => change({ text, from: draft?.from ?? mark, day });
  const keep = () => {
    if (draft) change({ ...draft, from: mark, day });
  };
  useEffect(() => {
    const timer = setTimeout(() => waiting.current?.(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    // What was typed last is saved before the page goes, or another screen comes.
    const flush = () => waiting.current?.();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const fresh = () => {
    waiting.current = undefined;
    dropDraft(caseId, letter);
    setDraft(undefined);
    setSaved(true);
  };
  return {
    text: draft?.text ?? filled,
    changed: draft !== undefined,
    moved: draft !== undefined && draft.from !== mark,
    saved,
    set,
    fresh,
    keep,
  };
}
