/**
 * The search dialog: opened by the header button, asks the index while the reader types, moves by
 * arrow keys.
 */
import { find, MOST_RESULTS, warmUp } from './pagefind.ts';
import { nothingFound, resultItem } from './results.ts';

const PAUSE = 180;

function part<T extends Element>(dialog: Element, selector: string, kind: new () => T): T {
  const found = dialog.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search dialog has no ${selector}.`);
  return found;
}

function setUp(dialog: HTMLDialogElement): void {
  const input = part(dialog, 'input[type=search]', HTMLInputElement);
  const list = part(dialog, '[data-results]', HTMLOListElement);
  const start = part(dialog, '[data-start]', HTMLElement);
  const none = part(dialog, '[data-none]', HTMLElement);
  const status = part(dialog, '[role=status]', HTMLElement);
  let timer = 0;
  let asked = 0;

  const show = (state: 'start' | 'none' | 'list'): void => {
    start.hidden = state !== 'start';
    none.hidden = state !== 'none';
    list.hidden = state !== 'list';
  };

  const run = async (): Promise<void> => {
    const query = input.value.trim();
    const mine = (asked += 1);
    if (query === '') {
      status.textContent = '';
      show('start');
      return;
    }
    try {
      const { total, found, mended } = await find(query, MOST_RESULTS);
      if (mine !== asked) return;
      if (found.length === 0) {
        none.replaceChildren(nothingFound(query));
        status.textContent = navigator.onLine
          ? 'No results'
          : 'No results. Without a network the search may be incomplete.';
        show('none');
        return;
      }
      list.replaceChildren(...found.map(resultItem));
      const all = total === 1 ? '1 result' : `${total} results`;
      const count = total > MOST_RESULTS ? `The ${MOST_RESULTS} best of ${all}` : all;
      status.textContent = mended === undefined ? count : `${count} for “${mended}”`;
      show('list');
    } catch {
      if (mine !== asked) return;
      status.textContent = import.meta.env.DEV
        ? 'The search index is made when the site is built: build it to search.'
        : 'The search did not load. Try again, or go to the guides.';
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      void run();
    }, PAUSE);
  });
  dialog.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')].filter(() => !list.hidden);
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
    // A search field keeps the first Escape for itself, to clear its text.
    else if (event.key === 'Escape') dialog.close();
    else if (event.key === 'Enter' && document.activeElement === input) links[0]?.click();
    else return;
    event.preventDefault();
  });
  // A click on the ground beside the panel closes, as Escape does.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    else if (event.target instanceof HTMLElement && event.target.dataset['try'] !== undefined) {
      input.value = event.target.textContent.trim();
      input.focus();
      void run();
    }
  });
  // A result on the same page: the dialog would hide it.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
}

let ready = false;

/**
 * Opens the dialog, sets it up the first time, and starts to load the index; with words, it
 * searches for them at once.
 */
export function openSearch(dialog: HTMLDialogElement, words = ''): void {
  if (!ready) setUp(dialog);
  ready = true;
  if (!dialog.open) dialog.showModal();
  const input = part(dialog, 'input[type=search]', HTMLInputElement);
  if (words) {
    input.value = words;
    input.dispatchEvent(new Event('input'));
  }
  input.select();
  warmUp().catch(() => undefined);
}
