import { useEffect, useState } from 'preact/hooks';
import { readAddress, type ScreenAddress } from '#islands/planner/screen-address.ts';

/**
 * The route in the address; null until the page runs, so that the first render equals the server's.
 */
export function useAddress(): ScreenAddress | null {
  const [route, setRoute] = useState<ScreenAddress | null>(null);
  useEffect(() => {
    const follow = () => {
      // A hash such as `#main` belongs to the page, not to the planner.
      const next = readAddress(location.hash);
      if (next) setRoute(next);
    };
    const first = readAddress(location.hash) ?? { at: 'home' };
    setRoute(first);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
