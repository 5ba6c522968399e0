import { useEffect, useState } from 'preact/hooks';
import { Begun } from '#islands/planner/interview/Begun.tsx';
import { useCases, useHalfCase, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import { NO_HALF } from '#islands/planner/half-case.ts';
import { QuestionForm } from '#islands/planner/interview/QuestionForm.tsx';
import { titleOf } from '#islands/planner/interview/title.ts';
import { withUnsure } from '#islands/planner/interview/unsure.ts';
import { QUESTION, SHELL } from '#islands/planner/words/shell.ts';
import { newId } from '#islands/shared/clock.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import { hasReloadedHere } from '#islands/shared/keep-typed.ts';
import { dropBegun, keepBegun, readBegun, type BegunCase } from '#islands/storage/begun-case.ts';
import { askToKeep } from '#islands/storage/health.ts';
import { saveUnsure } from '#islands/storage/unsure.ts';
import {
  canPlan,
  CORE,
  nextCore,
  openCore,
  previousQuestion,
  question,
  QUESTIONS,
  type DraftAnswers,
} from '#planner/interview/interview.ts';

const CaseQuestion = lazy(() => import('#islands/planner/interview/CaseQuestion.tsx'));

/** The first questions, up to the invoices: only then is there a case to save. */
export default function NewCase({ question: id }: { readonly question: string }) {
  const { store } = useCases();
  const { law } = useSiteData();
  const today = useToday();
  const { half, setHalf } = useHalfCase();
  const say = useSay();
  const asked = question(id) ?? QUESTIONS[0]!;
  const before = previousQuestion(half.answers, law, asked.id);
  // Back from the later questions: the case is there already. It is changed here, as another
  // address for it would get in the way of the next press of Back.
  const [made] = useState(() => (half.caseId === undefined ? undefined : store.find(half.caseId)));
  const [begun, setBegun] = useState(() => (half === NO_HALF ? readBegun() : undefined));
  useEffect(() => {
    if (made || half !== NO_HALF) return;
    // Later questions, and a page that loaded itself again, go on with the plan that was begun.
    if (begun && (before || hasReloadedHere())) take(begun);
    else if (before) go({ at: 'new', question: 'who' }, true);
  }, []);
  const take = (known: BegunCase) => {
    setHalf(known);
    setBegun(undefined);
  };
  const onAnswer = (answers: DraftAnswers) => {
    const unsure = withUnsure(half.unsure ?? [], asked, answers);
    const next = nextCore(asked.id)?.id ?? 'invoices';
    if (!canPlan(answers)) {
      setHalf({ answers, unsure });
      keepBegun({ answers, unsure });
      go({ at: 'new', question: next });
      return undefined;
    }
    const caseId = newId();
    const version = { title: titleOf(answers), answers, openedOn: today };
    const refused = store.saveCase(caseId, version, 0);
    if (refused) return refused;
    dropBegun();
    saveUnsure(caseId, unsure);
    // A hint to the browser to keep what is stored; it may say no.
    void askToKeep();
    setHalf({ answers, unsure, caseId });
    say(SHELL.saved);
    go({ at: 'question', id: caseId, question: next });
    return undefined;
  };
  if (made) return <CaseQuestion stored={made} question={asked.id} />;
  return (
    <QuestionForm
      key={begun ? 'begun' : 'on'}
      above={
        begun && (
          <Begun
            begun={begun}
            onGoOn={() => {
              take(begun);
              const open = openCore({ answers: begun.answers, law, unsure: begun.unsure ?? [] });
              go({ at: 'new', question: open[0]?.id ?? 'invoices' });
            }}
            onDrop={() => {
              dropBegun();
              setBegun(undefined);
            }}
          />
        )
      }
      asked={asked}
      answers={half.answers}
      unsure={half.unsure?.includes(asked.id) ?? false}
      onAnswer={onAnswer}
      over={QUESTION.of(CORE.indexOf(asked) + 1, CORE.length)}
      back={
        before
          ? { to: { at: 'new', question: before.id }, label: SHELL.back }
          : { to: { at: 'home' }, label: SHELL.allCases }
      }
    />
  );
}
