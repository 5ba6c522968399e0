/**
 * Days that the law of a place sets for what follows: a claim that was served, a judgment, a lien,
 * relief from tax. Each has its anchor in the case; where that is not known there is no day.
 */
import { countryOf, daysAfter } from '#domain/country.ts';
import { addDays, addMonths, addYears, type PlainDate } from '#domain/dates.ts';
import { placeLaw, type SourceId } from '#domain/law.ts';
import { lienNoticeDay, lienSuitDay } from '#domain/liens.ts';
import { lienBy } from '#planner/plan/due/rights.ts';
import type { DeadlineKind } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/plan/standing.ts';

/** A date to keep, if there is one, with what it rests on. */
export type Dated = readonly [DeadlineKind, PlainDate | undefined, SourceId];

/** What has passed is no date to keep any more. */
export const ahead = (on: PlainDate | undefined, today: PlainDate): PlainDate | undefined =>
  on && on >= today ? on : undefined;

/** From the service of a claim, and from a judgment. */
export function ofTheCourt({ life, place, stage, today }: Standing): readonly Dated[] {
  const { servedOn, judgmentOn } = life.court;
  if (!place) return [];
  const { answer, appeal, judgmentLife: lasts } = place.money;
  const claimed = stage === 'court.filed' || stage === 'court.hearing';
  const won = stage === 'court.judgment' || stage === 'court.enforcing' ? judgmentOn : undefined;
  const dates: Dated[] = [];
  if (answer && claimed && servedOn) {
    const on = daysAfter(servedOn, answer.days, answer.unit ?? 'days', place);
    dates.push(['answer-due', ahead(on, today), answer.source]);
  }
  if (appeal && won)
    dates.push(['appeal-over', ahead(addDays(won, appeal.days), today), appeal.source]);
  if (lasts && won) {
    const ends = lasts.renew === undefined || lasts.renew === 'no' || lasts.renew === 'leave';
    const kind = ends ? 'judgment-end' : 'judgment-renewal';
    dates.push([kind, ahead(addYears(won, lasts.years), today), lasts.source]);
  }
  return dates;
}

/** Of a lien, beside the last day to record it: its first notice, and the suit on it. */
export function ofTheLien(standing: Standing): readonly Dated[] {
  const { place, answers, today } = standing;
  const { work, lastDayOn } = answers.debt;
  const lien = place?.money.lien;
  if (!lien || work !== 'construction') return [];
  if (countryOf(standing.law, place)?.construction) return [];
  const record = lienBy(standing)?.on;
  return [
    ['lien-notice', ahead(lienNoticeDay(lien, lastDayOn, record), today), lien.source],
    ['lien-suit', ahead(lienSuitDay(lien, lastDayOn), today), lien.source],
  ];
}

/** Relief from the tax on an invoice that stays unpaid, by the law where the creditor is. */
export function ofTheTax({ law, answers, oldestDueOn, today }: Standing): readonly Dated[] {
  const relief = countryOf(law, placeLaw(law, answers.creditor?.place))?.vatRelief;
  if (!relief || !oldestDueOn) return [];
  const first = addMonths(oldestDueOn, relief.fromMonths);
  return first >= today
    ? [['vat-relief', first, relief.source]]
    : [['vat-relief-end', ahead(addMonths(oldestDueOn, relief.untilMonths), today), relief.source]];
}
