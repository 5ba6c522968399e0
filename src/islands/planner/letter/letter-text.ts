/**
 * Letters and scripts with their blanks filled. What nothing is known for stays, in brackets and in
 * words; a table has a line of its own, until the paper is drawn.
 */
import type { LetterText } from '#islands/planner/data.ts';
import type { LetterFacts } from '#islands/planner/letter/letter-facts.ts';
import { BLANKS_FOR_OWNERS } from '#islands/planner/words/letter.ts';
import { standing, type Condition } from '#planner/papers/conditions.ts';

export interface FilledLetter {
  /** One text for each paragraph. */
  readonly paragraphs: readonly string[];
  /** What the owner still has to fill in, in words. */
  readonly open: readonly string[];
}

const BLANK = /\{([a-zA-Z][\w-]*)\}/g;

/** What is known, and for the rest its blank, in brackets and in words. */
export function withBlanks(facts: LetterFacts): LetterFacts {
  const blanks = Object.entries(BLANKS_FOR_OWNERS).map(([name, words]) => [name, `[${words}]`]);
  return {
    ...(Object.fromEntries(blanks) as LetterFacts),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
}

/** Whether a condition holds; without a case the court is named, as if it was known. */
const holdsIn =
  (facts: LetterFacts) =>
  (condition: Condition): boolean =>
    condition === 'court'
      ? facts['court'] !== undefined || !facts['nextStep']
      : facts[condition] !== undefined;

/** A text with its blanks filled; `onOpen` hears of each that stays. */
function filledIn(text: string, facts: LetterFacts, onOpen: (words: string) => void): string {
  return text.replace(BLANK, (_, name: string) => {
    const known = facts[name];
    if (known !== undefined) return known;
    const words = BLANKS_FOR_OWNERS[name] ?? name;
    onOpen(words);
    return `[${words}]`;
  });
}

/** Lines of a list each stand or fall by themselves. */
function standingLines(text: string, holds: (condition: Condition) => boolean): string {
  if (!text.startsWith('- ')) return text;
  const lines = text.split('\n').flatMap((line) => standing(line.slice(2), holds) ?? []);
  return lines.map((line) => `- ${line}`).join('\n');
}

/** The paragraphs of a letter that stand, filled. */
export function fillLetter(letter: Pick<LetterText, 'body'>, facts: LetterFacts): FilledLetter {
  const open = new Set<string>();
  const holds = holdsIn(facts);
  const paragraphs = letter.body.split(/\n{2,}/).flatMap((marked) => {
    const paragraph = standing(marked, holds);
    if (paragraph === undefined) return [];
    const filled = filledIn(standingLines(paragraph, holds), facts, (words) => open.add(words));
    return filled.trim() === '' ? [] : [filled.trim()];
  });
  return { paragraphs, open: [...open] };
}

/** One line with marks and blanks, such as a subject; undefined where it does not stand. */
export function fillLine(text: string, facts: LetterFacts): string | undefined {
  const line = standing(text, holdsIn(facts));
  return line === undefined ? undefined : filledIn(line, facts, () => undefined);
}

/** Each blank by the words in its brackets. */
const NAMES = new Map(Object.entries(BLANKS_FOR_OWNERS).map(([name, words]) => [words, name]));

/** A text at its blanks: words, and names of blanks between them. */
export const atBlanks = (
  text: string,
): readonly { readonly words: string; readonly blank?: string | undefined }[] =>
  text
    .split(/(\[[^[\]]+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      words: piece,
      blank: piece.startsWith('[') ? NAMES.get(piece.slice(1, -1)) : undefined,
    }));

/** The blanks that still stand in a text, each once, in the order in which they stand. */
export function blanksIn(
  text: string,
): readonly { readonly name: string; readonly words: string }[] {
  const names = new Set(atBlanks(text).flatMap(({ blank }) => blank ?? []));
  return [...names].map((name) => ({ name, words: BLANKS_FOR_OWNERS[name] ?? name }));
}
