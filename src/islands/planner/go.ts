import { hashOf, type Route } from '#islands/planner/route.ts';

/** Goes to a route; `replace` leaves no step behind for Back. */
export function go(route: Route, replace = false): void {
  if (replace) location.replace(hashOf(route));
  else location.hash = hashOf(route);
}
