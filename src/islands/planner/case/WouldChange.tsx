import { useMemo } from 'preact/hooks';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import { effectsInWords } from '#islands/planner/case/effect-words.ts';
import { LateFold } from '#islands/planner/controls/Fold.tsx';
import css from '#islands/planner/case/case.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { WHY } from '#islands/planner/words/case.ts';
import { EFFECT, OTHER_ANSWERS, PLAN } from '#islands/planner/words/plan.ts';
import { questionIdOf } from '#planner/interview/interview.ts';
import type { Effect } from '#planner/plan/would-change.ts';
import type { Case } from '#domain/case.ts';

/**
 * Single answers that would change the plan, each with what it would do; worked out when the fold
 * is opened.
 */
export function WouldChange({ file }: { readonly file: Case }) {
  return <LateFold title={PLAN.wouldChange}>{() => <Changes file={file} />}</LateFold>;
}

interface Props {
  readonly file: Case;
  /** Only what would change the next step, not what would open or close a route. */
  readonly ofStep?: boolean;
}

/** The single answers that would change the plan, each with what it would do. */
export function Changes({ file, ofStep = false }: Props) {
  const { questions, law } = useSiteData();
  const today = useToday();
  const { changesTo } = usePlans();
  const changes = useMemo(
    () =>
      changesTo(file).filter(
        ({ effect }) => !ofStep || effect.kind === 'next' || effect.kind === 'date',
      ),
    [changesTo, file, ofStep],
  );
  if (changes.length === 0) return <p>{ofStep ? WHY.none : PLAN.wouldChangeNone}</p>;
  const byAnswer = new Map<
    string,
    { readonly answer: string; readonly to: string; readonly effects: Effect[] }
  >();
  for (const { answer, to, effect } of changes) {
    const known = byAnswer.get(answer + to) ?? { answer, to, effects: [] };
    known.effects.push(effect);
    byAnswer.set(answer + to, known);
  }
  return (
    <>
      <p>{PLAN.wouldChangeHow}</p>
      <ul>
        {[...byAnswer.values()].map(({ answer, to, effects }) => {
          const question = questionIdOf(answer);
          const text = question === undefined ? undefined : questions[question];
          const label = text?.options?.[to]?.label ?? OTHER_ANSWERS[to] ?? to;
          const asked = EFFECT.answer(
            text?.options?.[answer]?.label ?? text?.legend ?? answer,
            label,
          );
          return (
            <li key={answer + to}>
              {question ? (
                <a href={hashOf({ at: 'question', id: file.id, question, back: 'case' })}>
                  {asked}
                </a>
              ) : (
                asked
              )}
              <span class={css['effects']}>
                {effectsInWords(effects, (step) => law.steps[step]?.title ?? step, today)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
