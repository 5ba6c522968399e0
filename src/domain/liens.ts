/**
 * The days of a lien for building work, and how long an owner is asked about it where no day is
 * known.
 */
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import type { PlaceLaw, SourceId } from '#domain/law.ts';
import { askedUntil } from '#domain/asked.ts';
import { spanAfter, type LienTool } from '#domain/money-tools.ts';

/**
 * Days after the last day on the job on which no state that was looked at still lets a lien be
 * recorded: this site's own bound of about eight months, read in no guide: only the last day of the
 * place itself counts.
 */
const LONGEST_DAYS = 245;
export interface LienDay {
  readonly on: PlainDate;
  readonly source: SourceId;
}

type WithLien = { readonly money: Pick<PlaceLaw['money'], 'lien'> };

/**
 * The last day to record a lien, counted from the last day on the job; undefined where either is
 * not known, or it counts from a notice that only the owner of the building records. Where the law
 * counts from the end of the whole work, or has fewer days for some, this is the earlier day, and
 * the safer.
 */
export function lienDay(
  place: WithLien | undefined,
  lastDayOn: PlainDate | undefined,
): LienDay | undefined {
  const lien = place?.money.lien;
  const from = lien?.recordFrom;
  if (!lien || !lastDayOn || !from || from === 'notice-of-completion') return undefined;
  const usual = spanAfter(lastDayOn, { days: lien.recordDays, months: lien.recordMonths });
  const shortest = spanAfter(lastDayOn, { days: lien.recordShortestDays });
  const on = usual && shortest && shortest < usual ? shortest : usual;
  return on && { on, source: lien.source };
}

/**
 * The last day for the first notice of a lien; undefined where it counts from the first day on the
 * job, which nobody asks for, or is not known.
 * @param recordBy the last day to record the lien
 */
export function lienNoticeDay(
  lien: LienTool,
  lastDayOn: PlainDate | undefined,
  recordBy: PlainDate | undefined,
): PlainDate | undefined {
  const { preliminaryDays, preliminaryFrom: from, preliminaryShortestDays: shortest } = lien;
  if (preliminaryDays === undefined) return undefined;
  const days = Math.min(preliminaryDays, shortest ?? preliminaryDays);
  if (from === 'last-furnishing') return lastDayOn && addDays(lastDayOn, days);
  return from === 'before-recording' ? recordBy && addDays(recordBy, -days) : undefined;
}

/**
 * The last day to go to court on a lien; undefined where it counts from the day it was recorded,
 * or is not known. Where the law counts from the end of the whole work this is the safer day.
 */
export function lienSuitDay(
  { enforceDays: days, enforceMonths: months, enforceFrom: from }: LienTool,
  lastDayOn: PlainDate | undefined,
): PlainDate | undefined {
  if (!lastDayOn || from === undefined || from === 'recording') return undefined;
  return spanAfter(lastDayOn, { days, months });
}

/** The last day on which an owner is asked about a lien whose last day is not known. */
export function lienAskedUntil(openedOn: PlainDate, lastDayOn: PlainDate | undefined): PlainDate {
  const asked = askedUntil(openedOn);
  if (!lastDayOn) return asked;
  const longest = addDays(lastDayOn, LONGEST_DAYS);
  // A case opened long after the work: there is nothing to ask any more.
  return later(longest, openedOn) === openedOn || longest < asked ? longest : asked;
}
