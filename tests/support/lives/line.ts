/**
 * The steps that follow are played, not listed: doing the next one on its day leaves the rest of
 * the line as it was.
 */
import { logged, type LivedStep } from '#planner/explore/lives/scene.ts';
import { faultAt, type Checker, type Fault } from './faults.ts';

/**
 * Steps by name and day: a day that is told as overdue later is still the day on which it is done.
 */
const line = (steps: readonly LivedStep[]): string =>
  steps.map(({ id, on }) => `${id} ${on}`).join(', ');

/** What was done came to nothing: no word of the debtor is in it. */
const unanswered = (entry: { readonly type: string; readonly outcome?: unknown }): boolean =>
  !(entry.type === 'contact' && entry.outcome === 'spoke');

/**
 * The line planned before a step, without that step, is the line planned after it. A step that only
 * waits is passed on to the day of the one that follows.
 */
export const lineIsPlayed: Checker = (life, ask) =>
  life.moments.flatMap((moment, index): readonly Fault[] => {
    const { did, plan, day, file, entries } = moment;
    const [first, ...rest]: readonly LivedStep[] = plan.steps;
    if (!first || rest.length === 0 || first.overdueSince !== undefined) return [];
    if (did) {
      if (did.on !== day || !entries.every(unanswered)) return [];
      const after = ask(logged(file, day, entries), day);
      return line(after.steps) === line(rest) ? [] : [differs(life, moment, rest, after.steps)];
    }
    const isLook = entries.length === 0 && first.kind === 'wait' && first.on >= day;
    const following = rest[0];
    // One look at each wait is enough.
    const before = life.moments[index - 1];
    if (!isLook || !following || before?.file === file) return [];
    const after = ask(file, following.on);
    return line(after.steps) === line(rest) ? [] : [differs(life, moment, rest, after.steps)];
  });

function differs(
  life: Parameters<Checker>[0],
  moment: Parameters<typeof faultAt>[1],
  planned: Parameters<typeof line>[0],
  found: Parameters<typeof line>[0],
): Fault {
  const at = planned.findIndex(
    (step, index) => line([step]) !== line(found.slice(index, index + 1)),
  );
  const from = at < 0 ? planned.length : at;
  const says = `after ${from} steps as planned: planned ${line(planned.slice(from))}; found ${line(found.slice(from))}`;
  return faultAt(life, moment, 16, 'the line is not what is played', says);
}
