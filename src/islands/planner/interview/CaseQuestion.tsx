import { useState } from 'preact/hooks';
import {
  useCases,
  useLastChange,
  usePlans,
  useSay,
  useSiteData,
} from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import { QuestionForm } from '#islands/planner/interview/QuestionForm.tsx';
import type { ScreenAddress } from '#islands/planner/screen-address.ts';
import { titleOf } from '#islands/planner/interview/title.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import {
  canPlan,
  droppedAnswers,
  nextQuestion,
  previousQuestion,
  question,
  QUESTIONS,
  withoutDropped,
  type DraftAnswers,
} from '#planner/interview/interview.ts';

interface Props {
  readonly stored: StoredCase;
  readonly question: string;
  readonly back: 'check' | 'case' | undefined;
}

/** One question of a saved case: on the way through the interview, or changed on its own. */
export default function CaseQuestion({ stored, question: id, back }: Props) {
  const { store } = useCases();
  const { law } = useSiteData();
  const { planOf } = usePlans();
  const { setLast } = useLastChange();
  const say = useSay();
  const asked = question(id) ?? QUESTIONS[0]!;
  // The version this screen started from: a save on top of a newer one is a conflict.
  const [start] = useState(stored);
  const { answers } = start.case;
  const caseId = stored.case.id;
  const before = previousQuestion(answers, law, asked.id);
  const home: ScreenAddress =
    back === 'check' ? { at: 'check', id: caseId } : { at: 'case', id: caseId };
  const backTo: ScreenAddress =
    back || !before ? home : { at: 'question', id: caseId, question: before.id };

  const onAnswer = (given: DraftAnswers) => {
    const dropped = droppedAnswers(given, law);
    const kept = withoutDropped(given, law);
    if (!canPlan(kept)) return;
    store.saveCase(
      caseId,
      { title: titleOf(kept, start.case.title), answers: kept, openedOn: start.case.openedOn },
      start.rev,
    );
    say(SHELL.saved);
    const next = back ? undefined : nextQuestion(kept, law, asked.id);
    const ready = asked.core && !next?.core;
    if (ready || !next) {
      setLast({ caseId, ...(asked.core && !back ? {} : { before: planOf(start.case) }), dropped });
      go(home);
    } else {
      go({ at: 'question', id: caseId, question: next.id });
    }
  };
  return (
    <QuestionForm
      asked={asked}
      answers={answers}
      onAnswer={onAnswer}
      counted={!back}
      back={{ to: backTo, label: back === 'case' ? SHELL.toCase : SHELL.back }}
    />
  );
}
