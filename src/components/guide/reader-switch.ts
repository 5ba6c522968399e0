/**
 * Folds away the passages of a guide that are not for this reader: other law, the other kind of
 * debtor. Their headings stay, each with a button that shows the passage after all; the browser's
 * own search finds what is folded, and print shows all of it.
 */
import { guideChoice } from '#islands/storage/choices.ts';

const FOLDED = 'until-found';

/** The button in the head of a folded passage; made when it is first needed. */
function buttonOf(note: HTMLElement, body: HTMLElement): HTMLButtonElement {
  const there = note.querySelector<HTMLButtonElement>(':scope > .note__show');
  if (there) return there;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'note__show screen-only';
  const paint = (): void => {
    const open = !body.hasAttribute('hidden');
    button.textContent = open ? 'Hide this' : 'Show this too';
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => {
    if (body.hasAttribute('hidden')) body.removeAttribute('hidden');
    else body.setAttribute('hidden', FOLDED);
    paint();
  });
  // The browser's own search opened it.
  body.addEventListener('beforematch', () => {
    body.removeAttribute('hidden');
    paint();
  });
  note.addEventListener('fold', paint);
  body.before(button);
  return button;
}

/** Folds the passages of the other sides, and opens those of the chosen one. */
function apply(scope: ParentNode, sides: readonly string[], chosen: string): void {
  for (const side of sides) {
    for (const note of scope.querySelectorAll<HTMLElement>(`[data-only="${side}"]`)) {
      const body = note.querySelector<HTMLElement>(':scope > .note__body');
      if (!body) continue;
      const folded = chosen !== '' && chosen !== side;
      if (folded) body.setAttribute('hidden', FOLDED);
      else body.removeAttribute('hidden');
      if (folded) buttonOf(note, body).hidden = false;
      else note.querySelector<HTMLElement>(':scope > .note__show')?.setAttribute('hidden', '');
      note.dispatchEvent(new Event('fold'));
    }
  }
}

class ReaderSwitch extends HTMLElement {
  connectedCallback(): void {
    const guide = this.closest('article');
    if (!guide) return;
    for (const group of this.querySelectorAll<HTMLFieldSetElement>('fieldset')) {
      const name = group.dataset['choice'] ?? '';
      const kept = guideChoice(name);
      const radios = [...group.querySelectorAll('input')];
      const sides = radios.map(({ value }) => value).filter(Boolean);
      // Set even where nothing is remembered: a browser that reloads may have kept another button
      // pressed.
      const start = radios.find(({ value }) => value === kept.read()) ?? radios[0];
      if (start) start.checked = true;
      if (start?.value) apply(guide, sides, start.value);
      group.addEventListener('change', () => {
        const chosen = radios.find(({ checked }) => checked)?.value ?? '';
        kept.write(chosen);
        apply(guide, sides, chosen);
      });
    }
  }
}
if (!customElements.get('reader-switch')) customElements.define('reader-switch', ReaderSwitch);
