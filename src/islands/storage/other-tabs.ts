/** What others do to the storage while the page is open: another tab, or whoever clears it. */
import { readKey } from '#islands/storage/keys.ts';
import type { Keeper } from '#islands/storage/keeper.ts';
import type { Store } from '#islands/storage/store.ts';

export function followingOthers({
  area,
  shelf,
  changed,
  ...keeper
}: Keeper): Pick<Store, 'refresh' | 'lookAgain' | 'putBack' | 'letGo'> {
  function lookAgainAtAll(): void {
    shelf.lookAll();
    changed();
  }
  function putBack(): void {
    area.resume();
    lookAgainAtAll();
  }
  const isCleared = (): boolean =>
    area.kept &&
    !area.held &&
    keeper.state().cases.length > 0 &&
    !area.keys().some((name) => readKey(name)?.kind === 'case');

  return {
    refresh() {
      if (area.isBack()) area.resume();
      const waiting = area.unsaved().length > 0;
      if (!waiting && !shelf.lookAll() && !keeper.hasFound()) return;
      if (waiting) {
        area.retry();
        shelf.lookAll();
      }
      keeper.settle();
    },
    lookAgain(key) {
      if (key === null) {
        if (isCleared()) area.hold(shelf.texts());
        lookAgainAtAll();
      } else if (area.isBack()) putBack();
      else if (shelf.look(key)) changed();
    },
    putBack,
    letGo() {
      area.drop();
      lookAgainAtAll();
    },
  };
}
