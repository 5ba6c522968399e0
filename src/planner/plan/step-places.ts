/**
 * Where on the ladder each step usually stands, in the order of a life. A new step or a new stage
 * that has no line here does not compile.
 */
import type { EntryType } from '#domain/case.ts';
import type { StepId } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';

interface StepPlace {
  /**
   * The stages at which the step is one of the usual course; none where it comes only by something
   * special: a right with a date of its own, money that came back, news that needs a lawyer.
   */
  readonly at: readonly Stage[];
  /** What is told after it, where doing it leaves no entry: time does not hold a hearing. */
  readonly told?: EntryType;
}

const BROKEN = ['negotiating.paymentPlan.broken', 'negotiating.settlement.lapsed'] as const;
const RUNNING = ['negotiating.paymentPlan.running', 'negotiating.settlement.agreed'] as const;
const OFFERED = ['negotiating.paymentPlan.proposed', 'negotiating.settlement.offered'] as const;
const SPECIAL: StepPlace = { at: [] };

const STEP_PLACES: Readonly<Record<StepId, StepPlace>> = {
  'before-due': { at: ['notDue'] },
  'wait-due': { at: ['notDue'] },
  'reminder-first': { at: ['chasing.reminder'] },
  'reminder-second': { at: ['chasing.reminder'] },
  'call-first': { at: ['chasing.call'] },
  'call-again': { at: ['chasing.call'] },
  demand: { at: ['chasing.demand'] },
  'final-demand': { at: ['chasing.finalDemand', ...BROKEN] },
  'wait-final-demand': { at: ['chasing.finalDemand', 'onHold.represented'] },
  statement: { at: ['chasing.reminder', 'chasing.call', 'chasing.demand', 'deciding'] },

  'wait-promise': SPECIAL,
  'check-promise': SPECIAL,
  'call-promise-broken': SPECIAL,
  'ask-day': SPECIAL,
  'ask-nearer-date': SPECIAL,
  'ask-rest': SPECIAL,
  'escalate-inside': SPECIAL,
  'notice-newly-due': SPECIAL,
  'ask-guarantor': SPECIAL,
  'let-rest-go': SPECIAL,
  'worth-it': SPECIAL,

  'call-hardship': { at: ['negotiating.choosing'] },
  'offer-payment-plan': { at: ['negotiating.choosing'] },
  'offer-settlement': { at: ['negotiating.choosing'] },
  'wait-offer': { at: OFFERED },
  'answer-offer': { at: OFFERED },
  'wait-instalment': { at: RUNNING },
  'check-instalment': { at: [...RUNNING, ...BROKEN] },
  'call-plan-missed': { at: BROKEN },
  'call-payment-returned': SPECIAL,

  'collect-proof-dispute': { at: ['disputed.looking'] },
  'answer-dispute': { at: ['disputed.looking'] },
  'ask-undisputed': { at: ['disputed.looking'] },
  'demand-after-answer': { at: ['disputed.answered'] },
  'check-own-bank': SPECIAL,
  'recall-payment': SPECIAL,

  'stop-bankruptcy': { at: ['onHold.bankruptcy'] },
  'proof-of-claim': { at: ['onHold.bankruptcy'] },
  'ask-lawyer-bankruptcy': { at: ['onHold.bankruptcy'] },
  'review-bankruptcy': { at: ['onHold.bankruptcy'] },
  'ask-lawyer-co-signer': SPECIAL,
  'stop-represented': { at: ['onHold.represented'] },
  'final-demand-lawyer': { at: ['onHold.represented'] },
  'decide-represented': { at: ['onHold.represented'] },
  'review-represented': { at: ['onHold.represented'] },
  'stop-deceased': { at: ['onHold.deceased'] },
  'estate-claim': { at: ['onHold.deceased'] },
  'ask-lawyer-estate': { at: ['onHold.deceased'] },
  'review-estate': { at: ['onHold.deceased'] },
  'stop-stop-contact': { at: ['onHold.stopContact'] },
  'ask-lawyer-stop-contact': { at: ['onHold.stopContact'] },
  'decide-without-contact': { at: ['onHold.stopContact'] },
  'wait-cooling-off': { at: ['onHold.coolingOff'] },
  'stop-wrong-person': { at: ['onHold.wrongPerson'] },
  'find-right-debtor': { at: ['onHold.wrongPerson'] },
  'ask-lawyer-wrong-defendant': SPECIAL,
  'stop-breathing-space': { at: ['onHold.breathingSpace'] },
  'stop-charges': { at: ['onHold.breathingSpace'] },
  'find-pause-end': { at: ['onHold.breathingSpace'] },
  'check-pause-over': { at: ['onHold.breathingSpace'] },
  'review-pause': { at: ['onHold.breathingSpace'] },

  'decide-route': { at: ['deciding'] },
  'check-can-pay': { at: ['deciding'] },
  'ask-lawyer-place': SPECIAL,
  'ask-lawyer-urgent': SPECIAL,
  'time-barred-review': SPECIAL,
  'find-payment-day': SPECIAL,
  'place-agency': { at: ['deciding'] },
  'see-lawyer-lawsuit': { at: ['deciding'] },
  'collect-proof': { at: ['deciding', 'court.preparing'] },
  'file-claim': { at: ['deciding', 'court.preparing'] },
  'write-off': { at: ['deciding', 'onHold.stopContact', 'onHold.wrongPerson'] },

  'agency-check-in': { at: ['agency'] },
  'agency-decide': { at: ['agency'] },

  'wait-court': { at: ['court.filed'] },
  'military-check': SPECIAL,
  'prepare-hearing': { at: ['court.hearing'] },
  hearing: { at: ['court.hearing'], told: 'judgment' },
  'hearing-result': { at: ['court.hearing'] },
  'wait-judgment': { at: ['court.judgment'] },
  enforce: { at: ['court.enforcing'] },
  'enforce-review': { at: ['court.enforcing'] },

  'bond-notice': SPECIAL,
  'check-lien': SPECIAL,
  'ask-adjudication': SPECIAL,
  'reclaim-goods': SPECIAL,
  'full-payment-check': SPECIAL,
  'check-was-banked': SPECIAL,
  'check-closed-business': SPECIAL,

  'closed-paid': { at: ['closed.paid'] },
  'closed-settled': { at: ['closed.settled'] },
  'closed-written-off': { at: ['closed.writtenOff'] },
  'closed-discharged': { at: ['closed.discharged'] },
  'closed-time-barred': { at: ['closed.timeBarred'] },
};

/** The steps of the usual course at a stage, in their order. */
export const usualSteps = (stage: Stage): readonly StepId[] =>
  (Object.entries(STEP_PLACES) as [StepId, StepPlace][])
    .filter(([, { at }]) => at.includes(stage))
    .map(([id]) => id);

/** The stage at which a step first stands in the usual course; none where it has no such place. */
export const stageOfStep = (step: StepId): Stage | undefined => STEP_PLACES[step].at[0];

/** What is told once a step is over that leaves no entry of its own. */
export const toldAfter = (step: StepId): EntryType | undefined => STEP_PLACES[step].told;

const NOTHING: readonly EntryType[] = [];
/** What may happen by itself at a stage, whatever step is next. */
const NEWS_AT: Readonly<Record<Stage, readonly EntryType[]>> = {
  notDue: NOTHING,
  'chasing.reminder': NOTHING,
  'chasing.call': NOTHING,
  'chasing.demand': NOTHING,
  'chasing.finalDemand': NOTHING,
  'negotiating.choosing': NOTHING,
  'negotiating.paymentPlan.proposed': NOTHING,
  'negotiating.paymentPlan.running': NOTHING,
  'negotiating.paymentPlan.broken': NOTHING,
  'negotiating.settlement.offered': NOTHING,
  'negotiating.settlement.agreed': NOTHING,
  'negotiating.settlement.lapsed': NOTHING,
  'disputed.looking': NOTHING,
  'disputed.answered': NOTHING,
  'onHold.bankruptcy': NOTHING,
  'onHold.represented': NOTHING,
  'onHold.deceased': NOTHING,
  'onHold.stopContact': NOTHING,
  'onHold.coolingOff': NOTHING,
  'onHold.wrongPerson': NOTHING,
  'onHold.breathingSpace': NOTHING,
  deciding: NOTHING,
  agency: ['recalled'],
  'court.preparing': NOTHING,
  'court.filed': ['served', 'hearing', 'judgment'],
  'court.hearing': ['judgment'],
  'court.judgment': NOTHING,
  'court.enforcing': NOTHING,
  'closed.paid': NOTHING,
  'closed.settled': NOTHING,
  'closed.writtenOff': NOTHING,
  'closed.discharged': NOTHING,
  'closed.timeBarred': NOTHING,
};
export const newsAt = (stage: Stage): readonly EntryType[] => NEWS_AT[stage];
