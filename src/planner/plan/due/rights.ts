/**
 * Beside the main line, at every open stage: rights that a date takes away, a check that ends the
 * debt once it is banked, the last months to sue, a business that has closed. None of them contacts
 * the debtor, none blocks the next step.
 */
import { askedTwice, askedUntil } from '#domain/asked.ts';
import { reclaimBy } from '#domain/reclamation.ts';
import { clockEndsOn, countryOf, lawClockOf, type ClockName } from '#domain/country.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import { rulesIf, type RuleId, type StepId } from '#domain/law.ts';
import { enforceWords, firstNoticeWords } from '#domain/money-words.ts';
import { lienAskedUntil, lienDay, type LienDay } from '#domain/liens.ts';
import { due, type StepDue, type StepSpec } from '#planner/plan/due/step-due.ts';
import { hasSign, type Sight } from '#planner/plan/sight.ts';
import { NEAR_DAYS } from '#domain/limitation.ts';
import type { Anchor } from '#planner/replay/life.ts';
import { isDone } from '#planner/replay/memory.ts';

/**
 * The last day of a clock of the country that starts on a day; undefined where either is not known.
 */
export function clockEnds(
  { law, place }: Sight,
  name: ClockName,
  from: PlainDate | undefined,
): PlainDate | undefined {
  return clockEndsOn(lawClockOf(countryOf(law, place), name), from, place);
}

/** The last day to ask for delivered goods back; undefined where it is not known. */
export const goodsBackBy = ({ law, place, answers, life: { notices } }: Sight) =>
  reclaimBy(countryOf(law, place), place, {
    on: answers.debt.lastDayOn,
    bankrupt: notices.seen.has('bankruptcy'),
    petitionOn: notices.petitionOn,
  });

/** Signs that the debtor's business is failing. */
export const isFailing = (sight: Sight): boolean =>
  sight.life.notices.seen.has('closed') ||
  sight.stage === 'onHold.bankruptcy' ||
  hasSign(sight, 'moving-assets');

interface Right {
  readonly id: StepId;
  readonly since: Anchor;
  readonly kind: StepSpec['kind'];
  readonly because: readonly (RuleId | undefined | false)[];
  readonly within?: number;
  /** Its last day by law; once it has passed the step makes room. */
  readonly lastDay?: PlainDate | undefined;
  /** The day after which it makes room where the law names no last day that is known. */
  readonly until?: PlainDate | undefined;
  /** Asked about without a pause: nothing may stand before it until its last day. */
  readonly lasting?: true;
}

/**
 * For which time a right is asked about on a day, or will be next, and from when; undefined where
 * it is no more.
 */
function askOf(
  { since, lastDay, until = lastDay ?? askedUntil(since.on), lasting }: Right,
  on: PlainDate,
): { readonly tries: number; readonly from: PlainDate } | undefined {
  if (on > until) return undefined;
  const { first, second } = askedTwice(since.on, until);
  const isFirst = lasting === true || on <= first.until;
  return isFirst || !second ? { tries: 0, from: since.on } : { tries: 1, from: second.from };
}

/**
 * The steps for rights of this case that are still open: neither put away nor past their last day.
 * Each is asked about for some weeks, and once more before its last day: what nobody answers stands
 * in the way of nothing for ever. The second time it comes first, as the first one did.
 */
export function rights(sight: Sight): readonly StepDue[] {
  const { life, on } = sight;
  return rightsOf(sight).flatMap((right): readonly StepDue[] => {
    const { lastDay, until: _until, lasting: _lasting, ...spec } = right;
    const ask = askOf(right, on);
    if (!ask || isDone(life.memory, right.id, right.since.on, on)) return [];
    const { tries, from } = ask;
    const step = due(sight, {
      ...spec,
      since: tries > 0 ? { on: from } : right.since,
      tries,
      ...(lastDay ? { latest: lastDay } : {}),
      leaves: { kind: 'done' },
      replies: ['done'],
      side: true,
    });
    return [tries > 0 && on >= from ? { ...step, ranksAs: right.since.on } : step];
  });
}

function rightsOf(sight: Sight): readonly Right[] {
  const { life } = sight;
  const opened: Anchor = { on: life.file.openedOn };
  const bankrupt = sight.stage === 'onHold.bankruptcy';
  if (bankrupt) return [...goods(sight, opened)];
  return [
    ...checkBanked(sight, opened),
    ...building(sight, opened),
    ...goods(sight, opened),
    ...urgent(sight),
    ...closed(sight),
  ];
}

/** A check "in full payment": to bank it, or to have banked it, may end the debt. */
function checkBanked(sight: Sight, opened: Anchor): readonly Right[] {
  if (!hasSign(sight, 'full-payment-check') && !sight.life.memory.marked) return [];
  const banked = sight.life.memory.marked;
  return [
    {
      id: banked ? 'check-was-banked' : 'full-payment-check',
      kind: 'review',
      since: banked ?? opened,
      within: 1,
      lastDay: repayBy(sight),
      because: banked
        ? ['full-payment-check-banked', repayBy(sight) !== undefined && 'full-payment-check-repay']
        : ['full-payment-check-decide'],
    },
  ];
}

/**
 * The last day to pay back what a check marked as full payment brought; undefined where none was
 * banked, or no day is known.
 */
export function repayBy({ life, law, place }: Sight): PlainDate | undefined {
  const days = countryOf(law, place)?.fullPaymentCheck?.repayDays;
  const banked = life.memory.marked;
  return banked && days !== undefined ? addDays(banked.on, days) : undefined;
}

/**
 * The last day to record a lien for building work; undefined where it is not known, or none is at
 * stake.
 */
export function lienBy({ answers, law, place }: Sight): LienDay | undefined {
  const { work, lastDayOn } = answers.debt;
  const country = countryOf(law, place);
  return work === 'construction' && !country?.construction ? lienDay(place, lastDayOn) : undefined;
}

/** What the place says of the first notice, and of the suit on a lien that was recorded. */
function lienRules({ place }: Sight): readonly RuleId[] {
  const lien = place?.money.lien;
  return [
    ...rulesIf(lien !== undefined && firstNoticeWords(lien) !== undefined, 'lien-first-notice'),
    ...rulesIf(lien !== undefined && enforceWords(lien) !== undefined, 'lien-then-court'),
  ];
}

/**
 * Building work: the dates of a lien, a bond or an adjudication run from the last day on the job.
 */
function building(sight: Sight, opened: Anchor): readonly Right[] {
  const { answers, law, place } = sight;
  const { work, lastDayOn } = answers.debt;
  const country = countryOf(law, place);
  if (work === 'construction') {
    const own = country?.construction;
    if (own)
      return [{ id: own.step, kind: 'ask-lawyer', since: opened, within: 7, because: [own.rule] }];
    const last = lienBy(sight);
    return [
      {
        id: 'check-lien',
        kind: 'ask-lawyer',
        since: opened,
        within: 1,
        lastDay: last?.on,
        until: last?.on ?? lienAskedUntil(opened.on, lastDayOn),
        because: [
          'lien-dates-first',
          ...lienRules(sight),
          last !== undefined && 'lien-last-day',
          'lien-notice-and-license',
          ...rulesIf(sight.place?.money.license !== undefined, 'license-to-sue'),
        ],
      },
    ];
  }
  if (work !== 'federal-construction') return [];
  const last = clockEnds(sight, 'bondNotice', lastDayOn);
  return [
    {
      id: 'bond-notice',
      kind: 'ask-lawyer',
      since: opened,
      within: 1,
      lastDay: last,
      because: [country?.rules.bond ?? 'lien-dates-first'],
    },
  ];
}

/** Goods just delivered to a business that is failing: the law may give them back for some days. */
function goods(sight: Sight, opened: Anchor): readonly Right[] {
  const { answers, life } = sight;
  if (answers.debt.agreement !== 'goods' || !isFailing(sight)) return [];
  const bankrupt = life.notices.seen.has('bankruptcy');
  const last = goodsBackBy(sight);
  return last
    ? [
        {
          id: 'reclaim-goods',
          kind: 'ask-lawyer',
          since: opened,
          lastDay: last,
          because: ['reclaim-goods-in-time', bankrupt && 'goods-just-delivered'],
        },
      ]
    : [];
}

/**
 * The last months to sue, over everything else: in dispute, with a lawyer on the other side, in
 * cooling off.
 */
function urgent(sight: Sight): readonly Right[] {
  const { life, limitationOn, clock } = sight;
  const moving = hasSign(sight, 'moving-assets');
  const near = clock === 'near' && limitationOn !== undefined;
  if (life.situation.context.filed || (!near && !moving)) return [];
  const from = near
    ? later(addDays(limitationOn, -NEAR_DAYS), life.file.openedOn)
    : life.file.openedOn;
  return [
    {
      id: 'ask-lawyer-urgent',
      kind: 'ask-lawyer',
      since: { on: from },
      ...(near ? { lastDay: limitationOn, lasting: true } : {}),
      within: 3,
      because: [near ? 'exception-limitation-near' : 'exception-assets-moving'],
    },
  ];
}

/** A business that has closed, or is being struck off: look before more is spent. */
function closed({ life, law, place }: Sight): readonly Right[] {
  if (!life.notices.seen.has('closed') || life.situation.context.holds.length > 0) return [];
  const since = life.notices.since.get('closed') ?? { on: life.file.openedOn };
  return [
    {
      id: 'check-closed-business',
      kind: 'review',
      since,
      because: ['business-closed-act-now', countryOf(law, place)?.rules.strikeOff],
    },
  ];
}
