/** Where a case stands, worked out once for all pictures of it. */
import { useSiteData, useToday } from '#islands/planner/context.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { standingOf, type Standing } from '#planner/plan/standing.ts';

const known = new WeakMap<Case, Standing>();

/**
 * The standing of a case on a day; the same object for as long as case, law and day are the same.
 */
export function standingOnce(file: Case, law: Law, today: PlainDate): Standing {
  const made = known.get(file);
  if (made && made.law === law && made.today === today) return made;
  const fresh = standingOf(file, law, today);
  known.set(file, fresh);
  return fresh;
}

/** The standing of a case today. */
export function useStanding(file: Case): Standing {
  const { law } = useSiteData();
  const today = useToday();
  return standingOnce(file, law, today);
}
