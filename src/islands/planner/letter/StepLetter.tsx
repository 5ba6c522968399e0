import type { Case } from '#domain/case.ts';
import { CopyButton } from '#islands/planner/controls/CopyButton.tsx';
import type { LetterText } from '#islands/planner/data.ts';
import css from '#islands/planner/planner.module.css';
import { letterForms } from '#islands/planner/letter/letter-paper.ts';
import { WithWords } from '#islands/planner/letter/WithWords.tsx';
import { useMaterial } from '#islands/planner/letter/use-material.ts';
import { DocumentSheet } from '#islands/planner/papers/DocumentSheet.tsx';
import { LETTER } from '#islands/planner/words/letter.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { readLetterDraft } from '#islands/storage/letter-drafts.ts';
import type { Step } from '#planner/plan/plan-types.ts';

interface Props {
  readonly file: Case;
  readonly step: Step;
  readonly letter: string;
}

/** The letter or the script of a step, to read and copy. */
export default function StepLetter({ file, step, letter: id }: Props) {
  return (
    <WithWords id={id}>
      {(letter) => <Read file={file} step={step} id={id} letter={letter} />}
    </WithWords>
  );
}

interface ReadProps {
  readonly file: Case;
  readonly step: Step;
  readonly id: string;
  readonly letter: LetterText;
}

function Read({ file, step, id, letter }: ReadProps) {
  const draft = readLetterDraft(file.id, id) ?? { from: '', filled: {} };
  const { material, sentBy, untrue } = useMaterial(file, id, letter, draft.sentBy, step);
  const { out, text, open } = letterForms(material, draft, sentBy);
  const isLetter = letter.kind === 'letter';
  const ready = !isLetter || (open.length === 0 && untrue.length === 0);
  return (
    <>
      {open.length > 0 && (
        <p class="small">{PLAN.blanks(open.map(({ words }) => words).join(', '))}</p>
      )}
      {isLetter ? (
        <DocumentSheet paper={out} words={LETTER} embedded />
      ) : (
        <div class={css['script']}>
          {text.split('\n\n').map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
      {ready && <CopyButton text={text} />}
    </>
  );
}
