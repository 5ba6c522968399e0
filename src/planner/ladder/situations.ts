/**
 * Where a case stands on the ladder, and what an event does to it.
 *
 * The alphabet of events is finite and the machine is pure, so every step is worked out once and
 * remembered: replaying five thousand entries costs five thousand look-ups, not five thousand runs
 * of the machine.
 */
import {
  createActor,
  initialTransition,
  transition,
  type ActorScope,
  type SnapshotFrom,
} from 'xstate';
import { ladder, type LadderContext } from '#planner/ladder/ladder.ts';
import {
  LADDER_RUNGS,
  type EventShape,
  type Facts,
  type LadderEvent,
} from '#planner/ladder/events.ts';
import { STAGES, type Stage } from '#planner/ladder/stages.ts';

type Snapshot = SnapshotFrom<typeof ladder>;

/** One place on the ladder: stage, holds, final demand, and where a hold would return to. */
export interface Situation {
  readonly key: string;
  readonly stage: Stage;
  readonly context: LadderContext;
}

interface Remembered extends Situation {
  readonly snapshot: Snapshot;
  /** What came of events, by name of the event and number of the facts. */
  readonly after: Map<string, Map<number, Outcome>>;
}
export interface Outcome {
  readonly situation: Situation;
  /** The machine takes this event at this stage. */
  readonly accepted: boolean;
}

/** How a situation's key says that an agency or a court came before its turn. */
export const OUT_OF_TURN = 'out-of-turn';

const STAGE_SET: ReadonlySet<string> = new Set(STAGES);
const situations = new Map<string, Remembered>();

function path(value: unknown): string {
  if (typeof value === 'string') return value;
  const [key, inner] = Object.entries(value as Record<string, unknown>)[0] ?? ['', ''];
  return `${key}.${path(inner)}`;
}

/** The stage of a state value, as the plan names it. */
export function stageOfValue(value: unknown): Stage {
  const stage = path(value).replace(/^open\./, '');
  if (!STAGE_SET.has(stage))
    throw new RangeError(`The machine rests in "${stage}", which is no stage of the ladder`);
  return stage as Stage;
}

/**
 * Where the end of a hold would lead; a case that is not on hold has no such memory: entering one
 * writes a new one. Nor has one to which an agency or a court happened meanwhile: it goes there.
 */
const whereHeld = ({ historyValue }: Snapshot, stage: Stage): string =>
  stage.startsWith('onHold')
    ? Object.values(historyValue)
        .flat()
        .map(({ id }) => id)
        .join('+')
    : '';

function remember(snapshot: Snapshot): Remembered {
  if (snapshot.status === 'error') throw snapshot.error;
  const stage = stageOfValue(snapshot.value);
  const { holds, finalDemand, filed, aside, outOfTurn } = snapshot.context;
  // A closed case may open again, so it keeps what its own life was, as any other stage does.
  const key = [
    stage,
    holds.join('+'),
    finalDemand,
    filed ? 'filed' : '',
    aside === 'none' ? '' : aside,
    outOfTurn ? OUT_OF_TURN : '',
    aside === 'none' ? whereHeld(snapshot, stage) : '',
  ].join('|');
  const known = situations.get(key);
  if (known) return known;
  const fresh: Remembered = { key, stage, context: snapshot.context, snapshot, after: new Map() };
  situations.set(key, fresh);
  return fresh;
}

const UNPAID = ['nothing', 'not-due', 'due'] as const satisfies readonly Facts['unpaid'][];
const CLOCKS = [
  'running',
  'near',
  'over',
  'extinguished',
] as const satisfies readonly Facts['clock'][];
const AGREEMENTS = [
  'none',
  'open',
  'theirs',
  'lapsed',
  'accepted',
  'broken',
  'kept',
] as const satisfies readonly Facts['agreement'][];
/** The facts as one number: every combination has its own. */
function factsNumber(facts: Facts): number {
  let number = UNPAID.indexOf(facts.unpaid);
  number = number * CLOCKS.length + CLOCKS.indexOf(facts.clock);
  number = number * 3 + facts.brokenPromises;
  number = number * AGREEMENTS.length + AGREEMENTS.indexOf(facts.agreement);
  number = number * LADDER_RUNGS.length + LADDER_RUNGS.indexOf(facts.reached);
  // One by one: asked for twice an entry, a loop over their names took a tenth of the replay.
  const flags =
    (facts.forgiven ? 1 : 0) +
    (facts.fresh ? 2 : 0) +
    (facts.rungDone ? 4 : 0) +
    (facts.movingAssets ? 8 : 0) +
    (facts.demandDeadlinePassed ? 16 : 0) +
    (facts.talksSpent ? 32 : 0) +
    (facts.disputeSpent ? 64 : 0) +
    (facts.disputeOpen ? 128 : 0) +
    (facts.coolingOffOver ? 256 : 0) +
    (facts.judgmentUnpaid ? 512 : 0);
  return number * 1024 + flags;
}

/** Names the event; its fields are few words, so joining them is unambiguous. */
function nameOf(event: EventShape): string {
  switch (event.type) {
    case 'opened':
      return `opened;${event.at};${event.finalDemandSent}`;
    case 'contact':
      return event.said ? `contact;${event.by};${event.said}` : `contact;${event.by}`;
    case 'letter':
      return `letter;${event.letter}`;
    case 'offer':
      return `offer;${event.offer}`;
    case 'offer-answered':
      return `offer-answered;${event.answer};${event.of}`;
    case 'notice':
      return `notice;${event.notice}`;
    case 'hold-ended':
      return `hold-ended;${event.hold ?? ''}`;
    case 'decided':
      return `decided;${event.route}`;
    case 'judgment':
      return `judgment;${event.outcome}`;
    case 'today':
    case 'promise':
    case 'payment':
    case 'dispute':
    case 'dispute-answered':
    case 'cooling-off':
    case 'placed':
    case 'recalled':
    case 'filed':
    case 'hearing':
    case 'noted':
    case 'written-off':
      return event.type;
  }
}

type Opened = Extract<LadderEvent, { readonly type: 'opened' }>;

const firsts = new Map<string, Situation>();

/** The situation in which a case begins, by what was done before it was opened. */
export function firstSituation(opened: Opened): Situation {
  const { facts, ...shape } = opened;
  const key = `${nameOf(shape)};${factsNumber(facts)}`;
  const known = firsts.get(key);
  if (known) return known;
  const first = remember(transition(ladder, initialTransition(ladder)[0], opened)[0]);
  firsts.set(key, first);
  return first;
}

const actor = createActor(ladder);
const nothing = () => undefined;
/**
 * What a step of the machine needs around it. `transition` of XState builds an actor with a first
 * snapshot of its own for every call, most of its time; one that is never started serves all calls,
 * as the ladder spawns and sends nothing.
 */
const STILL: ActorScope<Snapshot, LadderEvent> = {
  self: actor,
  system: actor.system,
  id: actor.id,
  sessionId: actor.sessionId,
  defer: nothing,
  logger: nothing,
  stopChild: nothing,
  emit: nothing,
  actionExecutor: nothing,
};

function work(from: Remembered, event: LadderEvent): Outcome {
  const accepted = from.snapshot.can(event);
  return {
    accepted,
    situation: accepted ? remember(ladder.transition(from.snapshot, event, STILL)) : from,
  };
}

function remembered({ key }: Situation): Remembered {
  const from = situations.get(key);
  if (!from) throw new RangeError(`"${key}" is no situation of this ladder`);
  return from;
}

/**
 * What an event does, worked out anew: for whoever asks for each step once, as the exploration
 * does.
 */
export const look = (situation: Situation, event: LadderEvent): Outcome =>
  work(remembered(situation), event);

/**
 * What an event does on the facts of its moment: the next situation, and whether the machine took
 * the event at all.
 */
export function step(situation: Situation, event: EventShape, facts: Facts): Outcome {
  const from = remembered(situation);
  const name = nameOf(event);
  let after = from.after.get(name);
  if (!after) from.after.set(name, (after = new Map<number, Outcome>()));
  const number = factsNumber(facts);
  const known = after.get(number);
  if (known) return known;
  const outcome = work(from, { ...event, facts });
  after.set(number, outcome);
  return outcome;
}
