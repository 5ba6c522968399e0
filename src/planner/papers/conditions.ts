/**
 * Paragraphs of a letter that stand only where something holds.
 *
 * A paragraph may begin with marks, all of which must fit: `{?name}` where `name` holds, `{!name}`
 * where it does not. So may each line of a list, and each enclosure. Without a mark it always
 * stands. A reader without a case sees what stands where nothing special holds.
 */

/** What can hold for a letter. */
export const CONDITIONS = [
  // The account. `interest` runs on; `charged` is anything that was added to what was invoiced.
  'many',
  'credited',
  'interest',
  'charged',
  'statutory',
  'fees',
  'goods',
  // What was said and offered. `refused`: they will not pay, or a plan was refused by one side;
  // `planRefused`: their plan, by the creditor; `agreed`: a plan that runs; `inFull`: closed as
  // paid, and not for less.
  'asked',
  'disputed',
  'undisputed',
  'rest',
  'refused',
  'planRefused',
  'agreed',
  'paid',
  'inFull',
  'judgment',
  'caseNumber',
  'court',
  // Who they are, and the manner.
  'person',
  'others',
  'US',
  'GB',
  'brisk',
] as const;
export type Condition = (typeof CONDITIONS)[number];

const MARK = /^\{([?!])(\w+)\}\s*/;

/** The names in the marks of a paragraph, as they are written; none where it has none. */
export function marksOf(paragraph: string): readonly string[] {
  const mark = MARK.exec(paragraph);
  if (!mark?.[2]) return [];
  return [mark[2], ...marksOf(paragraph.slice(mark[0].length))];
}

/** The paragraph without its marks; undefined where it does not stand. */
export function standing(
  paragraph: string,
  holds: (condition: Condition) => boolean,
): string | undefined {
  const mark = MARK.exec(paragraph);
  if (!mark) return paragraph;
  const wanted = mark[1] === '?';
  if (holds(mark[2] as Condition) !== wanted) return undefined;
  return standing(paragraph.slice(mark[0].length), holds);
}
