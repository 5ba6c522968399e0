/**
 * The words of the ladder for readers: each rung and side door, and the stages of the machine that
 * stand on it.
 */
import type { Spot, Stage } from '#planner/ladder/stages.ts';

export type RungId =
  'reminder' | 'call' | 'demand' | 'final-demand' | 'deciding' | 'court' | 'closed';
export type DoorId = 'negotiating' | 'disputed' | 'on-hold';

/** The rungs from the ground up, then the way off. */
export const RUNGS: readonly Spot<RungId>[] = [
  {
    id: 'reminder',
    name: 'Reminder',
    stages: ['notDue', 'chasing.reminder'],
    what: 'A friendly note with the invoice. Many late payers have forgotten.',
  },
  {
    id: 'call',
    name: 'Call',
    stages: ['chasing.call'],
    what: 'One short call. Ask why it is late and get a date.',
  },
  {
    id: 'demand',
    name: 'Demand',
    stages: ['chasing.demand'],
    what: 'A formal letter: what is owed, since when, and by what day to pay.',
  },
  {
    id: 'final-demand',
    name: 'Final demand',
    stages: ['chasing.finalDemand'],
    what: 'The last letter. It names a deadline and the true next step.',
  },
  {
    id: 'deciding',
    name: 'Deciding',
    stages: ['deciding'],
    what: 'Compare the ways on in money and weeks, then choose one.',
  },
  {
    id: 'court',
    name: 'Agency or court',
    stages: [
      'agency',
      'court.preparing',
      'court.filed',
      'court.hearing',
      'court.judgment',
      'court.enforcing',
    ],
    what: 'An agency collects for a share, or a judge decides.',
  },
  {
    id: 'closed',
    name: 'Closed',
    stages: [
      'closed.paid',
      'closed.settled',
      'closed.writtenOff',
      'closed.discharged',
      'closed.timeBarred',
    ],
    what: 'Paid, settled or written off. Payment in full closes the case from any rung.',
  },
];

/** The side doors: from any rung of the chase a case may go through one, and come back. */
export const DOORS: readonly Spot<DoorId>[] = [
  {
    id: 'negotiating',
    name: 'Negotiating',
    what: 'They want to pay but cannot pay it all now: a payment plan or a settlement.',
    stages: [
      'negotiating.choosing',
      'negotiating.paymentPlan.proposed',
      'negotiating.paymentPlan.running',
      'negotiating.paymentPlan.broken',
      'negotiating.settlement.offered',
      'negotiating.settlement.agreed',
      'negotiating.settlement.lapsed',
    ],
  },
  {
    id: 'disputed',
    name: 'Disputed',
    stages: ['disputed.looking', 'disputed.answered'],
    what: 'They say the bill is wrong. Answer that first, and chase only the part nobody disputes.',
  },
  {
    id: 'on-hold',
    name: 'On hold',
    stages: [
      'onHold.bankruptcy',
      'onHold.represented',
      'onHold.deceased',
      'onHold.stopContact',
      'onHold.coolingOff',
      'onHold.wrongPerson',
      'onHold.breathingSpace',
    ],
    what: 'Stop all contact: bankruptcy, a lawyer, a death, a request to stop, the wrong person, a legal pause, or you need a night’s sleep.',
  },
];

/** The rung or side door that a stage stands on. */
export function spotOf(stage: Stage): Spot<RungId | DoorId> | undefined {
  return [...RUNGS, ...DOORS].find((spot) => spot.stages.includes(stage));
}
