import { useEffect, useState } from 'preact/hooks';
import type { PlainDate } from '#domain/dates.ts';
import { localToday } from '#islands/shared/clock.ts';

/**
 * How often an open page looks at the calendar: a page left open overnight, or a clock that was
 * set, must not show yesterday.
 */
const EVERY = 20_000;

/** The browser's local date; null until the page runs. */
export function useLocalDate(): PlainDate | null {
  const [today, setToday] = useState<PlainDate | null>(null);
  useEffect(() => {
    const read = () => setToday(localToday());
    read();
    const timer = setInterval(read, EVERY);
    document.addEventListener('visibilitychange', read);
    addEventListener('focus', read);
    addEventListener('pageshow', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
      removeEventListener('focus', read);
      removeEventListener('pageshow', read);
    };
  }, []);
  return today;
}
