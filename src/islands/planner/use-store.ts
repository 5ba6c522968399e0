import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Cases } from '#islands/planner/context.ts';
import { holdsSomething, openStore } from '#islands/storage/browser.ts';
import { GONE_KEY, readGoing } from '#islands/storage/gone.ts';
import { readKey } from '#islands/storage/keys.ts';
import type { Store } from '#islands/storage/store.ts';

export interface StoreHook {
  /**
   * `waiting` until the page runs; `empty` where nothing is stored and nothing was asked for yet.
   */
  readonly status: 'waiting' | 'empty' | 'open' | 'failed';
  readonly opened: Cases | undefined;
  /** Opens the store, with the code that reads and checks what is stored. */
  readonly open: () => Promise<Store>;
}

/**
 * The store and its state. A first visit has nothing to read, so the code for reading waits until
 * it is needed.
 */
export function useStore(needed: boolean): StoreHook {
  const [status, setStatus] = useState<StoreHook['status']>('waiting');
  const [opened, setOpened] = useState<Cases | undefined>();
  const open = useCallback(
    () =>
      openStore().then(
        (store) => {
          setOpened({ store, state: store.state() });
          setStatus('open');
          return store;
        },
        (error: unknown) => {
          setStatus('failed');
          throw error;
        },
      ),
    [],
  );

  useEffect(() => {
    if (opened) return;
    const look = () => {
      if (needed || holdsSomething()) void open().catch(() => undefined);
      else setStatus('empty');
    };
    look();
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, [needed, opened]);

  const store = opened?.store;
  useEffect(() => {
    if (!store) return;
    const tell = () =>
      setOpened((before) =>
        before?.store === store && before.state === store.state()
          ? before
          : { store, state: store.state() },
      );
    const end = store.subscribe(tell);
    // Effects run after the paint: whoever opened the store may have saved a case before anybody
    // listened.
    tell();
    // Another tab may save a hundred entries in a row: they are taken up together.
    const told = new Set<string | null>();
    const take = () => {
      for (const key of told) store.lookAgain(key);
      told.clear();
    };
    const again = ({ key, newValue }: StorageEvent) => {
      // At once: what it tells of is gone by the time that the rest is taken up.
      const going = key === GONE_KEY ? readGoing(newValue) : undefined;
      if (going) store.expectGone(going);
      if (key !== null && readKey(key) === undefined) return;
      if (told.size === 0) setTimeout(take, 0);
      told.add(key);
    };
    const visible = () => {
      if (document.visibilityState !== 'visible') return;
      take();
      store.refresh();
    };
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) store.refresh();
    };
    // What is in memory only goes with the page: its owner is asked before.
    const leave = (event: Event) => {
      const { unsaved, cleared, kept, cases } = store.state();
      if (unsaved > 0 || cleared || (!kept && cases.length > 0)) event.preventDefault();
    };
    addEventListener('beforeunload', leave);
    addEventListener('storage', again);
    addEventListener('pageshow', shown);
    document.addEventListener('visibilitychange', visible);
    return () => {
      end();
      removeEventListener('beforeunload', leave);
      removeEventListener('storage', again);
      removeEventListener('pageshow', shown);
      document.removeEventListener('visibilitychange', visible);
    };
  }, [store]);
  return { status, opened, open };
}
