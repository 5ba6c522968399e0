/**
 * Shows what a word means beside it, on hover, focus or a first tap: the text is the one in the
 * list of words on the page, which already describes the link. It stays while the pointer is on
 * word or text, and Escape closes it (WCAG 1.4.13).
 */

const GAP = 6;
const EDGE = 12;
/** Time to move the pointer from the word to the text. */
const LINGER = 250;

let tip: HTMLElement | undefined;
let shown: HTMLAnchorElement | undefined;
let timer = 0;

function hide(): void {
  clearTimeout(timer);
  if (shown) tip?.hidePopover();
  shown = undefined;
}
function hideSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(hide, LINGER);
}

function makeTip(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'term-tip';
  made.setAttribute('role', 'tooltip');
  made.popover = 'manual';
  made.addEventListener('pointerenter', () => {
    clearTimeout(timer);
  });
  made.addEventListener('pointerleave', hideSoon);
  document.body.append(made);
  return made;
}

/** Under the word, or above it where there is no room below; always inside the window. */
function place(word: HTMLElement, box: HTMLElement): void {
  const [line = word.getBoundingClientRect()] = word.getClientRects();
  const { offsetWidth: width, offsetHeight: height } = box;
  const left = Math.max(
    EDGE,
    Math.min(line.left, document.documentElement.clientWidth - EDGE - width),
  );
  const below = line.bottom + GAP;
  const top =
    below + height > innerHeight && line.top - GAP - height > 0 ? line.top - GAP - height : below;
  box.style.setProperty('--tip-x', `${left + scrollX}px`);
  box.style.setProperty('--tip-y', `${top + scrollY}px`);
}

function show(word: HTMLAnchorElement, more: string): void {
  clearTimeout(timer);
  if (shown === word) return;
  const meaning = document
    .getElementById(word.getAttribute('aria-describedby') ?? '')
    ?.textContent.trim();
  if (!meaning) return;
  tip ??= makeTip();
  hide();
  shown = word;
  tip.textContent = meaning;
  if (more)
    tip.append(
      Object.assign(document.createElement('span'), {
        className: 'term-tip__more',
        textContent: more,
      }),
    );
  tip.showPopover();
  place(word, tip);
}

const termOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;

/** Listens once for the whole page. */
function start(): void {
  document.addEventListener('pointerover', (event) => {
    const word = termOf(event.target);
    if (word && event.pointerType === 'mouse') show(word, '');
  });
  document.addEventListener('pointerout', (event) => {
    if (termOf(event.target) && event.pointerType === 'mouse') hideSoon();
  });
  document.addEventListener('focusin', (event) => {
    const word = termOf(event.target);
    if (word?.matches(':focus-visible')) show(word, '');
    else if (shown !== word) hide();
  });
  document.addEventListener('focusout', (event) => {
    if (termOf(event.target)) hideSoon();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  // A finger has no hover: its first tap shows the meaning, its second follows the link.
  document.addEventListener('click', (event) => {
    const word = termOf(event.target);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (word && isTouch && shown !== word) {
      event.preventDefault();
      show(word, 'Tap the word again to read more.');
    } else if (!word && !tip?.contains(event.target as Node)) hide();
  });
}
if ('popover' in HTMLElement.prototype) start();
