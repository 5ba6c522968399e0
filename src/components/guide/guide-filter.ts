/** Filters the page of all guides as the reader types. Without this script the list is complete. */
import { matches } from '#components/matches.ts';

class GuideFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const said = this.querySelector('[role=status]');
    if (!field || !said) return;
    const rows = [...this.querySelectorAll<HTMLElement>('[data-find]')].map((row) => ({
      row,
      text: `${row.querySelector('a')?.textContent ?? ''} ${row.dataset['find'] ?? ''}`,
    }));
    const groups = [...this.querySelectorAll('section')];
    const filter = (): void => {
      const typed = field.value.trim();
      for (const { row, text } of rows) row.hidden = typed !== '' && !matches(text, typed);
      const shown = rows.filter(({ row }) => !row.hidden);
      // A group without a hit would be a heading over an empty list.
      for (const group of groups) group.hidden = !shown.some(({ row }) => group.contains(row));
      const found =
        shown.length === 0
          ? 'No guide has these words. Try one word, or search the whole site above.'
          : `${shown.length} of ${rows.length}`;
      said.textContent = typed === '' ? '' : found;
    };
    field.addEventListener('input', filter);
    // A browser that comes back to the page keeps what was typed.
    if (field.value) filter();
  }
}
if (!customElements.get('guide-filter')) customElements.define('guide-filter', GuideFilter);
