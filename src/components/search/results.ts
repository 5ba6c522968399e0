/** Puts results on the page, as elements and text only. */
import type { SearchHit } from './pagefind.ts';

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

/** One result: a link with its section and an excerpt in which the matches are marked. */
export function resultItem({ title, section, url, excerpt }: SearchHit): HTMLElement {
  const head = link(url, element('span', 'result__title', title));
  const text = element(
    'p',
    'result__excerpt',
    ...excerpt.map((piece) => (piece.marked ? element('mark', '', piece.text) : piece.text)),
  );
  return element('li', 'result', element('p', 'label', section), head, text);
}

/** What to offer when nothing was found. */
export function nothingFound(query: string): HTMLElement {
  return element(
    'div',
    'search__none flow',
    element('p', '', `Nothing found for “${query}”.`),
    element('p', '', 'Try one or two plain words, such as “reminder” or “court”. Or start here:'),
    element(
      'ul',
      '',
      element('li', '', link('/plan/', 'Make a plan'), ': answer a few questions, get dated steps'),
      element('li', '', link('/guides/', 'All guides'), ', by rung and by reason'),
    ),
  );
}
