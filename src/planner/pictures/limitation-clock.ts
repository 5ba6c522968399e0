/**
 * The time to sue with honest edges: the earliest and the latest day on which it may end, and what
 * makes them differ.
 */
import { compare } from '#domain/order.ts';
import { entryDate } from '#domain/case.ts';
import { addYears, later, type PlainDate } from '#domain/dates.ts';
import type { Confidence, PlaceLaw, SourceId } from '#domain/law.ts';
import { shortenedYears, type Clock } from '#domain/limitation.ts';
import { isClosed } from '#planner/ladder/stages.ts';
import type { Standing } from '#planner/plan/standing.ts';

export type Edge =
  'agreement-unknown' | 'kind-unknown' | 'consumer-shorter' | 'unsigned' | 'medical' | 'restart';
export interface Restart {
  readonly on: PlainDate;
  readonly kind: 'payment' | 'promise';
}

export interface LimitationClock {
  /** Due date of the oldest unpaid invoice, from which the cautious reading counts. */
  readonly from: PlainDate;
  /** The day the plan keeps: the shortest time that may hold, never restarted. */
  readonly earliest: PlainDate;
  /** The longest time that may hold, from the last event that may have restarted it. No promise. */
  readonly latest: PlainDate;
  readonly edges: readonly Edge[];
  /** Logged events that may restart the time in some places, in order. */
  readonly restarts: readonly Restart[];
  readonly clock: Clock;
  readonly effect: PlaceLaw['limitation']['effect'];
  readonly confidence: Confidence;
  readonly source: SourceId;
}

/**
 * The clock of a case; undefined where it does not run: closed, filed, nothing unpaid, or no
 * figures for the place.
 */
export function limitationClock(standing: Standing): LimitationClock | undefined {
  const { oldestDueOn: from, limitationOn: earliest, clock, stage, life, moves } = standing;
  const { place, answers } = standing;
  const runs = !isClosed(stage) && !life.situation.context.filed;
  if (!place || !from || !earliest || !runs) return undefined;
  const { years, effect, confidence, source } = place.limitation;
  const { agreement } = answers.debt;
  const kind = answers.debtor?.kind;
  const restarts = [
    ...moves.flatMap(({ entry }): Restart[] =>
      entry.type === 'payment' || entry.type === 'promise'
        ? [{ on: entryDate(entry), kind: entry.type }]
        : [],
    ),
  ]
    .filter(({ on }) => on > from)
    .sort((a, b) => compare(a.on, b.on));
  const most = agreement ? years[agreement] : Math.max(...Object.values(years));
  const latest = later(earliest, addYears(later(from, restarts.at(-1)?.on ?? from), most));
  const spread = new Set(Object.values(years)).size > 1;
  const { consumer = most, unsigned = most, medical = most } = shortenedYears(place, answers);
  const edges: Edge[] = [
    ...(agreement === undefined && spread ? ['agreement-unknown' as const] : []),
    ...(consumer < most && kind === undefined ? ['kind-unknown' as const] : []),
    ...(consumer < most && kind === 'consumer' ? ['consumer-shorter' as const] : []),
    ...(unsigned < most && agreement === 'written' ? ['unsigned' as const] : []),
    ...(medical < most ? ['medical' as const] : []),
    ...(restarts.length > 0 ? ['restart' as const] : []),
  ];
  return { from, earliest, latest, edges, restarts, clock, effect, confidence, source };
}
