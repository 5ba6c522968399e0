/**
 * What would change this: which single other answer would change the next step, or open or close a
 * route.
 */
import type { Answers, Case, Route } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, StepId } from '#domain/law.ts';
import { otherAnswers } from '#planner/plan/other-answers.ts';
import type { RoutePlan, Step } from '#planner/plan/plan-types.ts';

/**
 * The next step and the routes of a case with other answers; `told`: these are read by the replay
 * itself.
 */
export type Sketch = (
  answers: Answers,
  told: boolean,
) => {
  readonly next: Pick<Step, 'id' | 'on'>;
  readonly routes: readonly RoutePlan[];
};

/** What another answer would do: to the next step, its day, or a route. */
export type Effect =
  | { readonly kind: 'next'; readonly step: StepId }
  | { readonly kind: 'date'; readonly on: PlainDate }
  | { readonly kind: 'opens' | 'closes'; readonly route: Route };

/** A single other answer with one thing that it would do. */
export interface OtherAnswer {
  readonly answer: string;
  readonly to: string;
  readonly effect: Effect;
}

/** An effect as the plan of a case file prints it, such as `opens:agency`. */
export function effectCode(effect: Effect): string {
  switch (effect.kind) {
    case 'next':
      return `next:${effect.step}`;
    case 'date':
      return `date:${effect.on}`;
    case 'opens':
    case 'closes':
      return `${effect.kind}:${effect.route}`;
  }
}

type Sketched = ReturnType<Sketch>;

/**
 * A route that is open, or has only a rung before it, is there; what a law or the owner closed is
 * not.
 */
const isThere = ({ open, opensAfter }: RoutePlan): boolean => open || opensAfter !== undefined;

/** The routes that open or close, the one that leaves most first. */
function ofRoutes(now: Sketched, other: Sketched): readonly Effect[] {
  const worth = ({ net }: RoutePlan) => Number(net.likely);
  return [...other.routes]
    .sort((a, b) => worth(b) - worth(a))
    .flatMap((route): readonly Effect[] => {
      const before = now.routes.find((each) => each.route === route.route);
      if (before === undefined) return [];
      const opens = (route.open && !before.open) || (isThere(route) && !isThere(before));
      const closes = (!route.open && before.open) || (!isThere(route) && isThere(before));
      if (opens === closes) return [];
      return [{ kind: opens ? 'opens' : 'closes', route: route.route }];
    });
}

/**
 * The weightiest thing that another answer would do: another step, then a route that opens, one
 * that closes, another day.
 */
function weightiest(now: Sketched, other: Sketched): Effect | undefined {
  if (other.next.id !== now.next.id) return { kind: 'next', step: other.next.id };
  const routes = ofRoutes(now, other);
  const opens = routes.find(({ kind }) => kind === 'opens');
  const moved: Effect | undefined =
    other.next.on === now.next.on ? undefined : { kind: 'date', on: other.next.on };
  return opens ?? routes[0] ?? moved;
}

const WEIGHT: Readonly<Record<Effect['kind'], number>> = { next: 0, opens: 1, closes: 2, date: 3 };
/** More than these nobody reads, and two answers to one question tell enough of it. */
const MOST = 8;
const MOST_OF_ONE = 2;

/**
 * Each single other answer that would change the plan, with the weightiest thing that it would do,
 * the weightiest first.
 */
export function wouldChange(
  file: Case,
  law: Law,
  now: Sketched,
  sketch: Sketch,
): readonly OtherAnswer[] {
  const found = otherAnswers({ answers: file.answers, law, openedOn: file.openedOn })
    .flatMap(({ answer, to, answers, told }): readonly OtherAnswer[] => {
      const effect = weightiest(now, sketch(answers, told));
      return effect ? [{ answer, to, effect }] : [];
    })
    .sort((a, b) => WEIGHT[a.effect.kind] - WEIGHT[b.effect.kind]);
  const counts = new Map<string, number>();
  return found
    .filter(({ answer }) => {
      const count = (counts.get(answer) ?? 0) + 1;
      counts.set(answer, count);
      return count <= MOST_OF_ONE;
    })
    .slice(0, MOST);
}
