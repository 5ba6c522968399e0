/**
 * Paragraphs of a letter that stand only where something holds.
 *
 * A paragraph may begin with `{?name}`: it stands where `name` holds; or with `{!name}`: it stands
 * where it does not. Without such a mark it always stands. A reader without a case sees what stands
 * where nothing special holds.
 */

/** What can hold for a letter. */
export const CONDITIONS = ['credited', 'rest', 'undisputed', 'court', 'person'] as const;
export type Condition = (typeof CONDITIONS)[number];

const MARK = /^\{([?!])(\w+)\}\s*/;

/** The name in the mark of a paragraph, as it is written; undefined where it has none. */
export const markedBy = (paragraph: string): string | undefined => MARK.exec(paragraph)?.[2];

/** The paragraph without its mark; undefined where it does not stand. */
export function standing(
  paragraph: string,
  holds: (condition: Condition) => boolean,
): string | undefined {
  const mark = MARK.exec(paragraph);
  if (!mark) return paragraph;
  const wanted = mark[1] === '?';
  return holds(mark[2] as Condition) === wanted ? paragraph.slice(mark[0].length) : undefined;
}
