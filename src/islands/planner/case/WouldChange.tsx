import { useMemo } from 'preact/hooks';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import { effectsInWords } from '#islands/planner/case/effect-words.ts';
import { Sharpen } from '#islands/planner/interview/Sharpen.tsx';
import css from '#islands/planner/case/desk/desk.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { EFFECT, OTHER_ANSWERS, PLAN } from '#islands/planner/words/plan.ts';
import { questionIdOf } from '#planner/interview/interview.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import type { Effect } from '#planner/plan/would-change.ts';
import type { Case } from '#domain/case.ts';

/**
 * Single answers that would change the plan, each with what it would do, and the open questions
 * that would sharpen it: worked out when somebody wants to see them.
 */
export default function WouldChange({ stored }: { readonly stored: StoredCase }) {
  return (
    <>
      <Sharpen stored={stored} />
      <Changes file={stored.case} />
    </>
  );
}

function Changes({ file }: { readonly file: Case }) {
  const { questions, law } = useSiteData();
  const today = useToday();
  const { changesTo } = usePlans();
  const changes = useMemo(() => changesTo(file), [changesTo, file]);
  if (changes.length === 0) return <p>{PLAN.wouldChangeNone}</p>;
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
      <ul role="list" class={css['changes']}>
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
                <a
                  class="go"
                  href={hashOf({ at: 'question', id: file.id, question, back: 'case' })}
                >
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
