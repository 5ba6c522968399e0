/** For a reader of a shared case: the usual steps of a stage, and the guides that go with it. */
import type { StepId } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';

export interface StageHelp {
  /** Ids of `content/steps`, in the usual order. */
  readonly steps: readonly StepId[];
  /** Names of guides, whose titles are in the words of sharing. */
  readonly guides: readonly string[];
}

const LIMITS = 'never-harass';
const talks: StageHelp = {
  steps: ['call-hardship', 'offer-payment-plan', 'wait-offer'],
  guides: ['they-cannot-pay', 'agree-a-payment-plan', 'settle-for-less'],
};
const running: StageHelp = {
  steps: ['wait-instalment', 'check-instalment', 'call-plan-missed'],
  guides: ['agree-a-payment-plan', 'they-keep-promising'],
};
const settling: StageHelp = {
  steps: ['wait-offer', 'answer-offer'],
  guides: ['settle-for-less', 'agree-a-payment-plan'],
};
const closed: StageHelp = {
  steps: [],
  guides: ['protect-your-case-file', 'keep-personal-data-safe'],
};

/** What usually follows at each stage. The owner's own plan has its dates and its reasons. */
export const STAGE_HELP: Readonly<Record<Stage, StageHelp>> = {
  notDue: {
    steps: ['before-due', 'wait-due', 'reminder-first'],
    guides: ['before-it-is-due', 'send-a-reminder'],
  },
  'chasing.reminder': {
    steps: ['reminder-first', 'reminder-second', 'call-first'],
    guides: ['send-a-reminder', 'why-have-they-not-paid', LIMITS],
  },
  'chasing.call': {
    steps: ['call-first', 'call-again', 'demand'],
    guides: ['make-the-call', 'they-have-gone-quiet', LIMITS],
  },
  'chasing.demand': {
    steps: ['demand', 'call-again', 'final-demand'],
    guides: ['send-a-demand', LIMITS, 'agree-a-payment-plan'],
  },
  'chasing.finalDemand': {
    steps: ['final-demand', 'wait-final-demand', 'decide-route'],
    guides: ['send-a-final-demand', 'decide-what-next'],
  },
  'negotiating.choosing': talks,
  'negotiating.paymentPlan.proposed': { ...running, steps: ['wait-offer', 'answer-offer'] },
  'negotiating.paymentPlan.running': running,
  'negotiating.paymentPlan.broken': { ...running, steps: ['call-plan-missed', 'final-demand'] },
  'negotiating.settlement.offered': settling,
  'negotiating.settlement.agreed': { ...settling, steps: ['wait-instalment', 'closed-settled'] },
  'negotiating.settlement.lapsed': { ...settling, steps: ['final-demand', 'decide-route'] },
  'disputed.looking': {
    steps: ['collect-proof-dispute', 'answer-dispute', 'ask-undisputed'],
    guides: ['they-dispute-the-invoice', 'use-mediation'],
  },
  'disputed.answered': {
    steps: ['demand-after-answer', 'final-demand'],
    guides: ['they-dispute-the-invoice', 'use-mediation'],
  },
  'onHold.bankruptcy': {
    steps: ['stop-bankruptcy', 'proof-of-claim', 'ask-lawyer-bankruptcy'],
    guides: ['they-filed-for-bankruptcy'],
  },
  'onHold.represented': {
    steps: ['stop-represented', 'final-demand-lawyer', 'decide-represented'],
    guides: ['they-have-a-lawyer', 'hire-a-lawyer'],
  },
  'onHold.deceased': {
    steps: ['stop-deceased', 'estate-claim', 'ask-lawyer-estate'],
    guides: ['the-customer-has-died'],
  },
  'onHold.stopContact': {
    steps: ['stop-stop-contact', 'ask-lawyer-stop-contact', 'decide-without-contact'],
    guides: ['they-asked-me-to-stop'],
  },
  'onHold.coolingOff': { steps: ['wait-cooling-off'], guides: ['when-you-feel-angry'] },
  'onHold.wrongPerson': {
    steps: ['stop-wrong-person', 'find-right-debtor'],
    guides: [LIMITS, 'keep-personal-data-safe'],
  },
  'onHold.breathingSpace': {
    steps: ['stop-breathing-space', 'stop-charges', 'find-pause-end'],
    guides: [LIMITS, 'they-cannot-pay'],
  },
  deciding: {
    steps: ['decide-route', 'check-can-pay', 'file-claim'],
    guides: ['decide-what-next', 'may-i-file-a-small-claim', 'use-an-agency'],
  },
  agency: {
    steps: ['agency-check-in', 'agency-decide'],
    guides: ['use-an-agency', 'decide-what-next'],
  },
  'court.preparing': {
    steps: ['collect-proof', 'file-claim'],
    guides: ['file-a-small-claim', 'evidence-a-judge-can-read', 'hire-a-lawyer'],
  },
  'court.filed': {
    steps: ['wait-court', 'prepare-hearing'],
    guides: ['serve-the-papers', 'evidence-a-judge-can-read'],
  },
  'court.hearing': {
    steps: ['prepare-hearing', 'hearing', 'hearing-result'],
    guides: ['prepare-for-the-hearing', 'evidence-a-judge-can-read'],
  },
  'court.judgment': { steps: ['wait-judgment', 'enforce'], guides: ['after-judgment'] },
  'court.enforcing': { steps: ['enforce', 'enforce-review'], guides: ['after-judgment'] },
  'closed.paid': closed,
  'closed.settled': closed,
  'closed.writtenOff': { ...closed, guides: ['write-it-off', 'protect-your-case-file'] },
  'closed.discharged': { ...closed, guides: ['they-filed-for-bankruptcy', 'write-it-off'] },
  'closed.timeBarred': { ...closed, guides: ['is-it-too-late-to-sue', 'write-it-off'] },
};
