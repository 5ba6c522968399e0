/**
 * The page of all places: a field or a tile shows the four figures of its place at once, and the
 * heads of the tables sort. Without this script a tile leads to the page of its place.
 */
import { nextDirection, orderOf, type SortKey } from './sort-rows.ts';

const keyOf = (cell: HTMLElement | undefined): SortKey => {
  const { value } = cell?.dataset ?? {};
  return {
    text: cell?.textContent.trim() ?? '',
    number: value === undefined ? undefined : Number(value),
  };
};

/** Puts a button into each head that can sort, and says aloud what it did. */
function sortable(table: HTMLTableElement, say: (text: string) => void): void {
  const [body] = table.tBodies;
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  if (!body) return;
  for (const head of heads) {
    const name = head.textContent.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'places__sort';
    button.textContent = name;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const direction = nextDirection(head.getAttribute('aria-sort'));
      const rows = [...body.rows];
      const order = orderOf(
        rows.map((row) => keyOf(row.cells[head.cellIndex])),
        direction,
      );
      for (const each of heads) each.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction);
      body.append(...order.map((index) => rows[index]!));
      const way =
        head.dataset['sort'] === 'number'
          ? { ascending: 'lowest first', descending: 'highest first' }
          : { ascending: 'A to Z', descending: 'Z to A' };
      say(`${table.dataset['country'] ?? ''}, sorted by ${name}: ${way[direction]}`);
    });
  }
  // The rows come in order of their names.
  heads[0]?.setAttribute('aria-sort', 'ascending');
}

class LawPlaces extends HTMLElement {
  /** The place that a touch began on as the one shown already: a second touch goes to its page. */
  #wasShown = false;

  connectedCallback(): void {
    const say = (text: string): void => {
      this.querySelector('[role=status]')?.replaceChildren(text);
    };
    for (const table of this.querySelectorAll('table')) sortable(table, say);
    this.addEventListener('focusin', (event) => this.#over(event));
    this.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse') this.#over(event);
    });
    this.addEventListener('pointerdown', (event) => {
      this.#wasShown = this.#tileOf(event)?.ariaCurrent === 'true';
    });
    this.addEventListener('click', (event) => {
      const tile = this.#tileOf(event);
      if (!tile || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
      if (this.#wasShown) return;
      event.preventDefault();
      this.#show(tile.dataset['place'] ?? '');
    });
    const pick = this.querySelector('select');
    pick?.addEventListener('change', () => {
      const row = this.#show(pick.value);
      const told = [...(row?.cells ?? [])].map((cell) => cell.textContent.trim()).join(', ');
      if (told) say(told);
    });
    // A browser that comes back to the page keeps what was chosen.
    if (pick?.value) this.#show(pick.value);
  }

  #tileOf({ target }: Event): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>('.tile') : null;
  }

  #over(event: Event): void {
    const tile = this.#tileOf(event);
    if (tile) this.#show(tile.dataset['place'] ?? '');
  }

  /** Fills the strip from the row of a place, and marks its tile; the row. */
  #show(slug: string): HTMLTableRowElement | undefined {
    const row = this.querySelector<HTMLTableRowElement>(`tr[data-place="${slug}"]`);
    const link = row?.querySelector('a');
    const strip = this.querySelector('.four');
    if (!row || !link || !strip) return undefined;
    this.querySelector('[data-name]')?.replaceChildren(link.textContent);
    this.querySelector('[data-open]')?.setAttribute('href', link.href);
    const meanings = this.querySelectorAll('.sure-key li');
    for (const [index, part] of [...strip.children].entries()) {
      const { figure = '', more = '', sure = '1' } = row.cells[index + 1]?.dataset ?? {};
      part.querySelector('[data-figure]')?.replaceChildren(figure);
      part.querySelector('[data-more]')?.replaceChildren(more);
      const meaning = meanings[3 - Number(sure)];
      const drawn = meaning?.querySelector('path')?.getAttribute('d') ?? '';
      part.querySelector('path')?.setAttribute('d', drawn);
      part
        .querySelector('.sure')
        ?.setAttribute('aria-label', `How sure: ${meaning?.textContent.trim() ?? ''}`);
    }
    for (const tile of this.querySelectorAll<HTMLElement>('.tile'))
      tile.ariaCurrent = tile.dataset['place'] === slug ? 'true' : null;
    return row;
  }
}
if (!customElements.get('law-places')) customElements.define('law-places', LawPlaces);
