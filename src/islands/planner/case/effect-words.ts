/** The effects of another answer, in words. */
import type { PlainDate } from '#domain/dates.ts';
import type { StepId } from '#domain/law.ts';
import { EFFECT, ROUTE_NAMES } from '#islands/planner/words/plan.ts';
import { showDay } from '#islands/shared/format.ts';
import type { Effect } from '#planner/plan/would-change.ts';

/**
 * What the effects of one other answer mean.
 * @example effectsInWords([{ kind: 'next', step: 'call-first' }, { kind: 'opens', route: 'agency'
 * }], () => 'Call', '2026-03-05') // => 'The next step would be: Call. This route would open:
 * Agency.'
 */
export function effectsInWords(
  effects: readonly Effect[],
  stepTitle: (step: StepId) => string,
  today: PlainDate,
): string {
  const routes = (wanted: 'opens' | 'closes') =>
    effects.flatMap((effect) => (effect.kind === wanted ? [ROUTE_NAMES[effect.route]] : []));
  const [opens, closes] = [routes('opens'), routes('closes')];
  return [
    ...effects.flatMap((effect) =>
      effect.kind === 'next' ? [EFFECT.next(stepTitle(effect.step))] : [],
    ),
    ...effects.flatMap((effect) =>
      effect.kind === 'date' ? [EFFECT.date(showDay(effect.on, today))] : [],
    ),
    ...(opens.length > 0 ? [EFFECT.opens(opens)] : []),
    ...(closes.length > 0 ? [EFFECT.closes(closes)] : []),
  ].join(' ');
}
