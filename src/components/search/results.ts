/** Puts results on the page, as elements and text only. */
import type { SearchHit } from './find.ts';
import type { ExcerptPiece } from './pagefind.ts';
import { searchedForChoice } from '#islands/storage/choices.ts';
import type { SearchNote } from '#schemas/search.ts';

function element(tag: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function link(href: string, ...children: (string | Node)[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.append(...children);
  return made;
}

const inPieces = (pieces: readonly ExcerptPiece[]): (string | Node)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/** One result: its kind, a link, and a sentence in which what was typed is marked. */
export function resultItem({ title, section, url, excerpt }: SearchHit): HTMLElement {
  const head = link(url, element('span', 'result__title', title));
  const text = element('p', 'result__excerpt', ...inPieces(excerpt));
  return element('li', 'result', element('p', 'label', section), head, text);
}

/** A search as a button: pressed, it is searched for. */
export function searchButton(words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['try'] = words;
  button.append(words);
  return button;
}

/** What was probably meant, as a search to press. */
export const didYouMean = (words: string): HTMLElement =>
  element('p', 'search__meant', 'Did you mean: ', searchButton(words));

/** What the site is not for, or does not have. */
export function noteBox({ answer, language }: SearchNote): HTMLElement {
  const box = element('p', 'note', answer);
  if (language) box.lang = language;
  return box;
}

/** The way to the planner; it is told what was looked for, on this device alone. */
function plannerLink(query: string): HTMLAnchorElement {
  const made = link('/plan/', 'Make a plan');
  made.addEventListener('click', () => {
    searchedForChoice.write(query);
  });
  return made;
}

/** What to offer when nothing was found: the nearest pages, and ways on. */
export function nothingFound(query: string, nearest: readonly SearchHit[]): HTMLElement {
  const ways = element(
    'ul',
    '',
    element('li', '', plannerLink(query), ': answer a few questions, get dated steps'),
    element('li', '', link('/guides/', 'All guides'), ', by what happened, by rung and by reason'),
    element('li', '', link('/glossary/', 'Glossary'), ': the words of debt and courts'),
  );
  const box = element(
    'div',
    'search__none flow',
    element('p', '', `Nothing found for “${query}”.`),
    element('p', '', 'Try one or two plain words, such as “reminder” or “court”. Or start here:'),
    ways,
  );
  if (nearest.length > 0) {
    const list = nearest.map(({ title, url }) => element('li', '', link(url, title)));
    box.append(element('p', '', 'These come nearest:'), element('ul', '', ...list));
  }
  return box;
}
