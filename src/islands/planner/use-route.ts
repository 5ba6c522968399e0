import { useEffect, useState } from 'preact/hooks';
import { readRoute, type Route } from '#islands/planner/route.ts';

/** The route in the address; null until the page runs, so that the first render equals the server's. */
export function useRoute(): Route | null {
  const [route, setRoute] = useState<Route | null>(null);
  useEffect(() => {
    const follow = () => {
      // A hash such as `#main` belongs to the page, not to the planner.
      const next = readRoute(location.hash);
      if (next) setRoute(next);
    };
    const first = readRoute(location.hash) ?? { at: 'home' };
    setRoute(first);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
