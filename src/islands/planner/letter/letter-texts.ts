/** The words of the letters: a file of their own, fetched when the first letter is opened. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useSiteData } from '#islands/planner/context.ts';
import { fetchedOnce, type LetterText, type LetterWords } from '#islands/planner/data.ts';

type AllWords = Readonly<Record<string, LetterWords>>;

const askForWords = fetchedOnce<AllWords>('letters.json');
let here: AllWords | undefined;

/** A letter with its words; `failed` where they could not be fetched or there is no such letter. */
export function useLetterText(id: string): LetterText | 'waiting' | 'failed' {
  const head = useSiteData().letters[id];
  const [state, setState] = useState<'waiting' | 'failed' | 'here'>(here ? 'here' : 'waiting');
  useLayoutEffect(() => {
    if (here) return;
    askForWords().then(
      (words) => {
        here = words;
        setState('here');
      },
      () => setState('failed'),
    );
  }, []);
  const words = here?.[id];
  // One letter for as long as it is the same: what is made from it need not be made again.
  const letter = useMemo(() => head && words && { ...head, ...words }, [head, words]);
  if (state === 'waiting') return 'waiting';
  return letter ?? 'failed';
}
