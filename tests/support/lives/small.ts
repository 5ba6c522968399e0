/** Promise 19: nothing small is chased hard. */
import type { LivedStep } from '#planner/explore/lives/scene.ts';
import { faultAt, type Checker, type Fault } from './faults.ts';

/** Below this, in whole units of any currency, nobody demands, sues or hands over. */
const SMALL = 5;
/** What a final demand at least asks for: it names a step that would be taken. */
const LEAST_FOR_FINAL = 50;

const isHard = ({ kind, letter }: LivedStep): boolean =>
  ['call', 'agency', 'file-claim', 'enforce', 'offer'].includes(kind) ||
  letter === 'demand' ||
  letter === 'final-demand';

/** A sum so small is asked for by reminders, and by no more than two of them. */
export const smallIsLetGo: Checker = (life) => {
  let reminders = 0;
  return life.moments.flatMap((moment): readonly Fault[] => {
    const { did, plan } = moment;
    const total = Number(plan.balance.total);
    if (!did || total <= 0 || total >= SMALL || plan.stage.startsWith('court')) return [];
    if (isHard(did)) return [faultAt(life, moment, 19, 'small and chased hard', `for ${total}`)];
    if (did.kind === 'reminder') reminders += 1;
    return did.kind === 'reminder' && reminders === 3
      ? [faultAt(life, moment, 19, 'small and reminded again and again', `for ${total}`)]
      : [];
  });
};

/** No final demand is sent for a sum that the plan would then let go. */
export const finalDemandIsMeant: Checker = (life) => {
  const sent = life.moments.findLast(({ did }) => did?.letter === 'final-demand');
  if (!sent) return [];
  const total = Number(sent.plan.balance.total);
  if (total < LEAST_FOR_FINAL && !sent.plan.stage.startsWith('court'))
    return [faultAt(life, sent, 19, 'a final demand for little', `for ${total}`)];
  return [];
};
