import { useEffect, useState } from 'preact/hooks';
import type { PlainDate } from '#domain/dates.ts';
import { localToday } from '#islands/shared/clock.ts';

/** The browser's local date; null until the page runs. A page left open overnight moves on when it is looked at again. */
export function useToday(): PlainDate | null {
  const [today, setToday] = useState<PlainDate | null>(null);
  useEffect(() => {
    const read = () => setToday(localToday());
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);
  return today;
}
