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
import { currencyHere } from '#islands/planner/interview/currency-here.ts';
import type { QuestionHome, ScreenAddress } from '#islands/planner/screen-address.ts';
import { titleOf } from '#islands/planner/interview/title.ts';
import { withUnsure } from '#islands/planner/interview/unsure.ts';
import { QUESTION, SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { readUnsure, saveUnsure } from '#islands/storage/unsure.ts';
import { followPlace } from '#planner/interview/currency.ts';
import {
  canPlan,
  CORE,
  droppedAnswers,
  nextCore,
  openQuestions,
  previousQuestion,
  question,
  QUESTIONS,
  withoutDropped,
  type DraftAnswers,
} from '#planner/interview/interview.ts';

interface Props {
  readonly stored: StoredCase;
  readonly question: string;
  /** Where a question that is changed on its own leads back to. */
  readonly back?: QuestionHome | undefined;
  /** In a round of several: so many more after this one. */
  readonly more?: number | undefined;
}

/**
 * One question of a saved case: on the way to the first plan, in a round of several, or on its own.
 */
export default function CaseQuestion({ stored, question: id, back, more }: Props) {
  const { store } = useCases();
  const { law } = useSiteData();
  const { planOf } = usePlans();
  const { last, setLast } = useLastChange();
  const say = useSay();
  const asked = question(id) ?? QUESTIONS[0]!;
  // The version this screen started from: a save on top of a newer one is a conflict.
  const [start] = useState(stored);
  const [unsure] = useState(() => readUnsure(stored.case.id));
  const { answers, log } = start.case;
  const caseId = stored.case.id;
  const onTheWay = asked.core && back === undefined && more === undefined;
  const before = onTheWay ? previousQuestion(answers, law, asked.id) : undefined;
  const home: ScreenAddress = { at: back ?? 'case', id: caseId };

  /** Where the answer leads: to the next of the first five, to the next of the round, or back. */
  const after = (given: DraftAnswers, noted: readonly string[]): ScreenAddress => {
    const at = (next: string) => ({ at: 'question', id: caseId, question: next }) as const;
    const next = onTheWay ? nextCore(asked.id) : undefined;
    if (next) return at(next.id);
    if (!more) return home;
    const [open] = openQuestions({ answers: given, law, unsure: noted, logged: log.length > 0 });
    return open ? { ...at(open.id), more: more - 1 } : home;
  };
  const onAnswer = (given: DraftAnswers) => {
    const dropped = droppedAnswers(given, law);
    const kept = withoutDropped(given, law);
    // On the way nothing was logged yet, and the invoices come after the place.
    const followed = onTheWay ? followPlace(answers, kept, law, currencyHere()) : kept;
    if (!canPlan(followed)) return undefined;
    const noted = withUnsure(unsure, asked, followed);
    const refused = store.saveCase(
      caseId,
      {
        title: titleOf(followed, start.case.title),
        answers: followed,
        openedOn: start.case.openedOn,
      },
      start.rev,
    );
    if (refused) return refused;
    saveUnsure(caseId, noted);
    say(SHELL.saved);
    const known = last?.caseId === caseId ? last : undefined;
    // What a round changed is told once, at its end.
    const first = onTheWay ? undefined : (known?.before ?? planOf(start.case));
    setLast({
      caseId,
      ...(first ? { before: first } : {}),
      dropped: [...(known?.dropped ?? []), ...dropped],
    });
    go(after(followed, noted));
    return undefined;
  };
  return (
    <QuestionForm
      caseId={caseId}
      asked={asked}
      answers={answers}
      unsure={unsure.includes(asked.id)}
      onAnswer={onAnswer}
      over={overOf(CORE.indexOf(asked), onTheWay, more)}
      back={
        before
          ? { to: { at: 'question', id: caseId, question: before.id }, label: SHELL.back }
          : { to: home, label: back === undefined || back === 'case' ? SHELL.toCase : SHELL.back }
      }
    />
  );
}

/** What stands over the question: where it is on the way, or how many are left in the round. */
function overOf(at: number, onTheWay: boolean | undefined, more: number | undefined) {
  if (onTheWay) return QUESTION.of(at + 1, CORE.length);
  return more === undefined ? undefined : QUESTION.round(more);
}
