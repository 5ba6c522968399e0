import { useEffect } from 'preact/hooks';
import { useHalfCase } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import { NO_HALF } from '#islands/planner/half-case.ts';
import { NO_ANSWERS } from '#planner/interview/interview.ts';
import { answersFrom } from '#planner/interview/from-stage.ts';
import { STAGES } from '#planner/ladder/stages.ts';

/**
 * Starts a new case for a reader who comes from a guide: what the guide is about is filled in, and
 * can be changed.
 */
export default function FromStage({ stage }: { readonly stage: string }) {
  const { setHalf } = useHalfCase();
  useEffect(() => {
    const known = STAGES.find((each) => each === stage);
    const answers = known ? answersFrom(known) : NO_ANSWERS;
    setHalf(answers === NO_ANSWERS ? NO_HALF : { answers });
    go({ at: 'new' }, true);
  }, []);
  return null;
}
