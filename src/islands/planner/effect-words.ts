/** An effect of another answer, in words. */
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
import { EFFECT, ROUTE_NAMES } from '#islands/planner/words/plan.ts';
import { showDay } from '#islands/shared/format.ts';

const routeName = (route: string): string => Object.entries(ROUTE_NAMES).find(([id]) => id === route)?.[1] ?? route;

/**
 * What a line such as `opens:agency` of the plan means.
 * @example effectInWords('opens:agency', String, '2026-03-05') // => 'This route would open: Agency.'
 */
export function effectInWords(effect: string, stepTitle: (step: string) => string, today: PlainDate): string {
  const [kind = '', what = ''] = effect.split(':');
  switch (kind) {
    case 'next': return EFFECT.next(stepTitle(what));
    case 'date': return isPlainDate(what) ? EFFECT.date(showDay(what, today)) : what;
    case 'opens': return EFFECT.opens(routeName(what));
    case 'closes': return EFFECT.closes(routeName(what));
    default: return effect;
  }
}
