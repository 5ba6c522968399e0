/**
 * What is wrong with a life: which promise broke, when, at which step, with the case to try it
 * again.
 */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { LivedLife, Moment } from '#planner/explore/lives/live.ts';
import { dueOn, type Ask, type LivedStep } from '#planner/explore/lives/scene.ts';

export interface Fault {
  /** Number of the promise in the README. */
  readonly promise: number;
  /** The kind of fault: faults of one kind and step have one cause. */
  readonly kind: string;
  readonly seed: number;
  readonly day: PlainDate;
  readonly step: string;
  readonly says: string;
  readonly file: Case;
}

/** Looks through a life for one promise; asks for further plans where the moments do not tell. */
export type Checker = (life: LivedLife, ask: Ask) => readonly Fault[];

/** A fault at a moment of a life. */
export function faultAt(
  life: LivedLife,
  { day, file, plan, did }: Moment,
  promise: number,
  kind: string,
  says: string,
): Fault {
  return { promise, kind, seed: life.start.seed, day, step: (did ?? plan.next).id, says, file };
}

/** A step in short: what, on which day, and since when. */
export const inShort = (step: LivedStep | undefined): string =>
  step ? `${step.id} ${dueOn(step)}` : 'nothing';

/** The plan's steps in short, in their order. */
export const line = (steps: readonly LivedStep[]): string => steps.map(inShort).join(', ');

/** A fault as a test tells it: everything that is needed to look at it again. */
export function tell(fault: Fault): string {
  const { promise, kind, seed, day, step, says, file } = fault;
  return `promise ${promise}, ${kind}: life ${seed} on ${day} at ${step}: ${says}\n${JSON.stringify(file)}`;
}

/**
 * The first fault of each kind and step with how many there are of it: the shortest log first, as
 * it is read most easily.
 */
export function grouped(
  faults: readonly Fault[],
): readonly { readonly count: number; readonly lives: number; readonly example: Fault }[] {
  const groups = Map.groupBy(faults, ({ promise, kind, step }) => `${promise} ${kind} ${step}`);
  return [...groups.values()]
    .map((group) => ({
      count: group.length,
      lives: new Set(group.map(({ seed }) => seed)).size,
      example: group.reduce((least, each) =>
        each.file.log.length < least.file.log.length ? each : least,
      ),
    }))
    .sort((a, b) => a.example.promise - b.example.promise || b.lives - a.lives);
}
