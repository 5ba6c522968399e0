/** What a guide cites, read from its text: numbers follow the order of first mention. */

const ids = (body: string, tag: string): string[] =>
  [...body.matchAll(new RegExp(`<${tag}\\s+id=["']([a-z0-9-]+)["']`, 'g'))].map(
    (match) => match[1]!,
  );

/**
 * Ids of the sources in the order in which the text first cites them; declared but uncited ones
 * come last.
 */
export function citedIds(body: string, declared: readonly string[]): string[] {
  return [...new Set([...ids(body, 'Cite'), ...declared])];
}

/** Ids of the glossary terms that the text marks, in order, each once. */
export function termIds(body: string): string[] {
  return [...new Set(ids(body, 'Term'))];
}
