import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import { CopyButton } from '#islands/planner/controls/CopyButton.tsx';
import css from '#islands/planner/planner.module.css';
import { fillLetter, letterFacts } from '#islands/planner/letter/letter-text.ts';
import { TruthNote } from '#islands/planner/letter/TruthNote.tsx';
import { untruths } from '#planner/papers/truth.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import type { Case } from '#domain/case.ts';
import type { Step } from '#planner/plan/plan-types.ts';

/** The letter or the script of a step, with what is known filled in, ready to copy. */
export default function StepLetter({
  file,
  step,
  letter,
}: {
  readonly file: Case;
  readonly step: Step;
  readonly letter: string;
}) {
  const { letters, law } = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const text = letters[letter];
  if (!text) return null;
  const plan = planOf(file);
  const { paragraphs, open } = fillLetter(text, letterFacts(file, plan, step, law, today));
  const isLetter = text.kind === 'letter';
  const untrue = isLetter
    ? untruths({ id: letter, stage: text.stage }, file, plan, step, law, today)
    : [];
  return (
    <>
      {open.length > 0 && (
        <p class="small">
          {PLAN.blanks(open.join(', '))}{' '}
          <a
            href={hashOf({
              at: 'question',
              id: file.id,
              question: 'your-details',
              back: 'case',
            })}
          >
            {PLAN.fillOnce}
          </a>
        </p>
      )}
      <div class={isLetter ? css['paper'] : css['script']}>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      {isLetter && (open.length > 0 || untrue.length > 0) ? (
        <TruthNote file={file} found={untrue} open={[]} />
      ) : (
        <CopyButton text={paragraphs.join('\n\n')} />
      )}
    </>
  );
}
