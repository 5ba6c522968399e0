/** A year of one debt, month by month: the days on which its owner made contact, and what came. */
import type { LogEntry } from '#domain/case.ts';
import { addDays, addMonths, daysBetween, weekday, type PlainDate } from '#domain/dates.ts';

export type DayMark = 'call' | 'message' | 'came';
export interface YearDay {
  readonly on: PlainDate;
  /** Nothing is asked on a Sunday. */
  readonly isSunday: boolean;
  readonly mark: DayMark | undefined;
}
export interface ContactYear {
  readonly months: readonly { readonly from: PlainDate; readonly days: readonly YearDay[] }[];
  readonly calls: number;
  readonly messages: number;
}

/** A day of a life: whether the owner did a step on it, and what was logged. */
interface LivedDay {
  readonly on: PlainDate;
  readonly did?: string;
  readonly entries: readonly LogEntry[];
}

const MONTHS = 12;
const SUNDAY = 0;

function markOf({ did, entries }: LivedDay): DayMark | undefined {
  const own = entries.filter(
    (entry) => entry.type === 'letter' || (entry.type === 'contact' && entry.direction === 'out'),
  );
  if (did && own.some((entry) => entry.type === 'contact' && entry.channel === 'call'))
    return 'call';
  if (did && own.length > 0) return 'message';
  return did ? undefined : 'came';
}

/** The twelve months from the one in which a life begins. */
export function yearOfContacts(lived: readonly LivedDay[]): ContactYear {
  const first = lived[0]?.on;
  if (!first) return { months: [], calls: 0, messages: 0 };
  const begins = addDays(first, 1 - Number(first.slice(8)));
  const marks = new Map(lived.map((day) => [day.on, markOf(day)]));
  const months = Array.from({ length: MONTHS }, (_, index) => {
    const from = addMonths(begins, index);
    const days = daysBetween(from, addMonths(from, 1));
    return {
      from,
      days: Array.from({ length: days }, (__, day): YearDay => {
        const on = addDays(from, day);
        return { on, isSunday: weekday(on) === SUNDAY, mark: marks.get(on) };
      }),
    };
  });
  const count = (mark: DayMark): number =>
    months.flatMap(({ days }) => days).filter((day) => day.mark === mark).length;
  return { months, calls: count('call'), messages: count('message') };
}
