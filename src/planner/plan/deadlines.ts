/** Dates of a case that must not be missed, in order. */
import { compare } from '#domain/order.ts';
import type { SourceId } from '#domain/law.ts';
import { countryOf, lawClockOf, holdKinds, type ClockName } from '#domain/country.ts';
import { claimByOf } from '#planner/plan/due/hold-open.ts';
import { reclamationClock } from '#domain/reclamation.ts';
import { clockEnds, goodsBackBy, isFailing, lienBy, repayBy } from '#planner/plan/due/rights.ts';
import { isClosed } from '#planner/ladder/stages.ts';
import { ahead, ofTheCourt, ofTheLien, ofTheTax, type Dated } from '#planner/plan/law-days.ts';
import type { Deadline } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/plan/standing.ts';
import { nextInstalment } from '#planner/replay/agreements.ts';
import { agreedAfterJudgment } from '#planner/replay/facts.ts';

export function deadlinesOf(standing: Standing): readonly Deadline[] {
  const { stage } = standing;
  if (isClosed(stage)) return [];
  return [
    ...ofTheClaim(standing),
    ...ofTheCourt(standing),
    ...ofTalks(standing),
    ...ofRights(standing),
    ...ofTheLien(standing),
    ...ofTheTax(standing),
  ]
    .flatMap(([kind, on, source]) => (on ? [{ kind, on, source }] : []))
    .sort((a, b) => compare(a.on, b.on));
}

function ofTheClaim({ life, place, answers, limitationOn, today }: Standing): readonly Dated[] {
  const { court, situation } = life;
  const { filed, finalDemand } = situation.context;
  const kind = answers.debtor?.kind ?? 'consumer';
  return [
    [
      'limitation',
      filed ? undefined : limitationOn,
      place?.limitation.source ?? 'limitation-varies',
    ],
    [
      'final-demand',
      finalDemand === 'sent' && !filed ? court.demandDeadline : undefined,
      place?.demandDaysSource[kind] ?? 'demand-deadline',
    ],
    ['hearing', ahead(court.hearingOn, today), 'evidence-pack'],
  ];
}

function ofTalks({ life, stage, pending }: Standing): readonly Dated[] {
  const { talks, debt, court } = life;
  const { agreement } = talks;
  const claimed = stage === 'court.filed' || stage === 'court.hearing';
  const inTalks = stage.startsWith('negotiating') || claimed;
  const taken = inTalks && agreement?.state === 'accepted' ? agreement : court.ordered;
  const kept = stage.startsWith('court') && !claimed ? agreedAfterJudgment(life) : taken;
  const due = kept && nextInstalment(kept, debt.paid);
  return [
    ['promise', pending?.by, 'promise-must-be-specific'],
    ['instalment', due?.on, 'plan-contents'],
    [
      'offer',
      inTalks && agreement?.state === 'open' ? agreement.expiresOn : undefined,
      'settlement-terms',
    ],
  ];
}

function ofRights(standing: Standing): readonly Dated[] {
  const { life, stage, today, answers, law, place } = standing;
  const { work, lastDayOn, agreement } = answers.debt;
  const country = countryOf(law, place);
  const source = (name: ClockName, usual: SourceId) => lawClockOf(country, name)?.source ?? usual;
  const federal = work === 'federal-construction';
  const bankrupt = stage === 'onHold.bankruptcy';
  const failing = agreement === 'goods' && isFailing(standing);
  const reclaim = reclamationClock({ bankrupt: life.notices.seen.has('bankruptcy') });
  const lien = lienBy(standing);
  return [
    ['lien', ahead(lien?.on, today), lien?.source ?? 'mechanics-lien'],
    [
      'repay-check',
      ahead(repayBy(standing), today),
      country?.fullPaymentCheck?.source ?? 'ucc-3-311-escapes',
    ],
    [
      'proof-of-claim',
      bankrupt ? ahead(claimByOf(standing), today) : undefined,
      source('proofOfClaim', 'proof-of-claim'),
    ],
    [
      'bond-notice',
      federal ? ahead(clockEnds(standing, 'bondNotice', lastDayOn), today) : undefined,
      source('bondNotice', 'miller-act'),
    ],
    [
      'bond-suit',
      federal ? ahead(clockEnds(standing, 'bondSuit', lastDayOn), today) : undefined,
      source('bondSuit', 'miller-act'),
    ],
    [
      'reclamation',
      failing ? ahead(goodsBackBy(standing), today) : undefined,
      source(reclaim, 'reclamation-goods'),
    ],
    [
      'pause',
      stage === 'onHold.breathingSpace' ? ahead(life.notices.pauseUntil, today) : undefined,
      holdKinds(country, 'breathing-space', { place: place?.id })[0]?.source ?? 'breathing-space',
    ],
    [
      'cooling-off',
      stage === 'onHold.coolingOff' ? life.notices.coolingUntil : undefined,
      'call-preparation',
    ],
  ];
}
