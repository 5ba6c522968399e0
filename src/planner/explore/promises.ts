/** The promises that only the ladder can keep or break, looked for in every step that it can take. */
import { QUIET } from '#planner/explore/alphabet.ts';
import { eventInShort, explore, USUAL, type Bounds, type Move } from '#planner/explore/explore.ts';
import { STAGES, type Stage } from '#planner/ladder/stages.ts';
import { look, type Situation } from '#planner/ladder/situations.ts';

/** What is looked for, by the number of the promise it belongs to. */
export const CHECKS = {
  'costly-after-final-demand': 1,
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

/** A claim on its way to a court goes on beside a lawyer or a request to stop; nothing else does. */
const mayStand = ({ stage, context }: Situation) =>
  context.holds.length === 0 || isHeld(stage) || isClosed(stage) || groupOf(stage) === 'court';

/** Ways out of a bankruptcy: its end, money, what a dispute upholds, a discharge, or the owner's own write-off. */
const OUT_OF_BANKRUPTCY: readonly string[] = [
  'hold-ended',
  'payment',
  'dispute-answered',
  'notice',
  'written-off',
];

/** Each check of a step: undefined where it has nothing to say, else whether the step keeps the promise. */
const STEP_CHECKS: Readonly<Partial<Record<PromiseCheck, (step: Move) => boolean | undefined>>> = {
  'costly-after-final-demand': ({ from, event, to }) => {
    if (!isCostly(to.stage) || isCostly(from.stage) || from.context.filed) return undefined;
    // A hold that ends can only lead back to an agency or a court that the case had entered before.
    if (event.type === 'hold-ended' || event.type === 'today')
      return from.key.includes(groupOf(to.stage));
    return (
      from.context.finalDemand === 'passed' ||
      event.facts.clock === 'near' ||
      event.facts.movingAssets
    );
  },
  'costly-never-time-barred': ({ from, event, to }) => {
    if (
      !isCostly(to.stage) ||
      isCostly(from.stage) ||
      (event.type !== 'filed' && event.type !== 'decided' && event.type !== 'placed')
    )
      return undefined;
    return event.facts.clock === 'running' || event.facts.clock === 'near';
  },
  'held-stays-held': ({ from, to }) =>
    mayStand(from) && to.context.holds.length > 0 ? mayStand(to) : undefined,
  'bankruptcy-stays': ({ from, event, to }) =>
    from.stage === 'onHold.bankruptcy' && to.stage !== 'onHold.bankruptcy'
      ? OUT_OF_BANKRUPTCY.includes(event.type)
      : undefined,
  'closed-stays-closed': ({ from, to }) => (isClosed(from.stage) ? to.key === from.key : undefined),
};

const PAID = { type: 'payment', facts: { ...QUIET, unpaid: 'nothing' } } as const;
const WRITTEN_OFF = { type: 'written-off', facts: QUIET } as const;
/** Breaks to tell at most, per check, each from another stage: the first ones have the shortest ways. */
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
