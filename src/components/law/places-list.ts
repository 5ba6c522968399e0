/**
 * The list of places: a search field over all tables and buttons in their heads. Without this
 * script the tables are complete.
 */
import { matches } from '#components/matches.ts';
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
  for (const head of heads.filter(({ dataset }) => dataset['sort'] !== undefined)) {
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

class PlacesList extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const said = this.querySelector('[role=status]');
    const tables = [...this.querySelectorAll('table')];
    if (!field || !said) return;
    const say = (text: string): void => {
      said.textContent = text;
    };
    for (const table of tables) sortable(table, say);
    const rows = tables
      .flatMap((table) => [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')])
      .map((row) => ({ row, text: row.dataset['find'] ?? row.textContent }));
    const search = (): void => {
      const typed = field.value.trim();
      for (const { row, text } of rows) row.hidden = typed !== '' && !matches(text, typed);
      // A country without a hit would be a heading over an empty table.
      for (const table of tables)
        table.closest('section')?.toggleAttribute(
          'hidden',
          rows.every(({ row }) => row.hidden || !table.contains(row)),
        );
      const shown = rows.filter(({ row }) => !row.hidden).length;
      const found =
        shown === 0
          ? 'No place has these words. Try its name, or its two letters.'
          : `${shown} of ${rows.length} places`;
      say(typed === '' ? '' : found);
    };
    field.addEventListener('input', search);
    // A browser that comes back to the page keeps what was typed.
    if (field.value) search();
  }
}
if (!customElements.get('places-list')) customElements.define('places-list', PlacesList);
