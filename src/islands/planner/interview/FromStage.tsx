import { useEffect } from 'preact/hooks';
import { go, NO_DRAFT, useApp } from '#islands/planner/app.ts';
import { NO_ANSWERS } from '#planner/interview/interview.ts';
import { answersFrom } from '#planner/interview/from-stage.ts';
import { STAGES } from '#planner/ladder/stages.ts';

/** Starts a new case for a reader who comes from a guide: what the guide is about is filled in, and can be changed. */
export default function FromStage({ stage }: { readonly stage: string }) {
  const { setDraft } = useApp();
  useEffect(() => {
    const known = STAGES.find((each) => each === stage);
    const answers = known ? answersFrom(known) : NO_ANSWERS;
    setDraft(answers === NO_ANSWERS ? NO_DRAFT : { answers });
    go({ at: 'new', question: 'who' }, true);
  }, []);
  return null;
}
