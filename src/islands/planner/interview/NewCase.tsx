import { useEffect, useState } from 'preact/hooks';
import { useCases, useHalfCase, useSay, useToday } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import { NO_HALF } from '#islands/planner/half-case.ts';
import { QuestionForm } from '#islands/planner/interview/QuestionForm.tsx';
import { titleOf } from '#islands/planner/interview/title.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId } from '#islands/shared/clock.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import { askToKeep } from '#islands/storage/health.ts';
import { canPlan, question, QUESTIONS, type DraftAnswers } from '#planner/interview/interview.ts';

const CaseQuestion = lazy(() => import('#islands/planner/interview/CaseQuestion.tsx'));

/** The first questions, up to the invoices: only then is there a case to save. */
export default function NewCase({ question: id }: { readonly question: string }) {
  const { store } = useCases();
  const today = useToday();
  const { half, setHalf } = useHalfCase();
  const say = useSay();
  const asked = question(id) ?? QUESTIONS[0]!;
  const first = asked === QUESTIONS[0];
  // Back from the later questions: the case is there already. It is changed here, as another
  // address for it would get in the way of the next press of Back.
  const [made] = useState(() => (half.caseId === undefined ? undefined : store.find(half.caseId)));
  useEffect(() => {
    // After a reload the half case is gone: start at the first question.
    if (!made && !first && half === NO_HALF) go({ at: 'new', question: 'who' }, true);
  }, []);
  const onAnswer = (answers: DraftAnswers) => {
    if (!canPlan(answers)) {
      setHalf({ answers });
      go({ at: 'new', question: 'invoices' });
      return;
    }
    const caseId = newId();
    store.saveCase(caseId, { title: titleOf(answers), answers, openedOn: today }, 0);
    // A hint to the browser to keep what is stored; it may say no.
    void askToKeep();
    setHalf({ answers, caseId });
    say(SHELL.saved);
    go({ at: 'question', id: caseId, question: 'debtor-place' });
  };
  if (made) return <CaseQuestion stored={made} question={asked.id} back={undefined} />;
  return (
    <QuestionForm
      asked={asked}
      answers={half.answers}
      onAnswer={onAnswer}
      counted
      back={
        first
          ? { to: { at: 'home' }, label: SHELL.allCases }
          : { to: { at: 'new', question: 'who' }, label: SHELL.back }
      }
    />
  );
}
