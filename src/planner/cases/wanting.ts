/** When each case wants something of its owner: each once, by the first thing that it wants. */
import { addDays, type PlainDate } from '#domain/dates.ts';
import { agendaOf, type Due, type Summary } from '#planner/cases/overview.ts';

/** The parts of a list of cases, in their order. */
export const WANTED = ['today', 'week', 'later', 'held', 'closed'] as const;
export type WantedWhen = (typeof WANTED)[number];

export interface Wanting {
  readonly summary: Summary;
  readonly when: WantedWhen;
  /** What it wants then, and on which day. */
  readonly due: Due;
  /** So many things more are due at that time. */
  readonly more: number;
}
const WEEK = 7;

/** What one case wants first. */
export function wantingOf(summary: Summary, today: PlainDate): Wanting {
  const { id, next, bucket } = summary;
  const { today: now, week } = agendaOf([summary], today);
  const step: Due = { caseId: id, on: next.on, what: { kind: 'step', id: next.id } };
  const of = (when: WantedWhen, [due = step, ...more]: readonly Due[] = []): Wanting => ({
    summary,
    when,
    due,
    more: more.length,
  });
  if (bucket === 'closed') return of('closed');
  if (now.length > 0) return of('today', now);
  if (week.length > 0) return of('week', week);
  if (bucket === 'held') return of('held');
  return next.on <= addDays(today, WEEK) ? of('week') : of('later');
}

/** The cases by when they want something; within today by weight, else by day. */
export function wantedBy(
  ranked: readonly Summary[],
  today: PlainDate,
): Readonly<Record<WantedWhen, readonly Wanting[]>> {
  const all = ranked.map((summary) => wantingOf(summary, today));
  const at = (when: WantedWhen) => all.filter((each) => each.when === when);
  const byDay = (when: WantedWhen) =>
    at(when).toSorted((a, b) => {
      if (a.due.on === b.due.on) return 0;
      return a.due.on < b.due.on ? -1 : 1;
    });
  return {
    today: at('today'),
    week: byDay('week'),
    later: byDay('later'),
    held: at('held'),
    closed: at('closed'),
  };
}
