/**
 * One letter in the making: as the case fills it, until the owner changes its words; what they put
 * into its blanks, and how it is to go out. Kept in this browser.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SentBy } from '#domain/case.ts';
import { onLeaving } from '#islands/shared/leaving.ts';
import { dropDraft } from '#islands/storage/drafts.ts';
import {
  isDraftKey,
  isDraftSaved,
  letterDraftText,
  readLetterDraft,
  saveLetterDraft,
  type LetterDraft,
} from '#islands/storage/letter-drafts.ts';

export interface LetterInHand {
  readonly draft: LetterDraft;
  /** Something was changed, filled or chosen. */
  readonly changed: boolean;
  /** The case fills the letter differently now than when its words were changed. */
  readonly moved: (mark: string) => boolean;
  readonly saved: boolean;
  /** Another tab changed the letter while it was changed here: its owner has to choose. */
  readonly isTwice: boolean;
  /** Ends that with the words of this tab, or with those of the other. */
  readonly settle: (whose: 'mine' | 'theirs') => void;
  readonly setBody: (body: string, mark: string) => void;
  readonly fill: (name: string, value: string) => void;
  readonly send: (by: SentBy) => void;
  readonly fresh: () => void;
  /** Says that the changed words are right as they are, whatever the case makes of them. */
  readonly keep: (mark: string) => void;
}
const PAUSE = 300;
const EMPTY: LetterDraft = { from: '', filled: {} };

/** A short mark of a text: the same text has the same mark. */
export function markOf(text: string): string {
  let mark = 5381;
  for (let at = 0; at < text.length; at += 1) mark = ((mark * 33) ^ text.charCodeAt(at)) >>> 0;
  return `${mark.toString(36)}-${text.length}`;
}

const isNothing = ({ body, whole, filled, sentBy }: LetterDraft): boolean =>
  body === undefined &&
  whole === undefined &&
  sentBy === undefined &&
  Object.keys(filled).length === 0;

/** A letter of a case in the hands of its owner. */
export function useLetter(caseId: string, letter: string): LetterInHand {
  const [draft, setDraft] = useState(() => readLetterDraft(caseId, letter) ?? EMPTY);
  // A draft that was not saved when its screen was left is in memory only: that is told again.
  const [saved, setSaved] = useState(() => isDraftSaved(caseId, letter));
  const [isTwice, setTwice] = useState(false);
  const seen = useRef(letterDraftText(caseId, letter));
  const waiting = useRef<((anyway?: 'anyway') => void) | undefined>(undefined);
  const write = (next: LetterDraft) => {
    waiting.current = undefined;
    setTwice(false);
    setSaved(saveLetterDraft(caseId, letter, next));
    seen.current = letterDraftText(caseId, letter);
  };
  const take = () => {
    waiting.current = undefined;
    setTwice(false);
    setDraft(readLetterDraft(caseId, letter) ?? EMPTY);
    seen.current = letterDraftText(caseId, letter);
  };
  const change = (next: LetterDraft) => {
    setDraft(next);
    waiting.current = (anyway) => {
      const isMoved = letterDraftText(caseId, letter) !== seen.current;
      if (isMoved && !anyway) setTwice(true);
      else write(next);
    };
  };
  useEffect(() => {
    const other = ({ key }: StorageEvent) => {
      // Nothing was changed here since: the letter is as it is in the other tab.
      if (isDraftKey(key, caseId, letter) && !waiting.current) take();
    };
    addEventListener('storage', other);
    return () => removeEventListener('storage', other);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => waiting.current?.(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    // What was typed last is saved before the page goes, or another screen comes.
    const flush = () => waiting.current?.('anyway');
    const end = onLeaving(flush);
    return () => {
      end();
      flush();
    };
  }, []);
  const isChanged = draft.body !== undefined || draft.whole !== undefined;
  return {
    draft,
    changed: !isNothing(draft),
    moved: (mark) => isChanged && draft.from !== mark,
    saved,
    isTwice,
    settle: (whose) => (whose === 'mine' ? write(draft) : take()),
    setBody: (body, mark) =>
      change({
        ...draft,
        ...(draft.whole === undefined ? { body } : { whole: body }),
        from: isChanged ? draft.from : mark,
      }),
    fill: (name, value) => {
      const { [name]: _, ...others } = draft.filled;
      change({ ...draft, filled: value.trim() === '' ? others : { ...others, [name]: value } });
    },
    send: (sentBy) => change({ ...draft, sentBy }),
    keep: (mark) => change({ ...draft, from: mark }),
    fresh: () => {
      dropDraft(caseId, letter);
      take();
      setSaved(true);
    },
  };
}
