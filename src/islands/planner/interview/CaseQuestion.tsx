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
  droppedAnswers,
  openCore,
  openQuestions,
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
  // One of the first questions that was left open: those that are still open come one by one.
  const onTheWay = asked.core && back === undefined && more === undefined;
  const home: ScreenAddress = { at: back ?? 'case', id: caseId };

  /** Where the answer leads: to the next that is open of the first or of the round, or back. */
  const after = (given: DraftAnswers, noted: readonly string[]): ScreenAddress => {
    const at = (next: string) => ({ at: 'question', id: caseId, question: next }) as const;
    const asking = { answers: given, law, unsure: noted, logged: log.length > 0 };
    const [first] = onTheWay ? openCore(asking) : [];
    if (first) return at(first.id);
    if (!more) return home;
    const [open] = openQuestions(asking);
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
  const open = openCore({ answers, law, unsure, logged: log.length > 0 });
  const left = onTheWay ? open.filter(({ id: other }) => other !== asked.id).length : more;
  return (
    <QuestionForm
      caseId={caseId}
      asked={asked}
      answers={answers}
      unsure={unsure.includes(asked.id)}
      onAnswer={onAnswer}
      over={left === undefined ? undefined : QUESTION.round(left)}
      back={{ to: home, label: back === undefined || back === 'case' ? SHELL.toCase : SHELL.back }}
    />
  );
}
