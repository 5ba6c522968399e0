/**
 * The page that shows a source: its own entry, or the section of a place's page.
 * @example sourceLink('us-tx.limitation') // => '/law/us-tx/#limitation'
 */
export function sourceLink(source: string): string {
  const [place, topic] = source.split('.');
  return `${import.meta.env.BASE_URL}${topic ? `law/${place}/#${topic}` : `sources/#${source}`}`;
}
