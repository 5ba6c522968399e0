/** What an owner must know besides the steps. */
import { hasSecondSigner } from '#planner/plan/due/guarantor.ts';
import { entryDate, isThirdParty } from '#domain/case.ts';
import { countryOf } from '#domain/country.ts';
import { daysBetween } from '#domain/dates.ts';
import { interestBasis, statutoryPct, statutoryTable } from '#domain/interest.ts';
import { isPastReview } from '#domain/law-on.ts';
import { isTimeBarred, WARN_DAYS } from '#domain/limitation.ts';
import { WARNING_IDS, type WarningId } from '#planner/plan/plan-types.ts';
import { isClosed } from '#planner/ladder/stages.ts';
import { fairUntil } from '#planner/plan/due/final-demand.ts';
import type { Standing } from '#planner/plan/standing.ts';
import { tradeWarnings } from '#planner/plan/trades.ts';

/**
 * Days for which a talk with family or an employer is kept in sight: long enough to put it right.
 */
const TOLD_DAYS = 30;

/** Somebody who does not owe was spoken to lately, whoever began it. */
const toldSomebodyElse = ({ moves, today }: Standing): boolean =>
  moves.some(
    ({ entry }) =>
      entry.type === 'contact' &&
      isThirdParty(entry) &&
      daysBetween(entryDate(entry), today) <= TOLD_DAYS,
  );

/** Rules to show as warnings, the gravest first. */
export function warningsOf(standing: Standing): readonly WarningId[] {
  const { life, moves, stage, clock, limitationOn, answers, place, today, totals, law } = standing;
  const { filed, outOfTurn } = life.situation.context;
  const beforeDefault = countryOf(law, place)?.rules.beforeDefaultJudgment;
  const statutory = statutoryTable(answers, law);
  const clauses = answers.debt.clauses ?? [];
  const signs = answers.debtor?.signs ?? [];
  const open = !isClosed(stage);
  const soon =
    limitationOn !== undefined &&
    !filed &&
    !isTimeBarred(clock) &&
    daysBetween(today, limitationOn) <= WARN_DAYS;
  const holds: Readonly<Record<WarningId, boolean>> = {
    'time-barred-no-court': open && isTimeBarred(clock),
    'time-barred-extinguished': clock === 'extinguished',
    'time-barred-part-payment': open && isTimeBarred(clock),
    'limitation-within-six-months': open && soon,
    'filed-before-final-demand': open && outOfTurn,
    'final-demand-short': open && !filed && fairUntil(standing) !== undefined,
    'overpaid-give-back': totals.overpaid > 0,
    'paid-after-closing':
      !open && moves.some(({ entry, accepted }) => entry.type === 'payment' && !accepted),
    'place-not-covered': open && answers.debtor?.place !== undefined && place === undefined,
    'place-past-review': open && place !== undefined && isPastReview(place.reviewBy, today),
    'place-figures-doubtful': open && place !== undefined && place.doubts.length > 0,
    'currency-not-of-place':
      open && place !== undefined && place.currency !== answers.debt.currency,
    'court-arbitration-clause': open && clauses.includes('arbitration'),
    'court-forum-clause': open && clauses.includes('forum'),
    'guarantor-may-still-owe': open && hasSecondSigner(answers),
    'fees-clause-cuts-both-ways': open && clauses.includes('legal-fees'),
    'military-before-default':
      open && signs.includes('military') && beforeDefault === 'military-before-default',
    'third-party-no-word': open && toldSomebodyElse(standing),
    'hardship-go-slow': open && signs.includes('hardship'),
    ...tradeWarnings(standing),
    'contact-rules-of-the-place':
      open &&
      place !== undefined &&
      place.contactCaps.some(({ debtors }) => debtors.includes(answers.debtor?.kind ?? 'consumer')),
    'statutory-rate-not-known':
      open &&
      statutory !== undefined &&
      interestBasis(answers, law) === 'statutory' &&
      answers.debt.invoices.some(
        ({ dueOn }) => dueOn < today && statutoryPct(statutory, dueOn) === undefined,
      ),
  };
  return WARNING_IDS.filter((rule) => holds[rule]);
}
