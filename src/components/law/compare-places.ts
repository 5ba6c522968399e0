/**
 * Compare two places: fetches the figures when two are chosen, and keeps the choice after the # of
 * the address, which is never sent.
 */
import type { CompareData } from '#lib/compare.ts';
import { compareRows, readPair, type Cell, type Row } from './compare-rows.ts';

function element(tag: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
function head(scope: 'col' | 'row', ...children: (string | Node)[]): HTMLElement {
  const made = element('th', '', ...children);
  made.setAttribute('scope', scope);
  return made;
}
function placeLink(slug: string, name: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = `/law/${slug}/`;
  made.textContent = name;
  return made;
}
const cell = ({ text, sure, doubt }: Cell): HTMLElement =>
  element(
    'td',
    '',
    text,
    ...(sure ? [element('span', 'compare__sure', sure)] : []),
    ...(doubt ? [element('strong', 'compare__sure', doubt)] : []),
  );
const row = ({ question, cells, differs }: Row): HTMLElement => {
  const made = element(
    'tr',
    '',
    head('row', question),
    ...cells.map(cell),
    element('td', '', differs ? element('strong', '', 'Differs') : 'The same'),
  );
  made.dataset['differs'] = String(differs);
  return made;
};

class ComparePlaces extends HTMLElement {
  #data: Promise<CompareData> | undefined;

  connectedCallback(): void {
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#keep();
      this.#narrow();
    });
    addEventListener('hashchange', () => this.#follow());
    this.#follow();
  }

  get #picks(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** The choice goes after the # of the address, so that a link to it can be kept or passed on. */
  #keep(): void {
    const chosen = this.#picks.map(({ value }) => value);
    if (chosen.some(Boolean))
      history.replaceState(null, '', `#${chosen.join('/').replace(/\/$/, '')}`);
    void this.#show();
  }

  #follow(): void {
    const named = readPair(location.hash);
    for (const [index, pick] of this.#picks.entries()) {
      const slug = named[index];
      if (slug !== undefined && [...pick.options].some(({ value }) => value === slug))
        pick.value = slug;
    }
    void this.#show();
  }

  #say(text: string): void {
    const said = this.querySelector('[role=status]');
    if (said) said.textContent = text;
  }

  #load(): Promise<CompareData> {
    this.#data ??= fetch('/data/compare.json')
      .then(async (response) => {
        if (!response.ok) throw new Error(`Expected the figures, got status ${response.status}`);
        return (await response.json()) as CompareData;
      })
      .catch((error: unknown) => {
        this.#data = undefined;
        throw error;
      });
    return this.#data;
  }

  async #show(): Promise<void> {
    const chosen = this.#picks.map(({ value }) => value);
    const [first, second] = chosen;
    const result = this.querySelector('[data-result]');
    if (!result || !first || !second) return;
    if (first === second) {
      result.replaceChildren();
      this.#say('Choose two places that are not the same.');
      return;
    }
    try {
      const data = await this.#load();
      // A later choice may have overtaken this one.
      if (this.#picks.some(({ value }, index) => value !== chosen[index])) return;
      const [one, two] = [first, second].map((slug) =>
        data.places.find((place) => place.slug === slug),
      );
      if (!one || !two) return;
      const rows = compareRows(data, one, two);
      const headings = element(
        'tr',
        '',
        head('col', 'Question'),
        head('col', placeLink(one.slug, one.name)),
        head('col', placeLink(two.slug, two.name)),
        head('col', 'Same or not'),
      );
      const checked = element(
        'p',
        'small quiet',
        `Checked on ${one.checkedOn} (${one.name}) and ${two.checkedOn} (${two.name}). The page of each place has its sources.`,
      );
      const table = element(
        'table',
        '',
        element('caption', '', `${one.name} and ${two.name}`),
        element('thead', '', headings),
        element('tbody', '', ...rows.map(row)),
      );
      result.replaceChildren(table, checked);
      this.#narrow();
      this.#say(
        `${one.name} and ${two.name}: ${rows.filter(({ differs }) => differs).length} of ${rows.length} answers differ.`,
      );
    } catch {
      this.#say('The figures did not load. Try again, or open the two pages of law.');
    }
  }

  #narrow(): void {
    const only = this.querySelector<HTMLInputElement>('[data-only]')?.checked === true;
    for (const same of this.querySelectorAll<HTMLElement>('[data-differs="false"]'))
      same.hidden = only;
  }
}
if (!customElements.get('compare-places')) customElements.define('compare-places', ComparePlaces);
