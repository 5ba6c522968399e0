/** The stages of the ladder, by the names that the plan, the pages and the tests use. */

/** A stage of the ladder, as a dotted state of the machine. */
export const STAGES = [
  'notDue',
  'chasing.reminder',
  'chasing.call',
  'chasing.demand',
  'chasing.finalDemand',
  'negotiating.choosing',
  'negotiating.paymentPlan.proposed',
  'negotiating.paymentPlan.running',
  'negotiating.paymentPlan.broken',
  'negotiating.settlement.offered',
  'negotiating.settlement.agreed',
  'negotiating.settlement.lapsed',
  'disputed.looking',
  'disputed.answered',
  'onHold.bankruptcy',
  'onHold.represented',
  'onHold.deceased',
  'onHold.stopContact',
  'onHold.coolingOff',
  'onHold.wrongPerson',
  'onHold.breathingSpace',
  'deciding',
  'agency',
  'court.preparing',
  'court.filed',
  'court.hearing',
  'court.judgment',
  'court.enforcing',
  'closed.paid',
  'closed.settled',
  'closed.writtenOff',
  'closed.discharged',
  'closed.timeBarred',
] as const;
export type Stage = (typeof STAGES)[number];
/** A stage in which the case has ended. */
export type ClosedStage = Extract<Stage, `closed.${string}`>;

/** Whether the case has ended. */
export const isClosed = (stage: Stage): stage is ClosedStage => stage.startsWith('closed.');

/** A rung or a side door of the ladder, in words for readers: the words come from the site. */
export interface Spot<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** One sentence: what happens here. */
  readonly what: string;
  readonly stages: readonly Stage[];
}
