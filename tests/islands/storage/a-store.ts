/** A store over a storage that tests may break, and what they put into it. */
import type { Answers, LogEntry } from '#domain/case.ts';
import { openArea } from '#islands/storage/area.ts';
import { createStore, type Store } from '#islands/storage/store.ts';
import type { FakeStorage } from './fake-storage.ts';

export const ANSWERS: Answers = {
  debt: { currency: 'USD', invoices: [{ number: '1', amount: '290.00', dueOn: '2026-02-09' }] },
};
export const VERSION = { title: 'Blue Door', answers: ANSWERS, openedOn: '2026-03-02' as const };
export const paid = (id: string, amount = '10.00', day = '2026-03-05'): LogEntry => ({
  type: 'payment',
  id,
  at: `${day}T10:00:00-06:00`,
  amount,
});

let tick = 0;
export const edges = {
  now: () => new Date(1_772_000_000_000 + tick++ * 1000).toISOString(),
  newId: () => `id-${tick++}`,
};
export const open = (storage: FakeStorage): Store =>
  createStore(
    openArea(() => storage),
    edges,
  );
export const ids = (store: Store, id = 'a') => store.find(id)?.case.log.map((entry) => entry.id);
