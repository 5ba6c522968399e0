/**
 * The plans of all cases, worked out in pieces: what is ready is shown, and the page never stands
 * still for long.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { useCases, usePlans, useToday, type Plans } from '#islands/planner/context.ts';
import { summaryOf, type Summary } from '#planner/cases/overview.ts';
import { triage, type Ranked } from '#planner/cases/triage.ts';

/** Milliseconds of work before the page may paint again: less than an owner notices. */
const PIECE = 40;
/** So many cases are worked out before anything is shown; with more, their names come first. */
const FEW = 30;

/**
 * Held as long as the case itself does not change, so that coming back to the list costs nothing.
 */
const made = new WeakMap<
  Case,
  { readonly planOf: Plans['planOf']; readonly summary: Summary | 'failed' }
>();

function make(file: Case, planOf: Plans['planOf'], today: PlainDate): Summary | 'failed' {
  const known = made.get(file);
  if (known?.planOf === planOf) return known.summary;
  let summary: Summary | 'failed';
  try {
    summary = summaryOf(file, planOf(file), today);
  } catch (error) {
    // One case that fails must not take the others with it.
    reportError(error);
    summary = 'failed';
  }
  made.set(file, { planOf, summary });
  return summary;
}

export interface Overview {
  /** In the order in which to do them; cases that are not worked out yet are missing. */
  readonly ranked: readonly Ranked[];
  readonly failed: readonly Case[];
  readonly done: number;
  readonly complete: boolean;
}

/** The overview of all cases, as far as it is ready. */
export function useOverview(): Overview {
  const { state } = useCases();
  const { planOf } = usePlans();
  const today = useToday();
  const [round, setRound] = useState(0);
  const overview = useMemo((): Overview => {
    const until = performance.now() + (round === 0 && state.cases.length > FEW ? 0 : PIECE);
    const summaries: Summary[] = [];
    const failed: Case[] = [];
    let done = 0;
    for (const { case: file } of state.cases) {
      if (made.get(file)?.planOf !== planOf && performance.now() > until) continue;
      const summary = make(file, planOf, today);
      if (summary === 'failed') failed.push(file);
      else summaries.push(summary);
      done += 1;
    }
    const complete = done === state.cases.length;
    return { ranked: complete ? triage(summaries, today) : [], failed, done, complete };
  }, [state.cases, planOf, today, round]);
  useEffect(() => {
    if (overview.complete) return;
    const timer = setTimeout(() => setRound((turn) => turn + 1), 0);
    return () => clearTimeout(timer);
  }, [overview]);
  return overview;
}
