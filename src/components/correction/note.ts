/** The correction note in the browser: filled from the address, printed or copied on a press. */

/** As long as a sentence of a page may be; what is longer did not come from this site's links. */
const LONGEST = 300;
const GIVEN = ['page', 'figure', 'says', 'read'] as const;

/** What the address says of the note; only text, and only of these fields. */
export function givenIn(search: string, origin: string): Readonly<Record<string, string>> {
  const query = new URLSearchParams(search);
  const found: Record<string, string> = {};
  for (const name of GIVEN) {
    const text = (query.get(name) ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    if (text === '') continue;
    if (name !== 'page') found[name] = text;
    // A page of this site, and nothing that leads elsewhere.
    else if (/^\/(?!\/)[\w\-./]*$/.test(text)) found[name] = `${origin}${text}`;
  }
  return found;
}

/** The note as text: each label with what was written; what is empty is left out. */
export function noteText(
  title: string,
  fields: readonly { readonly label: string; readonly text: string }[],
): string {
  const lines = fields.flatMap(({ label, text }) =>
    text.trim() === '' ? [] : [`${label}: ${text.trim()}`],
  );
  return `${[title, ...lines].join('\n')}\n`;
}

function textOf(note: HTMLElement): string {
  const [title = '', version = ''] = ['h2', 'p'].map(
    (name) => note.querySelector(name)?.textContent.trim() ?? '',
  );
  const fields = [...note.querySelectorAll('textarea')].map(({ labels, value }) => ({
    label: labels[0]?.textContent.trim() ?? '',
    text: value,
  }));
  return noteText(`${title}\n${version}`, fields);
}

/** Fills the note from the address of the page, and makes its buttons work. */
export function fillNote(note: HTMLElement, actions: HTMLElement): void {
  for (const [name, text] of Object.entries(givenIn(location.search, location.origin))) {
    const field = note.querySelector<HTMLTextAreaElement>(`[name=${name}]`);
    if (field?.value === '') field.value = text;
  }
  const said = actions.querySelector('[role=status]');
  actions.hidden = false;
  actions.addEventListener('click', ({ target }) => {
    const deed = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (deed === 'print') print();
    if (deed === 'copy' && said)
      navigator.clipboard.writeText(textOf(note)).then(
        () => (said.textContent = 'Copied'),
        () => (said.textContent = 'Your browser does not allow it: select the text instead.'),
      );
  });
}
