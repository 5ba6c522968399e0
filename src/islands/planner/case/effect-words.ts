/** The effects of another answer, in words. */
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
import { EFFECT, ROUTE_NAMES } from '#islands/planner/words/plan.ts';
import { showDay } from '#islands/shared/format.ts';

const routeName = (route: string): string =>
  Object.entries(ROUTE_NAMES).find(([id]) => id === route)?.[1] ?? route;

/**
 * What lines of the plan such as `opens:agency`, all of one other answer, mean.
 * @example effectsInWords(['next:call-first', 'opens:agency'], () => 'Call', '2026-03-05') // => 'The next step would be: Call. This route would open: Agency.'
 */
export function effectsInWords(
  effects: readonly string[],
  stepTitle: (step: string) => string,
  today: PlainDate,
): string {
  const whatOf = (kind: string) =>
    effects.flatMap((effect) =>
      effect.startsWith(`${kind}:`) ? [effect.slice(kind.length + 1)] : [],
    );
  const opens = whatOf('opens').map(routeName);
  const closes = whatOf('closes').map(routeName);
  return [
    ...whatOf('next').map((step) => EFFECT.next(stepTitle(step))),
    ...whatOf('date').map((day) => (isPlainDate(day) ? EFFECT.date(showDay(day, today)) : day)),
    ...(opens.length > 0 ? [EFFECT.opens(opens)] : []),
    ...(closes.length > 0 ? [EFFECT.closes(closes)] : []),
  ].join(' ');
}
