/**
 * Promise 13: where nothing is logged and nothing falls due, the plan names the same days on every
 * day it is asked.
 */
import type { LivedStep } from '#planner/explore/lives/scene.ts';
import { dueOn } from '#planner/explore/lives/scene.ts';
import { faultAt, inShort, line, type Checker, type Fault } from './faults.ts';
import { anyBetween, factDays } from './log-facts.ts';

const same = (a: LivedStep | undefined, b: LivedStep | undefined) =>
  a?.id === b?.id && a !== undefined && b !== undefined && dueOn(a) === dueOn(b);

/** Days stand still between the moments of a life at which the case is the very same. */
export const datesStandStill: Checker = (life) =>
  life.moments.flatMap((before, index): readonly Fault[] => {
    const after = life.moments[index + 1];
    if (!after || after.day === before.day || after.file !== before.file) return [];
    if (before.plan.stage.startsWith('closed')) return [];
    if (anyBetween(factDays(before.file, before.plan), before.day, after.day)) return [];
    const was: LivedStep = before.plan.next;
    const is: LivedStep = after.plan.next;
    if (!same(was, is)) {
      const kind = was.id === is.id ? 'the next step moved' : 'another step is next';
      const says = `${inShort(was)} on ${before.day} became ${inShort(is)} on ${after.day}`;
      return [faultAt(life, before, 13, kind, says)];
    }
    if (is.overdueSince !== undefined && is.overdueSince >= after.day)
      return [faultAt(life, after, 13, 'overdue too soon', `since ${is.overdueSince}`)];
    if (is.overdueSince === undefined && is.kind !== 'wait' && dueOn(is) < after.day)
      return [faultAt(life, after, 13, 'not told as overdue', inShort(is))];
    if (is.overdueSince !== undefined || line(before.plan.steps) === line(after.plan.steps))
      return [];
    const says = `${line(before.plan.steps)} on ${before.day} became ${line(after.plan.steps)} on ${after.day}`;
    return [faultAt(life, before, 13, 'a later step moved', says)];
  });
