/** Which words of the field a text uses, so that its page can say what they mean. */

/** A term by its name; the other words that people look for are not those that texts use. */
interface NamedTerm {
  readonly id: string;
  readonly name: string;
}

/** A name as it may stand in a text: joined by hyphens or spaces, and for one or several. */
const anyForm = (name: string): string => {
  const words = name.split(/[\s-]+/).map((word) => word.replace(/\W/g, '\\$&'));
  return `\\b${words.join('[\\s-]+')}s?\\b`;
};

/**
 * The ids of the terms that a text names, in the order in which it first names them.
 * @example termsNamed('File the liens.', [{ id: 'lien', name: 'Lien' }]) // => ['lien']
 */
export function termsNamed(text: string, terms: readonly NamedTerm[]): string[] {
  return terms
    .map(({ id, name }) => ({ id, at: text.search(new RegExp(anyForm(name), 'i')) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}
