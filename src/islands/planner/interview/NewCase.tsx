import { useState } from 'preact/hooks';
import { useCases, useHalfCase, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import { currencyHere } from '#islands/planner/interview/currency-here.ts';
import { FirstPlan } from '#islands/planner/interview/FirstPlan.tsx';
import type { FirstReading } from '#islands/planner/interview/first-answers.ts';
import { titleOf } from '#islands/planner/interview/title.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId } from '#islands/shared/clock.ts';
import { askToKeep } from '#islands/storage/health.ts';
import { readUnsure, saveUnsure } from '#islands/storage/unsure.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import { followPlace } from '#planner/interview/currency.ts';
import { canPlan } from '#planner/interview/interview.ts';

/**
 * The first plan: the answers on one screen, saved as a case when it is opened. Back from there it
 * is the same case, changed.
 */
export default function NewCase() {
  const { store } = useCases();
  const { law } = useSiteData();
  const today = useToday();
  const { half, setHalf } = useHalfCase();
  const say = useSay();
  // Another address for the case that was made would get in the way of the next press of Back.
  const [made] = useState(() => (half.caseId === undefined ? undefined : store.find(half.caseId)));
  const file = made?.case;
  const base = file?.answers ?? half.answers;
  const unsure = file ? readUnsure(file.id) : (half.unsure ?? []);
  const save = ({ answers, unsure: noted }: FirstReading): SaveRefusal | undefined => {
    const followed = followPlace(base, answers, law, currencyHere());
    if (!canPlan(followed)) return undefined;
    const id = file?.id ?? newId();
    const version = {
      title: titleOf(followed, file?.title),
      answers: followed,
      openedOn: file?.openedOn ?? today,
    };
    const refused = store.saveCase(id, version, made?.rev ?? 0);
    if (refused) return refused;
    saveUnsure(id, noted);
    // A hint to the browser to keep what is stored; it may say no.
    void askToKeep();
    setHalf({ answers: followed, unsure: noted, caseId: id });
    say(SHELL.saved);
    go({ at: 'case', id });
    return undefined;
  };
  return <FirstPlan base={base} unsure={unsure} made={file} onOpen={save} />;
}
