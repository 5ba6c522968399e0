import { useSiteData } from '#islands/planner/context.ts';
import { WithWords } from '#islands/planner/letter/WithWords.tsx';
import { OneLetter } from '#islands/planner/letter/OneLetter.tsx';
import { Screen } from '#islands/planner/Screen.tsx';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

interface Props {
  readonly stored: StoredCase;
  readonly letter: string;
}

/** One letter or script of a case. */
export default function LetterScreen({ stored, letter: chosen }: Props) {
  const { letters } = useSiteData();
  const one = Object.hasOwn(letters, chosen) ? letters[chosen] : undefined;
  if (one)
    return (
      <WithWords id={chosen} key={chosen}>
        {(letter) => <OneLetter stored={stored} id={chosen} letter={letter} />}
      </WithWords>
    );
  return (
    <Screen
      title={LETTERS_UI.title}
      back={{ to: { at: 'papers', id: stored.case.id }, label: LETTERS_UI.all }}
      narrow
    >
      <p>{LETTERS_UI.missing}</p>
    </Screen>
  );
}
