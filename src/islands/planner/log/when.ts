/**
 * When an entry happened: from what was chosen and typed to an instant with the owner's own offset.
 */
import type { LogEntry } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { PROBLEM } from '#islands/form/problem-words.ts';
import { readDay } from '#islands/form/read-field.ts';
import type { FieldReading, ReadContext } from '#islands/form/readers.ts';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import { noonOf, thisMoment, withOffset } from '#islands/shared/clock.ts';

export const WHENS = ['now', 'today', 'yesterday', 'day'] as const;

export type WhenRead =
  | { readonly kind: 'at'; readonly at: string; readonly on: PlainDate }
  | { readonly kind: 'fault'; readonly fault: Fault };

const fault = (name: string, message: string): WhenRead => ({
  kind: 'fault',
  fault: { id: inputId(name), message },
});

/**
 * The instant of an hour on a day by the owner's clock; noon where no hour is given, which stands
 * for "not known".
 */
function instantOf(on: PlainDate, time: string): string {
  const [hour, minute] = time.split(':').map(Number);
  if (time === '' || hour === undefined || minute === undefined || Number.isNaN(hour + minute))
    return noonOf(on);
  // Half past the minute: noon on the dot means that the hour is not known (`hasHour`).
  return withOffset(
    new Date(
      Number(on.slice(0, 4)),
      Number(on.slice(5, 7)) - 1,
      Number(on.slice(8, 10)),
      hour,
      minute,
      30,
    ),
  );
}

const isAhead = (read: FieldReading<PlainDate>): boolean =>
  'problem' in read && read.problem.kind === 'future';

/** The moment that the form tells; never one that is still to come. */
export function readWhen(typed: Typed, context: ReadContext): WhenRead {
  const { today } = context;
  const time = (typed['time'] ?? '').trim();
  switch (typed['when']) {
    case 'today': {
      const at = instantOf(today, time);
      if (Date.parse(at) <= thisMoment().getTime()) return { kind: 'at', at, on: today };
      return time === ''
        ? { kind: 'at', at: withOffset(), on: today }
        : fault('time', PROBLEM.future);
    }
    case 'yesterday': {
      const on = addDays(today, -1);
      return { kind: 'at', at: instantOf(on, time), on };
    }
    case 'day': {
      const read = readDay(typed['whenDay'] ?? '', { side: 'past' }, context);
      if ('problem' in read || !read.value)
        return fault('whenDay', isAhead(read) ? PROBLEM.future : PROBLEM.date);
      const on = read.value;
      const at = instantOf(on, time);
      return on === today && Date.parse(at) > thisMoment().getTime()
        ? { kind: 'at', at: withOffset(), on: today }
        : { kind: 'at', at, on };
    }
    default:
      return { kind: 'at', at: withOffset(), on: today };
  }
}

/** A second after an instant, on the same day: what was told together keeps its order. */
export function justAfter(at: string): string {
  const second = Number(at.slice(17, 19));
  return second >= 59
    ? at
    : `${at.slice(0, 17)}${String(second + 1).padStart(2, '0')}${at.slice(19)}`;
}

/**
 * The instant, moved on by seconds where an entry has the very same one: entries count in the order
 * in which they were logged.
 */
export function afterOthers(at: string, log: readonly LogEntry[]): string {
  const taken = new Set(log.map((entry) => entry.at.slice(0, 19)));
  let free = at;
  for (let tries = 0; tries < 60 && taken.has(free.slice(0, 19)); tries++) free = justAfter(free);
  return free;
}
