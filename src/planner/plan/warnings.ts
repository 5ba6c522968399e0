/** What an owner must know besides the steps: warnings, dates not to miss, and answers that would sharpen the plan. */
import { entryDate, isThirdParty } from '#domain/case.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import { clockEndsOn, lawClockOf, countryOf, holdKinds, type ClockName } from '#domain/country.ts';
import { interestBasis, statutoryPct, statutoryTable } from '#domain/interest.ts';
import { isTimeBarred, WARN_DAYS } from '#domain/limitation.ts';
import { WARNING_IDS, type Deadline, type WarningId } from '#planner/plan/plan-types.ts';
import { nextInstalment } from '#planner/replay/agreements.ts';
import type { Standing } from '#planner/replay/standing.ts';
import { tradeWarnings } from '#planner/plan/trades.ts';
import { fairUntil } from '#planner/plan/steps/decide.ts';
import { failing } from '#planner/plan/steps/first.ts';

/** Days for which a talk with family or an employer is kept in sight: long enough to put it right. */
const TOLD_DAYS = 30;

/** Somebody who does not owe was spoken to lately, whoever began it. */
const toldSomebodyElse = ({ now, today }: Standing): boolean =>
  now.moves.some(
    ({ entry }) =>
      entry.type === 'contact' &&
      isThirdParty(entry) &&
      daysBetween(entryDate(entry), today) <= TOLD_DAYS,
  );

/** Rules to show as warnings, the gravest first. */
export function warningsOf(standing: Standing): readonly WarningId[] {
  const { now, answers, place, today, totals, law } = standing;
  const beforeDefault = countryOf(law, place)?.rules.beforeDefaultJudgment;
  const statutory = statutoryTable(answers, law);
  const clauses = answers.debt.clauses ?? [];
  const signs = answers.debtor?.signs ?? [];
  const open = !now.stage.startsWith('closed');
  const soon =
    now.limitationOn !== undefined &&
    !now.situation.context.filed &&
    !isTimeBarred(now.clock) &&
    daysBetween(today, now.limitationOn) <= WARN_DAYS;
  const refused = (type: string) =>
    now.moves.some(({ entry, accepted }) => entry.type === type && !accepted);
  const holds: Readonly<Record<WarningId, boolean>> = {
    'time-barred-no-court': open && isTimeBarred(now.clock),
    'time-barred-extinguished': now.clock === 'extinguished',
    'time-barred-part-payment': open && isTimeBarred(now.clock),
    'limitation-within-six-months': open && soon,
    'filed-before-final-demand': open && (refused('filed') || refused('placed')),
    'final-demand-short': open && !now.situation.context.filed && fairUntil(standing) !== undefined,
    'overpaid-give-back': totals.overpaid > 0,
    'paid-after-closing':
      !open && now.moves.some(({ entry, accepted }) => entry.type === 'payment' && !accepted),
    'place-not-covered': open && answers.debtor?.place !== undefined && place === undefined,
    'place-past-review': open && place !== undefined && today > place.reviewBy,
    'place-figures-doubtful': open && place !== undefined && place.doubts.length > 0,
    'currency-not-of-place':
      open && place !== undefined && place.currency !== answers.debt.currency,
    'court-arbitration-clause': open && clauses.includes('arbitration'),
    'court-forum-clause': open && clauses.includes('forum'),
    'guarantor-may-still-owe': open && clauses.includes('personal-guarantee'),
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

/** Dates of the case that must not be missed, in order. */
export function deadlinesOf(standing: Standing): readonly Deadline[] {
  const { now, place, today, answers } = standing;
  if (now.stage.startsWith('closed')) return [];
  const ahead = (on: PlainDate | undefined) => (on && on >= today ? on : undefined);
  const country = countryOf(standing.law, place);
  const clock = (
    kind: Deadline['kind'],
    name: ClockName,
    from: PlainDate | undefined,
    runs: boolean,
  ) => {
    const found = lawClockOf(country, name);
    return found && runs
      ? [{ kind, on: ahead(clockEndsOn(found, from, place)), source: found.source }]
      : [];
  };
  const [pause] = holdKinds(country, 'breathing-space', { place: place?.id });
  const { lastDayOn } = answers.debt;
  const federal = answers.debt.work === 'federal-construction';
  const due =
    now.agreement?.state === 'accepted' && now.stage.startsWith('negotiating')
      ? nextInstalment(now.agreement, now.paid)
      : undefined;
  const list: (Omit<Deadline, 'on'> & { readonly on: PlainDate | undefined })[] = [
    {
      kind: 'limitation',
      on: now.situation.context.filed ? undefined : now.limitationOn,
      source: place?.limitation.source ?? 'limitation-varies',
    },
    {
      kind: 'final-demand',
      on: now.situation.context.finalDemand === 'sent' ? now.demandDeadline : undefined,
      source: place?.demandDaysSource[answers.debtor?.kind ?? 'consumer'] ?? 'demand-deadline',
    },
    { kind: 'promise', on: standing.pendingPromise?.by, source: 'promise-must-be-specific' },
    { kind: 'instalment', on: due?.on, source: 'plan-contents' },
    {
      kind: 'offer',
      on:
        now.agreement?.state === 'open' && now.stage.startsWith('negotiating')
          ? now.agreement.expiresOn
          : undefined,
      source: 'settlement-terms',
    },
    ...clock('proof-of-claim', 'proofOfClaim', now.stageSince, now.stage === 'onHold.bankruptcy'),
    ...clock('bond-notice', 'bondNotice', lastDayOn, federal),
    ...clock('bond-suit', 'bondSuit', lastDayOn, federal),
    ...clock(
      'reclamation',
      'reclamation',
      lastDayOn,
      answers.debt.agreement === 'goods' && failing(standing),
    ),
    {
      kind: 'pause',
      on: now.stage === 'onHold.breathingSpace' ? ahead(now.pauseUntil) : undefined,
      source: pause?.source ?? 'breathing-space',
    },
    {
      kind: 'hearing',
      on: now.hearingOn && now.hearingOn >= today ? now.hearingOn : undefined,
      source: 'evidence-pack',
    },
    {
      kind: 'cooling-off',
      on: now.stage === 'onHold.coolingOff' ? now.coolingUntil : undefined,
      source: 'call-preparation',
    },
  ];
  return list
    .flatMap(({ kind, on, source }) => (on ? [{ kind, on, source }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Answers that are still open and would sharpen the plan, the most telling first. */
export function missingOf({ answers, now }: Standing): readonly string[] {
  if (now.stage.startsWith('closed')) return [];
  const { creditor, debtor, debt, goal, proof } = answers;
  const list: [string, unknown][] = [
    ['debtor.kind', debtor?.kind],
    ['debtor.place', debtor?.place],
    ['debtor.history', debtor?.history],
    ['debtor.says', debtor?.says],
    ['debtor.reach', debtor?.reach],
    ['proof', proof],
    ['goal.keepCustomer', goal?.keepCustomer],
    ['debt.agreement', debt.agreement],
    ['creditor.entity', creditor?.entity],
    ['creditor.place', creditor?.place],
    ['goal.acceptLess', goal?.acceptLess],
    ['debt.interest', debt.interest],
    ['debt.clauses', debt.clauses],
  ];
  return list.filter(([, value]) => value === undefined).map(([path]) => path);
}
