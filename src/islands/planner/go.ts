import { hashOf, type ScreenAddress } from '#islands/planner/screen-address.ts';

/** Goes to a route; `replace` leaves no step behind for Back. */
export function go(route: ScreenAddress, replace = false): void {
  if (replace) location.replace(hashOf(route));
  else location.hash = hashOf(route);
}
