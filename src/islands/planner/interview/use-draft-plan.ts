/** The plan of answers on their way, worked out as they are typed. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import { FIRST } from '#islands/planner/words/first.ts';
import { titleOf } from '#islands/planner/interview/title.ts';
import { showDay } from '#islands/shared/format.ts';
import { canPlan, type DraftAnswers } from '#planner/interview/interview.ts';
import type { AgedPlan } from '#planner/plan/plan-types.ts';
import type { OtherAnswer } from '#planner/plan/would-change.ts';

export interface DraftPlan {
  readonly file: Case;
  readonly plan: AgedPlan;
}
/** What a case that was made already adds: its day, and what was logged. */
export interface Begun {
  readonly openedOn: PlainDate;
  readonly log: readonly LogEntry[];
}

/** So long nothing is typed before the rest is worked out and the plan is read out. */
const CALM_MS = 700;

/**
 * The plan of these answers; the last one while what is typed makes none for a moment, and nothing
 * before there is an invoice.
 */
export function useDraftPlan(
  answers: DraftAnswers,
  begun: Begun | undefined,
): DraftPlan | undefined {
  const { planOf } = usePlans();
  const today = useToday();
  const key = JSON.stringify(answers);
  const draft = useMemo((): DraftPlan | undefined => {
    if (!canPlan(answers)) return undefined;
    const file: Case = {
      id: 'draft',
      title: titleOf(answers),
      openedOn: begun?.openedOn ?? today,
      answers,
      log: begun?.log ?? [],
    };
    return { file, plan: planOf(file) };
  }, [key, planOf, today]);
  const last = useRef<DraftPlan>();
  if (draft) last.current = draft;
  useAnnounced(draft);
  return draft ?? last.current;
}

/** Reads the next step out, once it stands still. */
function useAnnounced(draft: DraftPlan | undefined): void {
  const say = useSay();
  const { law } = useSiteData();
  const today = useToday();
  const next = draft?.plan.next;
  const words = next && FIRST.said(law.steps[next.id]?.title ?? next.id, showDay(next.on, today));
  useEffect(() => {
    if (words === undefined) return;
    const timer = setTimeout(() => say(words), CALM_MS);
    return () => clearTimeout(timer);
  }, [words]);
}

/** The answer that would change the next step, looked for when nothing is typed for a moment. */
export function useOneChange(draft: DraftPlan | undefined): OtherAnswer | undefined {
  const { changesTo } = usePlans();
  const [found, setFound] = useState<{ readonly of: Case; readonly change?: OtherAnswer }>();
  const file = draft?.file;
  useEffect(() => {
    if (!file) return;
    const timer = setTimeout(() => {
      const change = changesTo(file).find(({ effect }) => effect.kind === 'next');
      setFound({ of: file, ...(change ? { change } : {}) });
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [file, changesTo]);
  return found?.of === file ? found?.change : undefined;
}
