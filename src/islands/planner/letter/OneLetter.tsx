import { useRef, useState } from 'preact/hooks';
import { showIn } from '#islands/calm/GrowingText.tsx';
import { usePlans, useSay } from '#islands/planner/context.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { FitNote } from '#islands/planner/letter/FitNote.tsx';
import { Gate } from '#islands/planner/letter/Gate.tsx';
import css from '#islands/planner/letter/letter.module.css';
import { LetterPage } from '#islands/planner/letter/LetterPage.tsx';
import { LetterTone } from '#islands/planner/letter/LetterTone.tsx';
import { Proposal } from '#islands/planner/letter/Proposal.tsx';
import { SendLetter } from '#islands/planner/letter/SendLetter.tsx';
import { useOneLetter, type OneLetterState } from '#islands/planner/letter/use-one-letter.ts';
import { DocumentSheet } from '#islands/planner/papers/DocumentSheet.tsx';
import { Screen } from '#islands/planner/Screen.tsx';
import { LETTER, LETTERS_UI } from '#islands/planner/words/letter.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import type { PaperDocument } from '#planner/papers/document.ts';

/** What stops a letter, with what its owner could offer where a sum is missing. */
function LetterGate({ one }: { readonly one: OneLetterState }) {
  const say = useSay();
  const { file, forms, hand, stops, moved } = one;
  const { settlement } = usePlans().logsOf(file);
  const isSumOpen = forms.open.some(({ name }) => name === 'settlementAmount');
  return (
    <Gate
      file={file}
      found={stops}
      open={forms.open}
      isTableGone={forms.isTableGone}
      moved={moved}
      onKeep={() => {
        one.keep();
        say(LETTERS_UI.untrue.kept);
      }}
      proposal={
        isSumOpen && settlement ? (
          <Proposal
            terms={settlement}
            currency={file.answers.debt.currency}
            onUse={(sum) => hand.fill('settlementAmount', sum)}
          />
        ) : undefined
      }
    />
  );
}

/** What prints in place of a letter that may not go out yet. */
const unready = ({ title }: LetterText): PaperDocument => ({
  title,
  sender: [],
  recipient: [],
  blocks: [{ kind: 'paragraph', text: LETTERS_UI.untrue.how }],
  enclosures: [],
});

interface Props {
  readonly stored: StoredCase;
  readonly id: string;
  readonly letter: LetterText;
}

/**
 * One letter or script on its sheet: filled in the line, its words the owner's to change, checked
 * as they type, and the ways to send it.
 */
export function OneLetter({ stored, id, letter }: Props) {
  const one = useOneLetter(stored, id, letter);
  const { file, fit, forms, ready } = one;
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Screen
      title={letter.title}
      back={{ to: { at: 'papers', id: file.id }, label: LETTERS_UI.all }}
      quiet={LETTERS_UI[letter.kind]}
    >
      <div class={css['letter']}>
        <div class={`${css['intro']} screen-only`}>
          {letter.summary && <p class={css['lead']}>{letter.summary}</p>}
          <FitNote caseId={file.id} fit={fit} />
        </div>
        <div class={css['desk']}>
          {letter.kind === 'letter' && <LetterGate one={one} />}
          <LetterPage one={one} editing={editing} onEdit={setEditing} field={field} />
          <LetterTone
            one={one}
            onShow={(start, end) => {
              setEditing(true);
              setTimeout(() => showIn(field.current, start, end));
            }}
          />
          <div class={`${css['printed']} print-only`} aria-hidden="true">
            <DocumentSheet paper={ready ? forms.out : unready(letter)} words={LETTER} />
          </div>
          {ready && (
            <SendLetter
              file={file}
              id={id}
              letter={letter}
              forms={forms}
              sentBy={one.sentBy}
              hold={fit.kind === 'hold' || fit.kind === 'closed'}
            />
          )}
        </div>
      </div>
    </Screen>
  );
}
