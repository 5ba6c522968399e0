/**
 * Time to sue with honest edges: the earliest day that may be the last, the latest, and what lies
 * between them.
 */
import type { AgreementKind, DebtorKind } from '#domain/case.ts';
import { addYears, daysBetween, later, type PlainDate } from '#domain/dates.ts';
import type { PlaceLaw } from '#domain/law.ts';
import { limitationOn, limitationYears, WARN_DAYS } from '#domain/limitation.ts';

type Years = Readonly<Record<AgreementKind, number>>;

export interface SuePlace {
  /** What this site plans on: the cautious figures. */
  readonly limitation: Pick<
    PlaceLaw['limitation'],
    'years' | 'consumerYears' | 'unsignedYears' | 'effect'
  >;
  /** The figures as found, where a doubt made the cautious ones differ. */
  readonly found?: Years;
}

export interface SueFacts {
  readonly agreement?: AgreementKind;
  readonly kind?: DebtorKind;
  readonly dueOn: PlainDate;
  /** The last part payment, or the last signed line that admits the debt. */
  readonly admittedOn?: PlainDate;
}

/**
 * Where today stands: before the earliest edge with time or with little, between the edges, or
 * after both.
 */
export type SueStatus = 'running' | 'near' | 'between' | 'over' | 'extinguished';

export interface TimeToSue {
  readonly status: SueStatus;
  /**
   * The last day on the cautious reading: the shortest period that may apply, from the due date,
   * never restarted.
   */
  readonly earliest: PlainDate;
  /** The last day on the most generous reading that these answers allow. */
  readonly latest: PlainDate;
  readonly shortest: number;
  readonly longest: number;
  /**
   * The payment or admission came in time on some reading, so that it may have started the time
   * again.
   */
  readonly mayRestart: boolean;
  /** It came after the time was over on every reading: it is not counted. */
  readonly tooLateToRestart: boolean;
  /** Days from today to the earliest edge; negative when it is past. */
  readonly daysLeft: number;
}

/**
 * The longest period that may apply: a shorter one for consumers is in doubt wherever it is held,
 * so it is left out here.
 */
function longestYears({ limitation: { years }, found }: SuePlace, { agreement }: SueFacts): number {
  const either = (each: AgreementKind): number => Math.max(years[each], found?.[each] ?? 0);
  return agreement
    ? either(agreement)
    : Math.max(either('written'), either('oral'), either('open-account'), either('goods'));
}

/** The two edges of the time to sue on one invoice, and where today stands. */
export function timeToSue(place: SuePlace, facts: SueFacts, today: PlainDate): TimeToSue {
  const { dueOn, admittedOn, agreement, kind } = facts;
  const answers = { debt: agreement ? { agreement } : {}, debtor: kind ? { kind } : {} };
  const shortest = limitationYears(place, answers);
  const longest = Math.max(shortest, longestYears(place, facts));
  const earliest = limitationOn(place, answers, dueOn) ?? addYears(dueOn, shortest);
  const unmoved = addYears(dueOn, longest);
  const mayRestart = admittedOn !== undefined && admittedOn > dueOn && admittedOn <= unmoved;
  const latest = mayRestart ? later(unmoved, addYears(admittedOn, longest)) : unmoved;
  const daysLeft = daysBetween(today, earliest);
  const statusNow = () => {
    if (today > latest) return place.limitation.effect === 'extinguishes' ? 'extinguished' : 'over';
    if (today > earliest) return 'between';
    return daysLeft <= WARN_DAYS ? 'near' : 'running';
  };
  return {
    status: statusNow(),
    earliest,
    latest,
    shortest,
    longest,
    mayRestart,
    tooLateToRestart: admittedOn !== undefined && admittedOn > unmoved,
    daysLeft,
  };
}
