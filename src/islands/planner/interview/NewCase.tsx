import { useEffect, useState } from 'preact/hooks';
import { go, NO_DRAFT, useApp } from '#islands/planner/app.ts';
import { QuestionForm } from '#islands/planner/interview/QuestionForm.tsx';
import { titleOf } from '#islands/planner/interview/title.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId } from '#islands/shared/clock.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import { canPlan, question, QUESTIONS, type DraftAnswers } from '#planner/interview/interview.ts';

const CaseQuestion = lazy(() => import('#islands/planner/interview/CaseQuestion.tsx'));

/** The first questions, up to the invoices: only then is there a case to save. */
export default function NewCase({ question: id }: { readonly question: string }) {
  const { draft, setDraft, store, today, say } = useApp();
  const asked = question(id) ?? QUESTIONS[0]!;
  const first = asked === QUESTIONS[0];
  // Back from the later questions: the case is there already. It is changed here, as another address for it would get in
  // the way of the next press of Back.
  const [made] = useState(() =>
    draft.caseId === undefined ? undefined : store.find(draft.caseId),
  );
  useEffect(() => {
    // After a reload the draft is gone: start at the first question.
    if (!made && !first && draft === NO_DRAFT) go({ at: 'new', question: 'who' }, true);
  }, []);
  const onAnswer = (answers: DraftAnswers) => {
    if (!canPlan(answers)) {
      setDraft({ answers });
      go({ at: 'new', question: 'invoices' });
      return;
    }
    const caseId = newId();
    store.saveCase(caseId, { title: titleOf(answers), answers, openedOn: today }, 0);
    // A hint to the browser to keep what is stored; it may say no.
    // Some browsers have no such thing at all.
    Promise.resolve()
      .then(() => navigator.storage.persist())
      .catch(() => false);
    setDraft({ answers, caseId });
    say(SHELL.saved);
    go({ at: 'question', id: caseId, question: 'debtor-place' });
  };
  if (made) return <CaseQuestion stored={made} question={asked.id} back={undefined} />;
  return (
    <QuestionForm
      asked={asked}
      answers={draft.answers}
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
