/** Guides that a reader of a shared case is led to, by the stage of the case. */
import type { GUIDE_TITLES } from '#islands/planner/words/share.ts';
import type { Stage } from '#planner/ladder/stages.ts';

type Guides = readonly (keyof typeof GUIDE_TITLES)[];

const LIMITS = 'never-harass';
const PLAN: Guides = ['agree-a-payment-plan', 'they-keep-promising'];
const SETTLE: Guides = ['settle-for-less', 'agree-a-payment-plan'];
const DISPUTE: Guides = ['they-dispute-the-invoice', 'use-mediation'];
const CLOSED: Guides = ['protect-your-case-file', 'keep-personal-data-safe'];

export const STAGE_GUIDES: Readonly<Record<Stage, Guides>> = {
  notDue: ['before-it-is-due', 'send-a-reminder'],
  'chasing.reminder': ['send-a-reminder', 'why-have-they-not-paid', LIMITS],
  'chasing.call': ['make-the-call', 'they-have-gone-quiet', LIMITS],
  'chasing.demand': ['send-a-demand', LIMITS, 'agree-a-payment-plan'],
  'chasing.finalDemand': ['send-a-final-demand', 'decide-what-next'],
  'negotiating.choosing': ['they-cannot-pay', 'agree-a-payment-plan', 'settle-for-less'],
  'negotiating.paymentPlan.proposed': PLAN,
  'negotiating.paymentPlan.running': PLAN,
  'negotiating.paymentPlan.broken': PLAN,
  'negotiating.settlement.offered': SETTLE,
  'negotiating.settlement.agreed': SETTLE,
  'negotiating.settlement.lapsed': SETTLE,
  'disputed.looking': DISPUTE,
  'disputed.answered': DISPUTE,
  'onHold.bankruptcy': ['they-filed-for-bankruptcy'],
  'onHold.represented': ['they-have-a-lawyer', 'hire-a-lawyer'],
  'onHold.deceased': ['the-customer-has-died'],
  'onHold.stopContact': ['they-asked-me-to-stop'],
  'onHold.coolingOff': ['when-you-feel-angry'],
  'onHold.wrongPerson': [LIMITS, 'keep-personal-data-safe'],
  'onHold.breathingSpace': [LIMITS, 'they-cannot-pay'],
  deciding: ['decide-what-next', 'may-i-file-a-small-claim', 'use-an-agency'],
  agency: ['use-an-agency', 'decide-what-next'],
  'court.preparing': ['file-a-small-claim', 'evidence-a-judge-can-read', 'hire-a-lawyer'],
  'court.filed': ['serve-the-papers', 'evidence-a-judge-can-read'],
  'court.hearing': ['prepare-for-the-hearing', 'evidence-a-judge-can-read'],
  'court.judgment': ['after-judgment'],
  'court.enforcing': ['after-judgment'],
  'closed.paid': CLOSED,
  'closed.settled': CLOSED,
  'closed.writtenOff': ['write-it-off', 'protect-your-case-file'],
  'closed.discharged': ['they-filed-for-bankruptcy', 'write-it-off'],
  'closed.timeBarred': ['is-it-too-late-to-sue', 'write-it-off'],
};
