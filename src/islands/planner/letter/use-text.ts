/**
 * The text of one letter: as the case fills it, until the owner changes it; then as a draft of this
 * browser.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dropDraft, readDraft, saveDraft } from '#islands/storage/drafts.ts';

export interface LetterDraft {
  readonly text: string;
  readonly changed: boolean;
  /** The case fills the letter differently now than when it was changed. */
  readonly moved: boolean;
  readonly saved: boolean;
  readonly set: (text: string) => void;
  readonly fresh: () => void;
}
const PAUSE = 300;

/** A short mark of a text: the same text has the same mark. */
export function markOf(text: string): string {
  let mark = 5381;
  for (let at = 0; at < text.length; at += 1) mark = ((mark * 33) ^ text.charCodeAt(at)) >>> 0;
  return `${mark.toString(36)}-${text.length}`;
}

/**
 * The text of a letter and what becomes of it; `mark` tells what the case makes of it today, but
 * for the date.
 */
export function useText(caseId: string, letter: string, filled: string, mark: string): LetterDraft {
  const [draft, setDraft] = useState(() => readDraft(caseId, letter));
  const [saved, setSaved] = useState(true);
  const waiting = useRef<(() => void) | undefined>(undefined);
  const set = (text: string) => {
    const next = { text, from: draft?.from ?? mark };
    setDraft(next);
    waiting.current = () => {
      waiting.current = undefined;
      setSaved(saveDraft(caseId, letter, next));
    };
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
  };
}
