/** What comes before any reminder: rights that a date takes away, and a check that ends the debt once it is banked. */
import { addDays, type PlainDate } from '#domain/dates.ts';
import { clockEndsOn, lawClockOf, countryOf, type ClockName } from '#domain/country.ts';
import type { Standing } from '#planner/replay/standing.ts';
import type { Draft } from '#planner/plan/steps/draft.ts';

/** The last day of a clock of the country that starts on a day; undefined where either is not known. */
export const clockEnds = (
  { law, place }: Standing,
  name: ClockName,
  from: PlainDate | undefined,
): PlainDate | undefined => clockEndsOn(lawClockOf(countryOf(law, place), name), from, place);

/** Signs that the debtor's business is failing. */
export const failing = ({ now, answers }: Standing): boolean =>
  now.notices.has('closed') ||
  now.stage === 'onHold.bankruptcy' ||
  (answers.debtor?.signs?.includes('moving-assets') ?? false);

/** Steps for today that no other step should wait for. None of them contacts the debtor. */
export function firstThings(standing: Standing): readonly Draft[] {
  const { answers, today, now, place } = standing;
  const { debt, debtor } = answers;
  const done = [{ if: 'done', stage: now.stage }] as const;
  const drafts: Draft[] = [];
  if (debtor?.signs?.includes('full-payment-check')) {
    drafts.push({
      id: 'full-payment-check',
      kind: 'review',
      on: today,
      latest: addDays(today, 1),
      because: ['full-payment-check-decide'],
      then: done,
    });
  }
  if (debt.work === 'construction' && place?.country === 'GB') {
    drafts.push({
      id: 'ask-adjudication',
      kind: 'ask-lawyer',
      on: today,
      latest: addDays(today, 7),
      because: ['construction-adjudication'],
      then: done,
    });
  } else if (debt.work === 'construction') {
    drafts.push({
      id: 'check-lien',
      kind: 'ask-lawyer',
      on: today,
      latest: addDays(today, 1),
      because: ['lien-dates-first'],
      then: done,
    });
  }
  const notice =
    debt.work === 'federal-construction'
      ? clockEnds(standing, 'bondNotice', debt.lastDayOn)
      : undefined;
  if (debt.work === 'federal-construction' && (notice === undefined || notice >= today)) {
    drafts.push({
      id: 'bond-notice',
      kind: 'ask-lawyer',
      on: today,
      latest: notice ?? addDays(today, 1),
      because: [place?.country === 'US' ? 'bond-dates-first' : 'lien-dates-first'],
      then: done,
    });
  }
  const reclaim =
    debt.agreement === 'goods' && failing(standing)
      ? clockEnds(standing, 'reclamation', debt.lastDayOn)
      : undefined;
  if (reclaim && reclaim >= today) {
    drafts.push({
      id: 'reclaim-goods',
      kind: 'ask-lawyer',
      on: today,
      latest: reclaim,
      because: ['goods-just-delivered'],
      then: done,
    });
  }
  return drafts;
}
