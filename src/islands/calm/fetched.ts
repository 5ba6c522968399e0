/**
 * Files of this site that a part fetches when it is used: the same for everyone, so that asking
 * reveals nothing.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ToneData } from '#domain/tone.ts';
import type { RehearsalWords } from '#planner/contact/rehearsal.ts';

export type Fetched<T> = T | 'waiting' | 'failed';
const asked = new Map<string, Promise<unknown>>();

function askFor(name: string): Promise<unknown> {
  const before = asked.get(name);
  if (before) return before;
  const asking = fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/data/${name}.json`)
    .then(
      (answer) =>
        (answer.ok
          ? answer.json()
          : Promise.reject(new Error(String(answer.status)))) as Promise<unknown>,
    )
    .catch((error: unknown) => {
      asked.delete(name);
      throw error;
    });
  asked.set(name, asking);
  return asking;
}

function useFetched<T>(name: string, needed: boolean): readonly [Fetched<T>, again: () => void] {
  const [data, setData] = useState<Fetched<T>>('waiting');
  const load = useCallback(() => {
    setData((before) => (before === 'failed' ? 'waiting' : before));
    askFor(name).then(
      (found) => setData(found as T),
      () => setData('failed'),
    );
  }, [name]);
  useEffect(() => {
    if (needed) load();
  }, [needed, load]);
  return [data, load];
}

/** The phrases of the tone check, once there is a text to check; and a way to ask again. */
export const useToneData = (needed: boolean) => useFetched<ToneData>('tone', needed);
/** The words of the call rehearsal. */
export const useRehearsalWords = (needed: boolean) =>
  useFetched<RehearsalWords>('rehearsal', needed);
