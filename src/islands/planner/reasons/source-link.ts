import { sourceHref } from '#domain/source-href.ts';
import type { Law, SourceId } from '#domain/law.ts';

/** The page that shows a source: its own entry, or the section of a place's page. */
export function sourceLink(source: SourceId, law: Law): string {
  return `${import.meta.env.BASE_URL}${sourceHref(source, law.sources[source]).slice(1)}`;
}
