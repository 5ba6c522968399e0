/** What others do to the storage while the page is open: another tab, or whoever clears it. */
import { readKey } from '#islands/storage/keys.ts';
import type { Keeper } from '#islands/storage/keeper.ts';
import type { Store } from '#islands/storage/store.ts';

export function followingOthers({
  area,
  shelf,
  changed,
  ...keeper
}: Keeper): Pick<Store, 'refresh' | 'lookAgain' | 'expectGone' | 'putBack' | 'letGo'> {
  function lookAgainAtAll(): void {
    shelf.lookAll();
    changed();
  }
  function putBack(): void {
    area.resume();
    lookAgainAtAll();
  }
  function letGo(): void {
    area.drop();
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
        return;
      }
      if (area.isBack()) return putBack();
      const name = readKey(key);
      if (name?.kind === 'log') keeper.noteEntry(key);
      if ((name?.kind === 'case' && keeper.hasVanished(name.caseId)) || shelf.look(key)) changed();
    },
    expectGone(going) {
      keeper.expectGone(going);
      // It went before this page was told that it would.
      if (area.held) letGo();
    },
    putBack,
    letGo,
  };
}
