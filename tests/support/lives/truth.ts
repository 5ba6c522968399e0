/** Promise 16: logging a reply, or taking a route, leads where the plan said. */
import { numbers } from '#planner/explore/numbers.ts';
import type { LivedLife, Moment } from '#planner/explore/lives/live.ts';
import { logged, type Scene } from '#planner/explore/lives/scene.ts';
import { faultAt, type Checker, type Fault } from './faults.ts';
import { replied, STAGES_OF, stageAfter, stageOnceTaken } from './told.ts';

/** One moment in so many is asked: each costs a plan for every reply and every open route. */
const ONE_IN = 4;

const asked = (life: LivedLife): readonly Moment[] =>
  life.moments.filter(
    ({ plan }, index) =>
      (life.start.seed + index) % ONE_IN === 0 && !plan.stage.startsWith('closed'),
  );
const sceneOf = ({ file, plan, day }: Moment): Scene => ({ file, plan, day, pick: numbers(1) });

/** Each reply to the next step, as if it came today, leads to the stage that the plan names. */
export const thenIsTrue: Checker = (life, ask) =>
  asked(life).flatMap((moment): readonly Fault[] => {
    const scene = sceneOf(moment);
    const { next } = moment.plan;
    return next.then.flatMap(({ if: reply, stage }): readonly Fault[] => {
      if (reply === 'done' && next.on > moment.day) return [];
      const entries = replied(reply, next, scene, life.start.owner);
      if (!entries) return [];
      const found = stageAfter(scene, entries, ask);
      if (found === stage) return [];
      const says = `${reply} leads to ${found}, not to ${stage}`;
      return [faultAt(life, moment, 16, `then ${reply} is untrue`, says)];
    });
  });

/**
 * Where nothing comes back, the case stands at the day of the following step where the plan said.
 */
export const silenceIsTrue: Checker = (life, ask) =>
  life.moments.flatMap((moment): readonly Fault[] => {
    const { did, day, plan, entries, file } = moment;
    const silent = did?.then.find(({ if: reply }) => reply === 'silent');
    const following = plan.steps[1];
    if (!did || !silent || !following || did.on !== day || did.overdueSince) return [];
    if (entries.some((entry) => entry.type === 'contact' && entry.outcome === 'spoke')) return [];
    const found = ask(logged(file, day, entries), following.on).stage;
    if (found === silent.stage) return [];
    const says = `silence leads to ${found} on ${following.on}, not to ${silent.stage}`;
    return [faultAt(life, moment, 16, 'then silent is untrue', says)];
  });

/** Each route that is shown as open can be taken today. */
export const openIsTrue: Checker = (life, ask) =>
  asked(life).flatMap((moment): readonly Fault[] => {
    const scene = sceneOf(moment);
    return moment.plan.routes.flatMap(({ route, open }): readonly Fault[] => {
      if (!open) return [];
      const found = stageOnceTaken(scene, route, ask);
      if (STAGES_OF[route].includes(found)) return [];
      const says = `${route} is open at ${moment.plan.stage}, and taking it leads to ${found}`;
      return [faultAt(life, moment, 16, `open ${route} is untrue`, says)];
    });
  });
