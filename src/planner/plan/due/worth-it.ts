/**
 * Whether it is worth it, asked before a demand and not after a final one: a paper that names a
 * next step the plan would never take is not sent (promises 5 and 17).
 */
import type { Route } from '#domain/case.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import { isFree } from '#planner/plan/judge-routes.ts';
import { bestRoute } from '#planner/plan/routes.ts';
import type { Sight } from '#planner/plan/sight.ts';
import { isTimeBarred } from '#domain/limitation.ts';

/** Let go, take less, or go on asking for the whole. */
const WAYS: readonly Route[] = ['write-off', 'settlement', 'paid-in-full'];

/** The question, where no route would leave enough; undefined where one would. */
export function worthItStep(sight: Sight): StepDue | undefined {
  const { life, judged } = sight;
  if (isTimeBarred(sight.clock) || bestRoute(sight) !== 'write-off') return undefined;
  const { decided } = life.court;
  const keeps = decided?.route === 'keep-asking';
  const own = life.memory.own;
  const since = keeps ? decided.since : (own ?? life.since);
  const done = life.memory.done.get('worth-it');
  const tries = done && done.on >= since.on ? done.times : 0;
  const usual = own ? judged.waitsOn(own.on).call : 0;
  const wait = keeps ? 60 : usual;
  return due(sight, {
    id: 'worth-it',
    kind: 'review',
    since: tries > 0 && done ? { on: done.on } : since,
    wait: tries > 0 ? 60 * 2 ** tries : wait,
    workingDay: true,
    within: 14,
    tries,
    because: ['worth-it-before-demand', 'write-off-when-not-worth-it', 'write-off-tax'],
    leaves: { kind: 'done' },
    replies: ['paid', 'part-paid', 'promises', 'done'],
    rests: WAYS.filter((way) => way !== 'settlement' || isFree(sight, way)),
  });
}
