/** The time to sue with honest edges: the earliest and the latest day on which it may end, and what makes them differ. */
import { addYears, later, type PlainDate } from '#domain/dates.ts';
import type { Confidence, PlaceLaw, SourceId } from '#domain/law.ts';
import type { Clock } from '#domain/limitation.ts';
import type { Standing } from '#planner/replay/standing.ts';

export type Edge = 'agreement-unknown' | 'kind-unknown' | 'consumer-shorter' | 'restart';
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

/** The clock of a case; undefined where it does not run: closed, filed, nothing unpaid, or no figures for the place. */
export function limitationClock({ now, place, answers }: Standing): LimitationClock | undefined {
  const { oldestDueOn: from, limitationOn: earliest, clock } = now;
  if (!place || !from || !earliest || now.stage.startsWith('closed') || now.situation.context.filed)
    return undefined;
  const { years, consumerYears, effect, confidence, source } = place.limitation;
  const { agreement } = answers.debt;
  const kind = answers.debtor?.kind;
  const restarts = [
    ...now.payments.map(({ on }): Restart => ({ on, kind: 'payment' })),
    ...now.moves.flatMap(({ entry }): Restart[] =>
      entry.type === 'promise' ? [{ on: entry.at.slice(0, 10) as PlainDate, kind: 'promise' }] : [],
    ),
  ]
    .filter(({ on }) => on > from)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const most = agreement ? years[agreement] : Math.max(...Object.values(years));
  const latest = later(earliest, addYears(later(from, restarts.at(-1)?.on ?? from), most));
  const spread = new Set(Object.values(years)).size > 1;
  const shorter = consumerYears !== undefined && consumerYears < most;
  const edges: Edge[] = [
    ...(agreement === undefined && spread ? ['agreement-unknown' as const] : []),
    ...(shorter && kind === undefined ? ['kind-unknown' as const] : []),
    ...(shorter && kind === 'consumer' ? ['consumer-shorter' as const] : []),
    ...(restarts.length > 0 ? ['restart' as const] : []),
  ];
  return { from, earliest, latest, edges, restarts, clock, effect, confidence, source };
}
