/** What a figure was read in, in words for readers. */
import type { Reference } from '#schemas/references.ts';
import type { ToolReference } from '#schemas/money-tools.ts';

export const REFERENCE_KIND_WORDS: Readonly<Record<Reference['kind'], string>> = {
  'enacted-text': 'text of the law',
  'court-rule': 'rule of court',
  'court-page': 'official page',
  secondary: 'guide',
};

/** The kind of what was read, and its copy where that is older: "text of the law, copy of 2022". */
export function readIn({ kind, edition }: ToolReference): string {
  const what = REFERENCE_KIND_WORDS[kind];
  if (edition === undefined) return what;
  return edition === 'undated' ? `${what}, copy without a date` : `${what}, copy of ${edition}`;
}
