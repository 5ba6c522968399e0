/**
 * The promises that only the ladder can keep or break, looked for in every step that it can take.
 */
import { QUIET } from '#planner/explore/alphabet.ts';
import { eventInShort, explore, USUAL, type Bounds, type Move } from '#planner/explore/explore.ts';
import { STAGES, type Stage } from '#planner/ladder/stages.ts';
import { look, type Situation } from '#planner/ladder/situations.ts';

/** What is looked for, by the number of the promise it belongs to. */
export const CHECKS = {
  'costly-after-final-demand': 1,
  'out-of-turn-is-said': 1,
  'costly-never-time-barred': 6,
  'held-stays-held': 2,
  'bankruptcy-stays': 2,
  'closes-by-payment': 3,
  'can-be-written-off': 3,
  'closed-stays-closed': 3,
  'every-stage-reached': 3,
} as const;
export type PromiseCheck = keyof typeof CHECKS;

export interface Findings {
  readonly situations: number;
  readonly stages: number;
  readonly events: number;
  readonly steps: number;
  readonly moves: number;
  /** How often each check had something to look at: a check of nothing proves nothing. */
  readonly looked: Readonly<Record<PromiseCheck, number>>;
  /** What broke a check, each with the shortest way there. */
  readonly broken: Readonly<Record<PromiseCheck, readonly string[]>>;
}

const groupOf = (stage: Stage): string => stage.split('.')[0] ?? stage;
const isCostly = (stage: Stage) => stage === 'agency' || groupOf(stage) === 'court';
const isClosed = (stage: Stage) => groupOf(stage) === 'closed';
const isHeld = (stage: Stage) => groupOf(stage) === 'onHold';

/**
 * A claim on its way to a court goes on beside a lawyer or a request to stop; nothing else does.
 */
const mayStand = ({ stage, context }: Situation) =>
  context.holds.length === 0 || isHeld(stage) || isClosed(stage) || groupOf(stage) === 'court';

/**
 * Ways out of a bankruptcy: its end, money, what a dispute upholds, a discharge, or the owner's own
 * write-off.
 */
const OUT_OF_BANKRUPTCY: readonly string[] = [
  'hold-ended',
  'payment',
  'dispute-answered',
  'notice',
  'written-off',
];

/**
 * Whether a claim or a placement comes in turn: after a final demand has run out, or on one of the
 * two exceptions.
 */
const isInTurn = ({ from, event: { facts } }: Move): boolean =>
  (facts.clock === 'running' || facts.clock === 'near') &&
  ((from.context.finalDemand === 'passed' && !facts.fresh) ||
    facts.clock === 'near' ||
    facts.movingAssets);

/**
 * Before anything is due nobody is sued, and an agency gets no debt of which a dispute was not
 * looked into.
 */
const hasNoTurn = (stage: Stage, type: 'filed' | 'placed'): boolean =>
  stage === 'notDue' || (stage === 'disputed.looking' && type === 'placed');

/**
 * A case enters an agency or a court; what is there already, or was filed before, is asked nothing
 * more.
 */
const enters = ({ from, to }: Move): boolean =>
  isCostly(to.stage) && !isCostly(from.stage) && !from.context.filed;

/** Where the end of a hold leads: to what happened meanwhile, else only to where the case was. */
function leadsBack({ from, to }: Move): boolean {
  const { aside } = from.context;
  if (aside === 'none') return from.key.includes(groupOf(to.stage));
  return groupOf(to.stage) === (aside === 'agency' ? 'agency' : 'court');
}

/**
 * Each check of a step: undefined where it has nothing to say, else whether the step keeps the
 * promise.
 */
const STEP_CHECKS: Readonly<Partial<Record<PromiseCheck, (step: Move) => boolean | undefined>>> = {
  'costly-after-final-demand': (step) => {
    const { event, to } = step;
    if (!enters(step)) return undefined;
    if (event.type === 'hold-ended' || event.type === 'today') return leadsBack(step);
    // What happened wins, and is said: a claim out of turn, or a judgment, which no owner makes.
    if (event.type === 'judgment') return undefined;
    return isInTurn(step) || (to.context.outOfTurn && event.type !== 'decided');
  },
  'out-of-turn-is-said': (step) => {
    const { from, event, to } = step;
    if (from.context.outOfTurn || isHeld(from.stage) || from.context.filed) return undefined;
    if (event.type !== 'filed' && event.type !== 'placed') return undefined;
    if (isCostly(from.stage) || !isCostly(to.stage)) return undefined;
    const inTurn = isInTurn(step) && !hasNoTurn(from.stage, event.type);
    return to.context.outOfTurn !== inTurn;
  },
  'costly-never-time-barred': (step) => {
    const { from, event, to } = step;
    if (!enters(step) || from.context.outOfTurn) return undefined;
    if (event.type !== 'filed' && event.type !== 'decided' && event.type !== 'placed')
      return undefined;
    return (
      (to.context.outOfTurn && event.type !== 'decided') ||
      event.facts.clock === 'running' ||
      event.facts.clock === 'near'
    );
  },
  'held-stays-held': ({ from, to }) =>
    mayStand(from) && to.context.holds.length > 0 ? mayStand(to) : undefined,
  'bankruptcy-stays': ({ from, event, to }) => {
    if (from.stage !== 'onHold.bankruptcy' || to.stage === from.stage) return undefined;
    // A claim that a court refuses is over, whatever the bankruptcy does.
    return (
      OUT_OF_BANKRUPTCY.includes(event.type) || (event.type === 'judgment' && isClosed(to.stage))
    );
  },
  'closed-stays-closed': ({ from, to }) => (isClosed(from.stage) ? to.key === from.key : undefined),
};

const PAID = { type: 'payment', facts: { ...QUIET, unpaid: 'nothing' } } as const;
const WRITTEN_OFF = { type: 'written-off', facts: QUIET } as const;
/**
 * Breaks to tell at most, per check, each from another stage: the first ones have the shortest
 * ways.
 */
const MOST_TOLD = 5;

/** Explores the ladder and says what was tried and which promise was broken, and how. */
export function findings(range: Bounds = USUAL): Findings {
  const names = Object.keys(CHECKS) as PromiseCheck[];
  const looked = Object.fromEntries(names.map((name) => [name, 0])) as Record<PromiseCheck, number>;
  const wrong = Object.fromEntries(
    names.map((name) => [name, [] as { at: Situation; then: string }[]]),
  ) as Record<PromiseCheck, { at: Situation; then: string }[]>;
  const judge = (
    name: PromiseCheck,
    kept: boolean | undefined,
    at: Situation,
    then: () => string,
  ) => {
    if (kept === undefined) return;
    looked[name] += 1;
    if (
      kept ||
      wrong[name].length >= MOST_TOLD ||
      wrong[name].some((other) => other.at.stage === at.stage)
    )
      return;
    wrong[name].push({ at, then: then() });
  };
  const checks = Object.entries(STEP_CHECKS) as [
    PromiseCheck,
    (step: Move) => boolean | undefined,
  ][];
  const found = explore(range, (step) => {
    for (const [name, keeps] of checks)
      judge(name, keeps(step), step.from, () => `${eventInShort(step.event)} → ${step.to.stage}`);
  });
  for (const at of found.situations) {
    if (isClosed(at.stage)) continue;
    judge(
      'closes-by-payment',
      look(at, PAID).situation.stage === 'closed.paid',
      at,
      () => 'a payment in full does not close it',
    );
    judge(
      'can-be-written-off',
      isClosed(look(at, WRITTEN_OFF).situation.stage),
      at,
      () => 'it cannot be written off',
    );
  }
  const reached = new Set(found.situations.map(({ stage }) => stage));
  looked['every-stage-reached'] = reached.size;
  const unreached = STAGES.filter((stage) => !reached.has(stage));
  const tell = (name: PromiseCheck) =>
    wrong[name].map(({ at, then }) => [...found.wayTo(at), then].join('; '));
  return {
    situations: found.situations.length,
    stages: reached.size,
    events: found.events,
    steps: found.steps,
    moves: found.moves,
    looked,
    broken: {
      ...(Object.fromEntries(names.map((name) => [name, tell(name)])) as Record<
        PromiseCheck,
        string[]
      >),
      'every-stage-reached': unreached.map((stage) => `${stage} is never reached`),
    },
  };
}
