/**
 * The search dialog: opened by the header button, answers while the reader types, moves by arrow
 * keys.
 */
import {
  find,
  findInText,
  loadMeaning,
  loadSearch,
  MOST_RESULTS,
  type Answer,
  type SearchHit,
} from './find.ts';
import { didYouMean, noteBox, nothingFound, resultItem, searchButton } from './results.ts';
import {
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '#islands/storage/recent-searches.ts';

/**
 * Results come with each letter. How many there are is said once the reader pauses; where words
 * find nothing, or too little, the meanings of words are asked then.
 */
const PAUSE = 120;
/** What is shorter and finds nothing is only begun: nothing more is asked, or said, of it yet. */
const LEAST_LETTERS = 3;
/** The full text is heavier, so it waits until the reader has stopped typing. */
const LONG_PAUSE = 500;
const passed = (time: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, time);
  });
/** How many pages of the full text are added at least, where they are asked for. */
const LEAST_MORE = 3;

function part<T extends Element>(dialog: Element, selector: string, kind: new () => T): T {
  const found = dialog.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search dialog has no ${selector}.`);
  return found;
}

/** The parts of the dialog that change. */
const partsOf = (dialog: HTMLDialogElement) => ({
  input: part(dialog, 'input[type=search]', HTMLInputElement),
  list: part(dialog, '[data-results]', HTMLOListElement),
  start: part(dialog, '[data-start]', HTMLElement),
  recent: part(dialog, '[data-recent]', HTMLElement),
  before: part(dialog, '[data-before]', HTMLElement),
  none: part(dialog, '[data-none]', HTMLElement),
  status: part(dialog, '[role=status]', HTMLElement),
});
type Parts = ReturnType<typeof partsOf>;

function show({ start, none, list, before }: Parts, state: 'start' | 'none' | 'list'): void {
  start.hidden = state !== 'start';
  none.hidden = state !== 'none';
  list.hidden = state !== 'list';
  if (state === 'start') before.replaceChildren();
}

/** The searches of this device, or nothing. */
function showRecent({ recent }: Parts): void {
  const all = recentSearches();
  recent.hidden = all.length === 0;
  const items = all.map((words) => {
    const item = document.createElement('li');
    item.append(searchButton(words));
    return item;
  });
  part(recent, 'ul', HTMLUListElement).replaceChildren(...items);
}

const counted = (count: number): string => (count === 1 ? '1 result' : `${count} results`);
const NO_RESULTS = 'No results';
const NO_NETWORK = 'No results. Without a network the search may be incomplete.';
const NOT_LOADED = import.meta.env.DEV
  ? 'The search index is made when the site is built: build it to search.'
  : 'The search did not load. Try again, or go to the guides.';

/** Says a text in the status line after a pause, or at once that there is nothing to say. */
function teller(status: HTMLElement): (text: string) => void {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    if (text === '') status.textContent = '';
    else
      timer = window.setTimeout(() => {
        status.textContent = text;
      }, PAUSE);
  };
}

/** Runs searches one after another: an answer that comes late is dropped. */
function runner(parts: Parts): (query: string) => Promise<void> {
  const { list, before, none, status } = parts;
  const tell = teller(status);
  let asked = 0;
  const showFound = (found: readonly SearchHit[]): void => {
    list.replaceChildren(...found.map(resultItem));
    tell(counted(found.length));
    show(parts, 'list');
  };
  const showNone = (query: string, nearest: readonly SearchHit[]): void => {
    none.replaceChildren(nothingFound(query, nearest));
    tell(navigator.onLine ? NO_RESULTS : NO_NETWORK);
    show(parts, 'none');
  };
  const showAnswer = ({ found, note, meant }: Answer): void => {
    before.replaceChildren(
      ...(note ? [noteBox(note)] : []),
      ...(meant === undefined || note ? [] : [didYouMean(meant)]),
    );
    if (found.length > 0) showFound(found);
  };
  /** What only the full text has, below what was found. */
  const addFromText = async (
    { found, nearest, askText }: Answer,
    query: string,
    isAsked: () => boolean,
  ): Promise<void> => {
    if (askText === '' && found.length > 0) return;
    if (found.length > 0) await passed(LONG_PAUSE);
    if (!isAsked()) return;
    const most = Math.max(LEAST_MORE, MOST_RESULTS - found.length);
    const more = askText === '' ? [] : await findInText(askText, most, found).catch(() => []);
    if (!isAsked()) return;
    // What is shown stays where it is: the reader may be on it.
    if (found.length > 0) {
      list.append(...more.map(resultItem));
      tell(counted(found.length + more.length));
    } else if (more.length > 0) showFound(more);
    else showNone(query, nearest);
  };
  const begin = (): void => {
    tell('');
    show(parts, 'start');
  };
  return async (query) => {
    const mine = (asked += 1);
    const isAsked = (): boolean => mine === asked;
    if (query === '') {
      showRecent(parts);
      begin();
      return;
    }
    try {
      // What was typed while the search was loading is answered once, as it stands then.
      await loadSearch();
      if (!isAsked()) return;
      let answer = await find(query, MOST_RESULTS);
      showAnswer(answer);
      if (answer.found.length === 0 && query.length < LEAST_LETTERS) {
        begin();
        return;
      }
      if (answer.askMeaning || answer.found.length === 0) await passed(PAUSE);
      if (!isAsked()) return;
      if (answer.askMeaning && (await loadMeaning().then(isAsked, () => false))) {
        answer = await find(query, MOST_RESULTS);
        if (!list.contains(document.activeElement)) showAnswer(answer);
      }
      if (isAsked()) await addFromText(answer, query, isAsked);
    } catch {
      if (isAsked()) tell(NOT_LOADED);
    }
  };
}

function setUp(dialog: HTMLDialogElement): void {
  const parts = partsOf(dialog);
  const { input, list, recent } = parts;
  const run = runner(parts);
  const search = (): void => {
    void run(input.value.trim());
  };
  const remember = (): void => {
    rememberSearch(input.value);
  };

  input.addEventListener('input', search);
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
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    // A click on the ground beside the panel closes, as Escape does.
    if (target === dialog) dialog.close();
    else if (target instanceof HTMLElement && target.dataset['try'] !== undefined) {
      input.value = target.dataset['try'] || target.textContent.trim();
      input.focus();
      search();
    }
  });
  part(recent, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
    forgetSearches();
    showRecent(parts);
    input.focus();
  });
  // A result on the same page: the dialog would hide it.
  list.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('a'))) return;
    remember();
    dialog.close();
  });
  showRecent(parts);
}

let ready = false;

/**
 * Opens the dialog, sets it up the first time, and starts to load what the search knows; with
 * words, it searches for them at once.
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
  loadSearch().catch(() => undefined);
}
